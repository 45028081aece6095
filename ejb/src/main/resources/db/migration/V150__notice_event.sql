-- What happened to a mail: each try to send it, and what officers did with it.
create table notice_event (
    id bigint not null primary key,
    notice_id bigint not null references notice (id),
    happened_at timestamp not null,
    what varchar(10) not null,
    officer_id bigint,
    detail varchar(200)
);
create sequence notice_event_seq start with 50 increment by 50;
create index notice_event_order on notice_event (notice_id, id);

-- whether mail stands still is asked with every page of the console
create index notice_standing on notice (state, created_at);
create index notice_bureau_template on notice (bureau, template, created_at desc, id desc);
