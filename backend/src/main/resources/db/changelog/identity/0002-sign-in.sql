--liquibase formatted sql
--changeset kabinet:identity-2
create table sign_in_code (
  id bigint not null primary key,
  msisdn varchar(16) not null,
  code_hash binary(32) not null,
  browser_hash binary(32) not null,
  requested_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  cancelled_at datetime(6),
  key sign_in_code_msisdn (msisdn, requested_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- one counter per login over every kind of secret (R27)
create table sign_in_guard (
  identifier varchar(64) not null primary key,
  failures int not null,
  last_failed_at datetime(6) not null,
  locked_until_at datetime(6)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table session (
  id bigint not null primary key,
  -- SHA-256 of the secret in the cookie, never the secret
  token_hash binary(32) not null unique,
  user_id bigint,
  account_id bigint,
  device varchar(120),
  created_at datetime(6) not null,
  active_at datetime(6) not null,
  attributes blob,
  key session_user (user_id),
  key session_active (active_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
