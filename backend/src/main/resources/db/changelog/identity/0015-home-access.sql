--liquibase formatted sql
--changeset kabinet:identity-15
-- R20; requests for contracts nobody has are kept alike, without an account
create table home_access_request (
  id bigint not null primary key,
  contract_number varchar(16) not null,
  account_id bigint,
  name varchar(120) not null,
  contact_phone varchar(16),
  contact_email varchar(254),
  contact_on_file boolean not null,
  -- Argon2id of the password that was chosen; erased with the decision
  password_hash varchar(200),
  terms_version varchar(40) not null,
  personal_data_version varchar(40) not null,
  language varchar(2) not null,
  address varchar(45) not null,
  asked_at datetime(6) not null,
  due_at datetime(6) not null,
  status varchar(16) not null,
  -- 1 while it waits, otherwise null: at most one open request for a contract
  open_mark tinyint,
  staff_id bigint,
  decided_at datetime(6),
  reason varchar(200),
  constraint home_access_one_open unique (contract_number, open_mark),
  key home_access_open (open_mark, id),
  key home_access_asked (contract_number, asked_at),
  key home_access_decided (decided_at),
  constraint home_access_open_mark check (open_mark = 1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
