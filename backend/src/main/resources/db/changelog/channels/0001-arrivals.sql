--liquibase formatted sql
--changeset kabinet:channels-1
-- R12 to R14: what came in from the network, by its hash, so that what comes twice is done once
create table channel_arrival (
  mark binary(32) not null primary key,
  seen_at datetime(6) not null,
  key channel_arrival_seen (seen_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
