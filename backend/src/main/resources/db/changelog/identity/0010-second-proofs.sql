--liquibase formatted sql
--changeset kabinet:identity-10
-- B2: what a session has proved since it was opened; gone with the session
create table session_proof (
  session_id bigint not null,
  way varchar(16) not null,
  proved_at datetime(6) not null,
  primary key (session_id, way),
  constraint session_proof_session foreign key (session_id) references session (id) on delete cascade
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- a password that came to a phone proves no more than the SIM in it
alter table password_credential add column sent boolean not null default false;
