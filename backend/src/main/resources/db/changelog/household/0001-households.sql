--liquibase formatted sql
--changeset kabinet:household-1
create table holder (
  id bigint not null primary key,
  ref varchar(64) not null unique,
  display_name varchar(120) not null,
  contact_phone varchar(16),
  contact_email varchar(254)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table household (
  id bigint not null primary key,
  ref varchar(64) not null unique,
  name varchar(120) not null,
  holder_id bigint not null,
  constraint household_holder foreign key (holder_id) references holder (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table account (
  id bigint not null primary key,
  ref varchar(64) not null unique,
  account_number varchar(20) not null unique,
  household_id bigint not null,
  kind varchar(16) not null,
  label varchar(60) not null,
  region_id bigint not null,
  reach varchar(8) not null,
  -- 1 for the household's primary line, otherwise null: at most one each
  primary_mark tinyint,
  position int not null,
  constraint account_one_primary unique (household_id, primary_mark),
  constraint account_household foreign key (household_id) references household (id),
  constraint account_region foreign key (region_id) references region (id),
  constraint account_primary_mark check (primary_mark = 1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- who may see which account (S19)
create table access (
  user_id bigint not null,
  account_id bigint not null,
  reach varchar(8) not null,
  primary key (user_id, account_id),
  key access_account (account_id),
  constraint access_account_exists foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
