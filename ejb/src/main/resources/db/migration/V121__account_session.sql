-- Sessions of accounts of either realm, so that their persons see and end them, whichever node holds them. A row that is gone ends its session.

create sequence account_session_seq start with 50 increment by 50;

create table account_session (
    id bigint not null primary key,
    owner varchar(30) not null,
    epoch integer not null,
    opened_at timestamp not null,
    seen_at timestamp not null,
    network varchar(45) not null,
    browser varchar(60) not null
);

create index account_session_owner on account_session (owner, opened_at);
create index account_session_seen on account_session (seen_at);
