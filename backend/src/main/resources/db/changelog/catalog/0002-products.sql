--liquibase formatted sql
--changeset kabinet:catalog-2
create table product (
  id bigint not null primary key,
  ref varchar(64) not null unique,
  account_id bigint not null,
  offering_id bigint not null,
  -- the prices the subscriber agreed to
  price_version int not null,
  status varchar(20) not null,
  since_at datetime(6) not null,
  next_charge_on date,
  ended_at datetime(6),
  key product_account (account_id, status),
  constraint product_account_exists foreign key (account_id) references account (id),
  constraint product_offering foreign key (offering_id) references offering (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
