--liquibase formatted sql
--changeset kabinet:identity-1
create table app_user (
  id bigint not null primary key,
  first_entered_at datetime(6) not null
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- which user an identifier opens, and through which account
create table login (
  identifier varchar(64) not null primary key,
  kind varchar(16) not null,
  user_id bigint not null,
  account_id bigint not null,
  addressed_as varchar(120) not null,
  key login_user (user_id),
  key login_account (account_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table password_credential (
  account_id bigint not null,
  kind varchar(16) not null,
  password_hash varchar(200) not null,
  must_change boolean not null,
  set_at datetime(6) not null,
  primary key (account_id, kind)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table staff_account (
  id bigint not null primary key,
  login varchar(64) not null unique,
  display_name varchar(120) not null,
  role varchar(16) not null,
  password_hash varchar(200) not null
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
