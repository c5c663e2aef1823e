--liquibase formatted sql
--changeset kabinet:messaging-2
alter table outbound_message
  add column subject varchar(200),
  modify column recipient varchar(254) not null;
