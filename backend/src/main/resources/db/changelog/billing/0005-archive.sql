--liquibase formatted sql
--changeset kabinet:billing-archive-1
-- the number is named so that MySQL, too, reads a page in the order of the index
alter table ledger_entry
  drop key ledger_entry_posted,
  add key ledger_entry_posted (account_id, posted_at, seq);

--changeset kabinet:billing-archive-2
-- what the operator's books said when the account came
alter table account_balance
  add column brought_minor bigint not null default 0;

update account_balance
set brought_minor = coalesce((select amount_minor from ledger_entry
    where ledger_entry.account_id = account_balance.account_id and ledger_entry.seq = 1), 0);
