--liquibase formatted sql
--changeset kabinet:catalog-1
create table region (
  id bigint not null primary key,
  code varchar(32) not null unique,
  name_ru varchar(80) not null,
  name_en varchar(80) not null
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table offering (
  id bigint not null primary key,
  code varchar(64) not null unique,
  kind varchar(16) not null,
  name_ru varchar(80) not null,
  name_en varchar(80) not null,
  description_ru varchar(500) not null,
  description_en varchar(500) not null,
  speed_mbps int,
  price_version int not null,
  on_sale boolean not null,
  position int not null
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table offering_price (
  offering_id bigint not null,
  version int not null,
  position int not null,
  kind varchar(16) not null,
  amount_minor bigint not null,
  unit varchar(16) not null,
  note_ru varchar(200),
  note_en varchar(200),
  primary key (offering_id, version, position),
  constraint offering_price_offering foreign key (offering_id) references offering (id),
  constraint offering_price_not_negative check (amount_minor >= 0)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table offering_allowance (
  offering_id bigint not null,
  kind varchar(8) not null,
  -- null: not limited
  volume bigint,
  primary key (offering_id, kind),
  constraint offering_allowance_offering foreign key (offering_id) references offering (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table offering_relation (
  offering_id bigint not null,
  kind varchar(16) not null,
  other_id bigint not null,
  primary key (offering_id, kind, other_id),
  constraint offering_relation_offering foreign key (offering_id) references offering (id),
  constraint offering_relation_other foreign key (other_id) references offering (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- an offering without a row here is sold in every region
create table offering_region (
  offering_id bigint not null,
  region_id bigint not null,
  primary key (offering_id, region_id),
  constraint offering_region_offering foreign key (offering_id) references offering (id),
  constraint offering_region_region foreign key (region_id) references region (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table tv_channel (
  id bigint not null primary key,
  code varchar(64) not null unique,
  name_ru varchar(80) not null,
  name_en varchar(80) not null,
  genre_ru varchar(40) not null,
  genre_en varchar(40) not null,
  resolution varchar(4) not null,
  position int not null
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table package_channel (
  offering_id bigint not null,
  channel_id bigint not null,
  primary key (offering_id, channel_id),
  constraint package_channel_offering foreign key (offering_id) references offering (id),
  constraint package_channel_channel foreign key (channel_id) references tv_channel (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

create table catalog_revision (
  id tinyint not null primary key,
  revision bigint not null,
  constraint one_catalog_revision check (id = 1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

insert into catalog_revision (id, revision) values (1, 0);
