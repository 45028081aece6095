-- Failures to sign in are counted for each name from each network, and over all networks; networks where somebody signed in are remembered.

alter table sign_in_try add column of_name varchar(64);
alter table sign_in_try add column signed_in_at timestamp;

create index sign_in_try_name on sign_in_try (of_name);
