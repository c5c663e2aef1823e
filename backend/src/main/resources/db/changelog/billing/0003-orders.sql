--liquibase formatted sql
--changeset kabinet:billing-5
-- what was asked for and done, once for each key and for ever
create table paid_order (
  id bigint not null primary key,
  household_id bigint not null,
  idempotency_key varchar(64) character set ascii collate ascii_bin not null,
  -- SHA-256 of what was asked for under the key
  fingerprint binary(32) not null,
  kind varchar(20) not null,
  account_id bigint not null,
  user_id bigint not null,
  placed_at datetime(6) not null,
  -- a quote is used once
  quote_id bigint unique,
  movement_id bigint,
  -- null for what cannot be taken back
  undo_until_at datetime(6),
  undone_at datetime(6),
  -- what stood before, to be put back
  before_state varchar(1000),
  constraint paid_order_once unique (household_id, idempotency_key),
  key paid_order_undo (account_id, undo_until_at),
  constraint paid_order_household foreign key (household_id) references household (id),
  constraint paid_order_account foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
