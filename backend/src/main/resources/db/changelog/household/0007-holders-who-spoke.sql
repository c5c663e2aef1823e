--liquibase formatted sql
--changeset kabinet:household-7
-- R39: whose numbers they were when their SIMs said yes; staff approve for nobody else
alter table line_link_request add column holder_id bigint, add column other_holder_id bigint;

update line_link_request
  join household on household.id = line_link_request.household_id
  set line_link_request.holder_id = household.holder_id
  where line_link_request.confirmed_at is not null;

update line_link_request
  join account on account.id = line_link_request.other_account_id
  join household on household.id = account.household_id
  set line_link_request.other_holder_id = household.holder_id;
