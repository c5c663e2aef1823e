--liquibase formatted sql
--changeset kabinet:home-1
create table home_contract (
  account_id bigint not null primary key,
  contract_number varchar(16) not null unique,
  signed_on date not null,
  city varchar(80) not null,
  street varchar(120) not null,
  house varchar(20) not null,
  flat varchar(20),
  constraint home_contract_account foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table equipment (
  id bigint not null primary key,
  account_id bigint not null,
  kind varchar(20) not null,
  model varchar(80) not null,
  serial_number varchar(40) not null unique,
  lent_on date not null,
  rent_minor bigint not null,
  key equipment_account (account_id),
  constraint equipment_contract foreign key (account_id) references home_contract (account_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
