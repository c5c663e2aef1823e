--liquibase formatted sql
--changeset kabinet:identity-2
-- only the latest code of a number can work, so a new one cancels those before it; numbers that nobody has are kept alike
create table sign_in_code (
  id bigint not null primary key,
  msisdn varchar(16) not null,
  code_hash binary(32) not null,
  browser_hash binary(32) not null,
  requested_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  key sign_in_code_msisdn (msisdn, requested_at),
  key sign_in_code_requested (requested_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- one counter per login over every kind of secret (R27); its row is what concurrent tries queue at
create table sign_in_guard (
  identifier varchar(64) not null primary key,
  failures int not null,
  last_failed_at datetime(6),
  touched_at datetime(6) not null,
  key sign_in_guard_touched (touched_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table session (
  id bigint not null primary key,
  -- SHA-256 of the secret in the cookie, never the secret
  token_hash binary(32) not null unique,
  -- the login it was opened by: if that is withdrawn or opens another user, the session is over
  identifier varchar(64) not null,
  user_id bigint not null,
  device varchar(120) not null,
  created_at datetime(6) not null,
  active_at datetime(6) not null,
  key session_user (user_id),
  key session_active (active_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
