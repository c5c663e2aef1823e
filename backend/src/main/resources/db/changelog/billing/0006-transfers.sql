--liquibase formatted sql
--changeset kabinet:billing-8
-- R44: what subscribers have sent; the money itself is in the ledger
create table transfer (
  id bigint not null primary key,
  order_id bigint not null unique,
  account_id bigint not null,
  kind varchar(12) not null,
  -- the other subscriber's account; null for cards and wallets, whose numbers are kept nowhere
  to_account_id bigint,
  masked varchar(60) not null,
  amount_minor bigint not null,
  fee_minor bigint not null,
  -- the sender's entry of the sum; that of the fee follows it
  entry_seq bigint not null,
  status varchar(8) not null,
  sent_at datetime(6) not null,
  key transfer_limits (account_id, sent_at),
  constraint transfer_account foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

--changeset kabinet:billing-9
-- what is still to be paid out, written with the movement and deleted when the gateway has answered for good
create table payout (
  transfer_id bigint not null primary key,
  account_id bigint not null,
  kind varchar(12) not null,
  -- what the gateway knows the card or wallet by, never its number
  token varchar(1000) not null,
  amount_minor bigint not null,
  attempts int not null,
  due_at datetime(6) not null,
  key payout_due (due_at),
  constraint payout_transfer foreign key (transfer_id) references transfer (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
