-- Administrators keep officers: where they read their mail, links to set a password, who changed what last.

alter table officer add column email varchar(254);
alter table officer add column changed_at timestamp;
alter table officer add column changed_by bigint;

-- the list of all officers, or of one office's
drop index officer_bureau;
create index officer_bureau_login on officer (bureau, login);

-- a link, and a password that was, belongs to a staff user or to an officer
alter table one_time_link alter column staff_user_id drop not null;
alter table one_time_link add column officer_id bigint references officer (id);
alter table one_time_link add constraint one_time_link_of_one
    check (staff_user_id is not null and officer_id is null or staff_user_id is null and officer_id is not null);
create index one_time_link_officer on one_time_link (officer_id, purpose, created_at);

alter table password_history alter column staff_user_id drop not null;
alter table password_history add column officer_id bigint references officer (id);
alter table password_history add constraint password_history_of_one
    check (staff_user_id is not null and officer_id is null or staff_user_id is null and officer_id is not null);
create index password_history_officer on password_history (officer_id, id);
