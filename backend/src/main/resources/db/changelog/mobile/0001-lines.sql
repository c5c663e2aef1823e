--liquibase formatted sql
--changeset kabinet:mobile-1
create table mobile_line (
  account_id bigint not null primary key,
  msisdn varchar(16) not null unique,
  constraint mobile_line_account foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table sim_card (
  id bigint not null primary key,
  account_id bigint not null,
  iccid varchar(22) not null unique,
  imsi varchar(15) not null unique,
  status varchar(8) not null,
  embedded boolean not null,
  activated_at datetime(6) not null,
  blocked_at datetime(6),
  -- 1 for the SIM in the phone, null for one that was replaced: at most one each
  in_use tinyint,
  constraint sim_card_one_in_use unique (account_id, in_use),
  constraint sim_card_line foreign key (account_id) references mobile_line (account_id),
  constraint sim_card_in_use check (in_use = 1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
