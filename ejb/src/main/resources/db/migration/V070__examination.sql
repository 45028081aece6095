-- What the officers' pages look for beside the queue itself.

-- cases by the applicant's name, within one bureau and over all of them
create index application_bureau_name on application (bureau, name_latin, id);
create index application_name_birth on application (name_latin, birth_date);
-- open requests, the most overdue first
create index document_request_open on document_request (answered_at, due_on, id);
