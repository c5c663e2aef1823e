--liquibase formatted sql
--changeset kabinet:identity-11
-- R18: whom of a social network a person is; nobody there is two people here
create table linked_identity (
  id bigint not null primary key,
  provider varchar(32) not null,
  subject varchar(191) not null,
  user_id bigint not null,
  -- the login it was linked through: if that is withdrawn or opens another user, the network opens nothing
  identifier varchar(64) not null,
  display_name varchar(120) not null,
  linked_at datetime(6) not null,
  last_used_at datetime(6),
  unique key linked_identity_subject (provider, subject),
  key linked_identity_user (user_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
