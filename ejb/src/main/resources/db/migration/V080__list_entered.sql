-- the list of one staff user, what was entered last first
create index application_owner_entered on application (owner_id, entered_at desc, id desc);
