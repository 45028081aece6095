-- The token of the first administrator, as long as there is no officer: its digest only, one row at most.

create table first_token (
    id integer not null primary key,
    version integer not null,
    token_digest varchar(64) not null,
    dead_at timestamp not null
);
