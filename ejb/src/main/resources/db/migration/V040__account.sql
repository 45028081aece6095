-- Staff users of organizations, officers of bureaus, and tries to sign in.

create sequence staff_user_seq start with 50 increment by 50;

create table staff_user (
    id bigint not null primary key,
    version integer not null,
    auth_id varchar(10) not null constraint staff_user_auth_id unique,
    organization_id bigint not null references organization (id),
    name varchar(60) not null,
    kana varchar(60) not null,
    email varchar(254) not null,
    phone varchar(16) not null,
    lang varchar(2) not null,
    certificate_number varchar(30),
    certificate_until date,
    meets_conditions boolean not null,
    authorized_until date not null,
    password_hash varchar(200),
    password_until date,
    session_epoch integer not null,
    deleted_at timestamp
);

create index staff_user_organization on staff_user (organization_id, id);

create sequence officer_seq start with 50 increment by 50;

create table officer (
    id bigint not null primary key,
    version integer not null,
    login varchar(40) not null constraint officer_login unique,
    name varchar(60) not null,
    bureau varchar(20) not null,
    lang varchar(2) not null,
    password_hash varchar(200),
    password_until date,
    session_epoch integer not null,
    deleted_at timestamp
);

create index officer_bureau on officer (bureau, id);

create table officer_role (
    officer_id bigint not null references officer (id),
    role varchar(20) not null,
    primary key (officer_id, role)
);

-- One row a name that somebody failed with, known or not: the name itself is not kept, only its digest.
create table sign_in_try (
    name_digest varchar(64) not null primary key,
    version integer not null,
    failures integer not null,
    last_failure_at timestamp not null
);

create index sign_in_try_age on sign_in_try (last_failure_at);
