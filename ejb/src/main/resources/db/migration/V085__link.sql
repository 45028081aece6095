-- From the approval to the deletion of an account: one-time links, the first password, passwords that were, notices that were given.

-- an approved application for use has no last day before its password is set (E-9)
alter table staff_user alter column authorized_until drop not null;
alter table staff_user add column terms_agreed_at timestamp;
-- how far the notices about the present password have come: 0 none, 1 thirty days, 2 seven days, 3 run out
alter table staff_user add column password_stage integer default 0 not null;
create index staff_user_password on staff_user (password_stage, password_until, id);

-- The token itself is nowhere: only its digest, and the grain from which the sender makes it with a key that is not in the database.
create table one_time_link (
    id bigint not null primary key,
    version integer not null,
    staff_user_id bigint not null references staff_user (id),
    purpose varchar(20) not null,
    grain varchar(64) not null,
    token_digest varchar(64) not null constraint one_time_link_token unique,
    detail varchar(254),
    created_at timestamp not null,
    dead_at timestamp not null,
    used_at timestamp,
    replaced_at timestamp,
    told integer not null
);
create sequence one_time_link_seq start with 50 increment by 50;
create index one_time_link_user on one_time_link (staff_user_id, purpose, created_at);
create index one_time_link_open on one_time_link (purpose, told, dead_at);

create table password_history (
    id bigint not null primary key,
    staff_user_id bigint not null references staff_user (id),
    password_hash varchar(200) not null,
    chosen_at timestamp not null
);
create sequence password_history_seq start with 50 increment by 50;
create index password_history_user on password_history (staff_user_id, id);

-- the notice centre reads the mails of one user, the newest first
create index notice_of_staff on notice (staff_user_id, created_at desc, id desc);
