--liquibase formatted sql
--changeset kabinet:billing-2
-- entries are never changed or deleted; each carries the hash of the one before it on its account
alter table ledger_entry
  -- legs of one movement share it and sum to zero, the operator's included
  add column movement_id bigint,
  -- null for what is no expense
  add column category varchar(20),
  -- what the words of its kind are filled with: a product, the other side
  add column subject_ru varchar(120),
  add column subject_en varchar(120),
  add column formula varchar(20),
  add column formula_version varchar(20),
  add column inputs varchar(1000),
  add column hash binary(32),
  add key ledger_entry_posted (account_id, posted_at);

alter table account_balance
  add column last_hash binary(32),
  -- nothing moves on an account after this
  add column closed_at datetime(6);

-- the operator's side, summed when asked
create table operator_entry (
  movement_id bigint not null,
  book varchar(16) not null,
  posted_at datetime(6) not null,
  amount_minor bigint not null,
  primary key (movement_id, book)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

--changeset kabinet:billing-3
-- what was there before are opening balances, one for each account
update ledger_entry
set movement_id = account_id,
    formula = 'OPENING',
    formula_version = '1',
    inputs = concat('{"balance":"', cast(amount_minor / 100 as decimal(18, 2)), '"}');

update ledger_entry
set hash = unhex(sha2(concat_ws('|', repeat('0', 64), account_id, seq, movement_id,
      timestampdiff(microsecond, '1970-01-01 00:00:00', posted_at), kind, '', amount_minor, balance_after_minor,
      formula, formula_version, inputs, '', ''), 256));

update account_balance
set last_hash = (select hash from ledger_entry
    where ledger_entry.account_id = account_balance.account_id and ledger_entry.seq = account_balance.last_seq);

insert into operator_entry (movement_id, book, posted_at, amount_minor)
select movement_id, 'OPENING', posted_at, -amount_minor from ledger_entry;

--changeset kabinet:billing-4
alter table ledger_entry
  modify movement_id bigint not null,
  modify formula varchar(20) not null,
  modify formula_version varchar(20) not null,
  modify inputs varchar(1000) not null,
  modify hash binary(32) not null,
  add key ledger_entry_movement (movement_id);

-- zeroes where there is no entry yet
alter table account_balance
  modify last_hash binary(32) not null default '';
