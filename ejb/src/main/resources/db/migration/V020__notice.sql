-- The outbox: every mail is a row, written in the transaction of what it tells of, before anything is sent (N-2).

create sequence notice_seq start with 50 increment by 50;

create table notice (
  id bigint not null primary key,
  version bigint not null,
  template varchar(60) not null,
  subject varchar(60) not null,
  occasion varchar(60) not null,
  message_id varchar(60) not null,
  to_address varchar(254) not null,
  staff_user_id bigint,
  subject_line varchar(300) not null,
  body ${text} not null,
  state varchar(10) not null,
  attempts int not null,
  due_at timestamp not null,
  claimed_by varchar(40),
  claimed_until timestamp,
  last_error varchar(500),
  created_at timestamp not null,
  handed_over_at timestamp
);
-- one mail for each occasion, whatever restarts, reruns or nodes
create unique index notice_once on notice (template, subject, occasion);
-- the round: what is due, in order
create index notice_due on notice (state, due_at, id);
-- the outbox, newest first, whole and by state
create index notice_newest on notice (created_at desc, id desc);
create index notice_state_newest on notice (state, created_at desc, id desc);
-- order within one subject
create index notice_subject on notice (subject, id);
