--liquibase formatted sql
--changeset kabinet:home-2
alter table home_contract
  add column login_name varchar(64) unique,
  -- receives sign-in codes for a household without a mobile number of its own
  add column sign_in_phone varchar(16) unique;
