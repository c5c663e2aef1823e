--liquibase formatted sql
--changeset kabinet:billing-1
create table account_balance (
  account_id bigint not null primary key,
  balance_minor bigint not null,
  -- zero while no credit is switched on
  credit_limit_minor bigint not null,
  last_seq bigint not null,
  correct_at datetime(6) not null,
  constraint account_balance_account foreign key (account_id) references account (id),
  constraint account_balance_credit check (credit_limit_minor >= 0)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table ledger_entry (
  account_id bigint not null,
  seq bigint not null,
  posted_at datetime(6) not null,
  kind varchar(16) not null,
  amount_minor bigint not null,
  balance_after_minor bigint not null,
  primary key (account_id, seq),
  constraint ledger_entry_account foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
