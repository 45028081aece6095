-- The second factor of an account, of either realm: the secret is sealed with a key that is not in the database, recovery codes are digests.

create table second_factor (
    owner varchar(30) not null primary key,
    version integer not null,
    sealed varchar(120),
    since timestamp,
    pending varchar(120),
    pending_at timestamp,
    used_step bigint not null,
    recovery varchar(700) not null
);
