--liquibase formatted sql
--changeset kabinet:billing-9
-- what a subscriber has switched stands against whatever the operator's data say later
alter table account_balance add column credit_chosen boolean not null default false;
