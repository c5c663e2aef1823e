--liquibase formatted sql
--changeset kabinet:identity-7
-- R1: how a session was opened; of those open before this was asked, most were by code
alter table session add column way varchar(16) not null default 'CODE';
alter table session alter column way drop default;
