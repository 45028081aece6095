-- Papers at the enrollment desk (利用申出, 定期報告), what was done with them, and which notices of the periodic report went out.

create sequence enrollment_seq start with 50 increment by 50;
create sequence enrollment_event_seq start with 50 increment by 50;

create table enrollment (
    id bigint not null primary key,
    version integer not null,
    state varchar(20) not null,
    occasion varchar(12),
    stated varchar(12),
    bureau varchar(20) not null,
    receipt_number varchar(20),
    organization_id bigint references organization (id),
    route varchar(10),
    received_on date,
    received_time varchar(5),
    outside_confirmed boolean not null,
    org_kind varchar(20),
    org_name varchar(120),
    org_name_key varchar(400),
    corporate_number varchar(13),
    category integer,
    asks_category2 boolean not null,
    prefecture varchar(2),
    postal varchar(7),
    city varchar(100),
    street varchar(200),
    org_phone varchar(16),
    name varchar(60),
    kana varchar(60),
    nationality varchar(60),
    email varchar(254),
    phone varchar(16),
    lang varchar(2),
    certificate_number varchar(30),
    certificate_until date,
    documents varchar(1000) not null,
    conditions varchar(300) not null,
    due_on date,
    last_day date,
    reason varchar(1000),
    proposed_by bigint,
    decided_at timestamp,
    staff_user_id bigint references staff_user (id),
    link_until date,
    changed_at timestamp not null,
    changed_by bigint not null,
    -- a constraint, not a unique index: what is half recorded has no number yet
    constraint enrollment_receipt_u unique (receipt_number)
);
-- the desk's list, newest first, whole and by state
create index enrollment_bureau on enrollment (bureau, changed_at desc, id desc);
create index enrollment_bureau_state on enrollment (bureau, state, changed_at desc, id desc);
create index enrollment_organization on enrollment (organization_id, state);
create index enrollment_user on enrollment (staff_user_id, link_until);

create table enrollment_event (
    id bigint not null primary key,
    enrollment_id bigint not null references enrollment (id),
    kind varchar(20) not null,
    officer_id bigint not null,
    happened_at timestamp not null,
    detail varchar(2000)
);
create index enrollment_event_order on enrollment_event (enrollment_id, happened_at, id);

-- One row a user, last valid day and stage: each notice once, over all nodes (N-3).
create table report_notice (
    staff_user_id bigint not null references staff_user (id),
    last_day date not null,
    stage varchar(10) not null,
    primary key (staff_user_id, last_day, stage)
);

-- the round looks for users by the end of their authorization
create index staff_user_authorized on staff_user (authorized_until, id);
