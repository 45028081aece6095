-- What is asked for on paper after the enrollment (forms 11, 12, 15, 17), what it changed, and by what officers find a user.

alter table staff_user add column nationality varchar(60);
update staff_user set nationality =
    (select max(e.nationality) from enrollment e where e.staff_user_id = staff_user.id);

-- of the corporation, where they differ from the organization's own name and place
alter table organization add column trade_name varchar(120);
alter table organization add column head_office varchar(200);

create sequence paper_request_seq start with 50 increment by 50;
create sequence paper_change_seq start with 50 increment by 50;

create table paper_request (
    id bigint not null primary key,
    staff_user_id bigint not null references staff_user (id),
    organization_id bigint not null references organization (id),
    bureau varchar(20) not null,
    form varchar(20) not null,
    route varchar(10) not null,
    received_on date not null,
    received_time varchar(5),
    outside_confirmed boolean not null,
    evidence varchar(300),
    outcome varchar(10) not null,
    reason varchar(1000),
    recorded_by bigint not null,
    recorded_at timestamp not null
);
-- the history of a user and of an organization, newest first
create index paper_request_user on paper_request (staff_user_id, recorded_at desc, id desc);
create index paper_request_organization on paper_request (organization_id, recorded_at desc, id desc);

create table paper_change (
    id bigint not null primary key,
    request_id bigint not null references paper_request (id),
    field varchar(20) not null,
    value_before varchar(200),
    value_after varchar(200)
);
create index paper_change_request on paper_change (request_id, id);

-- the officers' list of users in its orders: by name, reading and mail address; by organization it has its index already
create index staff_user_name on staff_user (name, id);
create index staff_user_kana on staff_user (kana, id);
create index staff_user_email on staff_user (email, id);
