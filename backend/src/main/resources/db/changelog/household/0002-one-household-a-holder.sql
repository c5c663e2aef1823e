--liquibase formatted sql
--changeset kabinet:household-2
-- the holder's user sees what the holder's household has, and must not see another's beside it
alter table household
  add constraint household_one_holder unique (holder_id);
