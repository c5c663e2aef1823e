--liquibase formatted sql
--changeset kabinet:identity-18
-- S17: challenges that were solved and used, until they would have expired; nothing in them names anybody
create table robot_check_spent (
  challenge_hash binary(32) not null primary key,
  expires_at datetime(6) not null,
  key robot_check_spent_expires (expires_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
