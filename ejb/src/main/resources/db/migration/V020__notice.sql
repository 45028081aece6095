-- The outbox: one row a mail, written with the deed it tells of and sent after it.
create table notice (
    id bigint not null primary key,
    version integer not null,
    template varchar(40) not null,
    subject varchar(80) not null,
    occasion varchar(80) not null,
    to_address varchar(254) not null,
    staff_user_id bigint,
    subject_line varchar(300) not null,
    body ${text} not null,
    state varchar(10) not null,
    sending integer not null,
    attempts integer not null,
    created_at timestamp not null,
    due_at timestamp not null,
    claimed_by varchar(40),
    claimed_until timestamp,
    handed_over_at timestamp,
    last_error varchar(200),
    constraint notice_once unique (template, subject, occasion)
);
create sequence notice_seq start with 50 increment by 50;
create index notice_due on notice (state, due_at, id);
create index notice_order on notice (subject, to_address, state);
create index notice_newest on notice (created_at desc, id desc);
create index notice_newest_by_state on notice (state, created_at desc, id desc);
