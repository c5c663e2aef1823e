--liquibase formatted sql
--changeset kabinet:identity-13
-- R12 to R14: when a password was asked for from a SIM; whoever asks too soon is told so once
create table sim_password (
  id bigint not null primary key,
  msisdn varchar(16) not null,
  asked_at datetime(6) not null,
  told_at datetime(6),
  key sim_password_asked (msisdn, asked_at),
  key sim_password_forgotten (asked_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
