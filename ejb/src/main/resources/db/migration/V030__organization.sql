-- Organizations whose staff file applications, and the organizations that commissioned them.

create sequence organization_seq start with 50 increment by 50;

create table organization (
    id bigint not null primary key,
    version integer not null,
    kind varchar(20) not null,
    name varchar(120) not null,
    name_key varchar(400) not null,
    corporate_number varchar(13),
    category integer not null,
    treated_as_category2 boolean not null,
    prefecture varchar(2) not null,
    postal varchar(7) not null,
    city varchar(100) not null,
    street varchar(200) not null,
    phone varchar(16) not null,
    bureau varchar(20) not null
);

-- Not unique: one corporation is enrolled once in each capacity, and sole proprietors have no number.
create index organization_number on organization (corporate_number, kind);
create index organization_name on organization (name_key, id);

create sequence commission_seq start with 50 increment by 50;

create table commission (
    id bigint not null primary key,
    version integer not null,
    organization_id bigint not null references organization (id),
    name varchar(120) not null,
    name_key varchar(400) not null,
    corporate_number varchar(13),
    constraint commission_once unique (organization_id, name_key)
);
