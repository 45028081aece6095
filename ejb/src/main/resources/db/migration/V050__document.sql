-- Files that people send: 資料 and 顔写真. Whose a file is stands in words ("application:123"); what became of the
-- application that names it is not this table's business. The content lies in file_chunk, or, where place is given,
-- in the operator's folder under that name.
create sequence stored_file_seq start with 50 increment by 50;

create table stored_file (
    id bigint not null primary key,
    version bigint not null,
    kind varchar(10) not null,
    state varchar(10) not null,
    owner_subject varchar(80) not null,
    round_no integer not null,
    original_name varchar(255) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    pages integer,
    width integer,
    height integer,
    place varchar(80),
    received_at timestamp not null,
    received_by varchar(40) not null,
    -- a constraint, not an index: to Derby, two empty places in a unique index would be the same
    constraint stored_file_place_u unique (place)
);
create index stored_file_owner on stored_file (owner_subject, round_no, id);
create index stored_file_state on stored_file (state, received_at);

create table file_chunk (
    file_id bigint not null references stored_file (id),
    seq integer not null,
    content ${bytes} not null,
    primary key (file_id, seq)
);
