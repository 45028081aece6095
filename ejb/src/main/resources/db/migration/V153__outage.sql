-- Outages that took somebody's last day of filing: recorded when they are over, and how far their mails have come.

create sequence outage_seq start with 50 increment by 50;

create table outage (
    id bigint not null primary key,
    version integer not null,
    begins_at timestamp not null,
    ends_at timestamp not null,
    text_ja varchar(1000) not null,
    text_en varchar(1000) not null,
    recorded_at timestamp not null,
    recorded_by bigint not null,
    mailed_to bigint not null,
    told integer not null,
    told_at timestamp
);

-- the administrators' list, newest first; the same outage is not recorded twice at once
create unique index outage_newest on outage (begins_at desc);
