-- Who commissioned whom, by user: the pledges (誓約書) that were handed in for commissioning organizations.

create table pledge (
    commission_id bigint not null references commission (id),
    staff_user_id bigint not null references staff_user (id),
    version integer not null,
    since date,
    ended_on date,
    primary key (commission_id, staff_user_id)
);
-- what a user can name on an application
create index pledge_user on pledge (staff_user_id, ended_on);

-- until now everybody of the organization could name each of its commissions
insert into pledge (commission_id, staff_user_id, version)
select c.id, s.id, 1 from commission c, staff_user s where s.organization_id = c.organization_id and s.deleted_at is null;
