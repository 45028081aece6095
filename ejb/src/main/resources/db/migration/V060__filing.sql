-- Applications (申請) from the first draft to the receipt of the result, their answers by part, what happened to them, and the
-- requests for documents. One row of number_series is one gap-free running number.

create sequence application_seq start with 50 increment by 50;
create sequence answer_part_seq start with 50 increment by 50;
create sequence application_event_seq start with 50 increment by 50;
create sequence document_request_seq start with 50 increment by 50;

create table application (
  id bigint not null primary key,
  version bigint not null,
  owner_id bigint not null,
  organization_id bigint not null,
  commission_id bigint,
  procedure_code varchar(20) not null,
  status_code varchar(30) not null,
  state varchar(30) not null,
  needs_user smallint not null,
  bureau varchar(20),
  name_latin varchar(104),
  name_kanji varchar(60),
  nationality varchar(3),
  birth_date varchar(10),
  card_number varchar(12),
  passport_number varchar(12),
  end_of_stay date,
  prefecture varchar(2),
  notification_email varchar(254),
  provisional_number varchar(24),
  acceptance_number varchar(24),
  receiving_method varchar(20),
  counter_office varchar(30),
  new_kanji boolean not null,
  documents_file_id bigint,
  photo_file_id bigint,
  examiner_id bigint,
  outcome varchar(20),
  granted_status varchar(30),
  granted_period varchar(30),
  granted_until date,
  refusal_reason varchar(2000),
  started_at timestamp not null,
  entered_at timestamp,
  filed_at timestamp,
  accepted_on date,
  examined_at timestamp,
  changed_at timestamp not null,
  -- constraints, not unique indexes: many applications have no number yet
  constraint application_provisional_u unique (provisional_number),
  constraint application_acceptance_u unique (acceptance_number)
);
-- the list of one staff user, in each order that it offers
create index application_owner_needs on application (owner_id, needs_user desc, changed_at desc, id desc);
create index application_owner_changed on application (owner_id, changed_at desc, id desc);
create index application_owner_filed on application (owner_id, filed_at desc, id desc);
create index application_owner_end on application (owner_id, end_of_stay, id);
create index application_owner_name on application (owner_id, name_latin, id);
-- the queue of one bureau, oldest first, whole and of one examiner
create index application_bureau_queue on application (bureau, state, filed_at, id);
create index application_examiner on application (examiner_id, state, filed_at, id);
-- the rounds: what is to be numbered, what lies unfinished
create index application_state_filed on application (state, filed_at, id);
create index application_state_changed on application (state, changed_at, id);
-- earlier applications of the same person, other applications of the organization
create index application_card on application (card_number);
create index application_passport on application (passport_number);
create index application_organization on application (organization_id, state);

create table answer_part (
  id bigint not null primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  part_code varchar(60) not null,
  answers ${text} not null,
  saved_at timestamp not null
);
create unique index answer_part_u on answer_part (application_id, part_code);

create table application_event (
  id bigint not null primary key,
  application_id bigint not null references application (id),
  happened_at timestamp not null,
  kind varchar(30) not null,
  actor_kind varchar(10) not null,
  actor_id bigint not null,
  detail varchar(2000)
);
create index application_event_order on application_event (application_id, happened_at, id);

create table document_request (
  id bigint not null primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  round_no int not null,
  wanted varchar(2000) not null,
  due_on date not null,
  asked_at timestamp not null,
  asked_by bigint not null,
  answer_file_id bigint,
  answer_note varchar(1000),
  answered_at timestamp
);
create unique index document_request_u on document_request (application_id, round_no);

create table number_series (
  series varchar(40) not null primary key,
  last_value bigint not null
);
