-- What an officer says of the organization on a paper when the system cannot be sure, and what may be the same one.

-- it is this organization, whatever its name says
alter table enrollment add column same_as bigint references organization (id);
-- it is none of those that bear its name
alter table enrollment add column apart boolean default false not null;
create index organization_phone on organization (phone, id);
create index enrollment_email on enrollment (email, id);
