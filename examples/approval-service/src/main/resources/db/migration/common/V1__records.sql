-- records of decisions: written once, each tied to the one before by its hash
create table decision_record (
    number          bigint                      not null primary key check (number > 0),
    id              varchar(36)                 not null unique,
    recorded_at     timestamp(6) with time zone not null,
    recorded_by     varchar(255)                not null,
    idempotency_key varchar(200),
    request_sha256  varchar(64)                 not null,
    kind            varchar(20)                 not null,
    subject         text                        not null,
    verdict         varchar(40)                 not null,
    document        text                        not null,
    previous_sha256 varchar(64)                 not null,
    sha256          varchar(64)                 not null,
    unique (recorded_by, idempotency_key)
);

-- where the chain ends: one row, which who appends holds until it has
create table chain_head (
    only_one integer     not null primary key check (only_one = 1),
    number   bigint      not null,
    sha256   varchar(64) not null
);

insert into chain_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
