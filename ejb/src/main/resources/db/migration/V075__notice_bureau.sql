-- Whose a mail is: each bureau sees its own. Mails from before this column are nobody's; they are still sent.
alter table notice add column bureau varchar(20);

-- every list of the outbox is that of one bureau
drop index notice_newest;
drop index notice_newest_by_state;
create index notice_bureau_newest on notice (bureau, created_at desc, id desc);
create index notice_bureau_state on notice (bureau, state, created_at desc, id desc);
