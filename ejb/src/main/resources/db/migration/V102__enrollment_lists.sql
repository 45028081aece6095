-- The papers of one organization and of one kind, newest first.

create index enrollment_of_organization on enrollment (organization_id, changed_at desc, id desc);
create index enrollment_bureau_occasion on enrollment (bureau, occasion, changed_at desc, id desc);
