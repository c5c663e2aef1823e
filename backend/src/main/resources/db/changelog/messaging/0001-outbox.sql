--liquibase formatted sql
--changeset kabinet:messaging-1
create table outbound_message (
  id bigint not null primary key,
  channel varchar(8) not null,
  recipient varchar(120) not null,
  -- erased as soon as the message has left or is given up: it may carry a secret
  body varchar(1000),
  status varchar(8) not null,
  attempts int not null,
  created_at datetime(6) not null,
  due_at datetime(6) not null,
  expires_at datetime(6) not null,
  ended_at datetime(6),
  key outbound_message_due (status, due_at),
  key outbound_message_ended (ended_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
