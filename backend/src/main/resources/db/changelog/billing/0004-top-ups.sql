--liquibase formatted sql
--changeset kabinet:billing-6
-- what somebody set out to pay through a bank; written before the bank is asked for anything
create table payment (
  -- the same number as its order's
  id bigint not null primary key,
  account_id bigint not null,
  amount_minor bigint not null,
  status varchar(16) not null,
  created_at datetime(6) not null,
  -- when it became what it is; null while it is on its way
  settled_at datetime(6),
  -- when the bank is to be asked next; null once there is nothing to ask
  check_at datetime(6),
  -- where the payer goes; null until the bank has answered
  page_url varchar(1000) character set ascii collate ascii_bin,
  -- the bank's own number of what was paid
  bank_ref varchar(64) character set ascii collate ascii_bin,
  decline_reason varchar(20),
  movement_id bigint,
  key payment_account (account_id, created_at),
  key payment_check (check_at),
  constraint payment_account foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
