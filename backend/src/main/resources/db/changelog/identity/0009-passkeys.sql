--liquibase formatted sql
--changeset kabinet:identity-9
-- B1: a passkey is its user's, and opens the login it was made through
create table passkey (
  id bigint not null primary key,
  credential_id varbinary(1023) not null unique,
  user_id bigint not null,
  identifier varchar(64) not null,
  label varchar(60) not null,
  public_key blob not null,
  attestation blob not null,
  transports varchar(120) not null,
  -- how often the authenticator says it has signed; those that do not count say 0
  sign_count bigint not null,
  added_at datetime(6) not null,
  last_used_at datetime(6),
  key passkey_user (user_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- what an authenticator was asked to sign, one for each bearer and purpose: the hash of a browser's mark, or a session
create table passkey_challenge (
  bearer varbinary(32) not null,
  purpose varchar(8) not null,
  challenge binary(32) not null,
  expires_at datetime(6) not null,
  primary key (bearer, purpose),
  key passkey_challenge_expires (expires_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
