-- The list of periodic reports, and finding an organization of one's own bureau by its name.

-- received and not decided, the first to end first
create index enrollment_report on enrollment (bureau, occasion, decided_at, last_day, id);
create index organization_bureau on organization (bureau, name_key, id);
