-- Maintenance windows: announced, moved, cancelled, and how far their mails have come.

create sequence maintenance_seq start with 50 increment by 50;

create table maintenance (
    id bigint not null primary key,
    version integer not null,
    begins_at timestamp not null,
    ends_at timestamp not null,
    text_ja varchar(1000) not null,
    text_en varchar(1000) not null,
    announced_at timestamp not null,
    cancelled_at timestamp,
    mail varchar(10),
    mailed_to bigint not null,
    generation integer not null,
    told_from timestamp,
    told_until timestamp
);

-- the administrators' list, newest first; what is not over
create index maintenance_newest on maintenance (begins_at desc, id desc);
create index maintenance_ends on maintenance (ends_at);
