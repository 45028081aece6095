-- The audit trail: rows are only ever added, each sealed over the one before it.
create table audit_entry (
    seq bigint not null primary key,
    done_at timestamp not null,
    actor_kind varchar(10) not null,
    actor_id bigint not null,
    action varchar(60) not null,
    subject varchar(80) not null,
    result varchar(10) not null,
    facts ${text} not null,
    prev_hash varchar(64) not null,
    hash varchar(64) not null
);
create index audit_entry_subject on audit_entry (subject, seq);

-- The one end of the chain. Who appends holds this row until the commit: so there are no gaps and no forks.
create table audit_head (
    id integer not null primary key,
    seq bigint not null,
    hash varchar(64) not null,
    seal varchar(64) not null
);
insert into audit_head (id, seq, hash, seal)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '-');
