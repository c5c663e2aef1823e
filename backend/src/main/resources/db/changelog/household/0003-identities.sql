--liquibase formatted sql
--changeset kabinet:household-3
-- R21: HMAC over name and document number under the server's key; the document itself is nowhere
create table holder_identity (
  holder_id bigint not null primary key,
  identity_key binary(32) not null,
  constraint holder_identity_whose foreign key (holder_id) references holder (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
