--liquibase formatted sql
--changeset kabinet:identity-12
-- R18: a browser on its way to a network and back; hashes only, and each row serves one return
create table network_trip (
  state_hash binary(32) not null primary key,
  secret_hash binary(32) not null,
  provider varchar(32) not null,
  -- whose session asked for a link; null when somebody signs in
  session_number bigint,
  back_to varchar(300) not null,
  expires_at datetime(6) not null,
  key network_trip_expires (expires_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
