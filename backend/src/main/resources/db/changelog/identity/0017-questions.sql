--liquibase formatted sql
--changeset kabinet:identity-17
-- R1: one browser asks another that is signed in; logins that nobody has are kept alike, without a user
create table sign_in_question (
  id bigint not null primary key,
  -- whose devices are asked: questions to one account are counted together, whatever was typed
  asked_of varchar(64) not null,
  identifier varchar(64),
  user_id bigint,
  browser_hash binary(32) not null,
  device varchar(120) not null,
  right_number char(2) not null,
  choices char(8) not null,
  asked_at datetime(6) not null,
  expires_at datetime(6) not null,
  status varchar(16) not null,
  key sign_in_question_of (asked_of, asked_at),
  key sign_in_question_user (user_id, expires_at),
  key sign_in_question_asked (asked_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
