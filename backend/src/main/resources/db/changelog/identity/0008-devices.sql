--liquibase formatted sql
--changeset kabinet:identity-8
-- R16: a device that comes back without a form; its cookie names the line and shows a secret that changes at each use
create table remembered_device (
  id bigint not null primary key,
  -- SHA-256 of what is in the cookie, never that itself
  line_hash binary(32) not null unique,
  secret_hash binary(32) not null,
  earlier_hash binary(32),
  -- the login it was remembered with: if that is withdrawn or opens another user, it opens nothing
  identifier varchar(64) not null,
  user_id bigint not null,
  device varchar(120) not null,
  created_at datetime(6) not null,
  used_at datetime(6) not null,
  key remembered_device_user (user_id),
  key remembered_device_used (used_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

alter table session add column device_id bigint, add key session_device (device_id);

-- R31: a device is kept in words fit to show; what browsers said of themselves before is not
update session set device = '';
