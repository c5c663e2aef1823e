--liquibase formatted sql
--changeset kabinet:usage-1
create table bucket (
  id bigint not null primary key,
  ref varchar(64) not null unique,
  account_id bigint not null,
  product_id bigint not null,
  kind varchar(8) not null,
  -- null: not limited
  allowed bigint,
  used bigint not null,
  started_at datetime(6) not null,
  expires_at datetime(6) not null,
  key bucket_account (account_id, expires_at),
  constraint bucket_account_exists foreign key (account_id) references account (id),
  constraint bucket_product foreign key (product_id) references product (id),
  constraint bucket_used check (used >= 0)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- numbered without gaps inside an account, so that the last ten are a range of the primary key
create table usage_record (
  account_id bigint not null,
  seq bigint not null,
  ref varchar(40) character set ascii collate ascii_bin not null,
  began_at datetime(6) not null,
  kind varchar(8) not null,
  direction varchar(8),
  other_party varchar(32),
  volume bigint not null,
  charge_minor bigint not null,
  primary key (account_id, seq),
  unique key usage_record_ref (account_id, ref),
  key usage_record_kind (account_id, kind, seq),
  constraint usage_record_account foreign key (account_id) references account (id),
  constraint usage_record_volume check (volume >= 0)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table usage_position (
  account_id bigint not null primary key,
  last_seq bigint not null,
  constraint usage_position_account foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
