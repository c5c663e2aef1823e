--liquibase formatted sql
--changeset kabinet:household-4
-- what a household chose itself stands against whatever the operator's data say later
alter table account add column label_chosen boolean not null default false;
alter table household add column primary_chosen boolean not null default false;
