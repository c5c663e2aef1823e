--liquibase formatted sql
--changeset kabinet:operator-1
create table operator_profile (
  id tinyint not null primary key,
  content text not null,
  revision bigint not null,
  constraint one_operator_profile check (id = 1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
