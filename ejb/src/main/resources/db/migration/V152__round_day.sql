-- What each round did on each day: how often it ran, how long it took at most, and how many of each thing it did.
create table round_day (
    round varchar(20) not null,
    deed varchar(30) not null,
    day date not null,
    done bigint not null,
    longest_ms bigint not null,
    last_at timestamp not null,
    primary key (day, round, deed)
);
