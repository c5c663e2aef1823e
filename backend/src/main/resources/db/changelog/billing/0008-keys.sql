--liquibase formatted sql
--changeset kabinet:billing-8
-- a key is found again when its account has moved to another household meanwhile
alter table paid_order add key paid_order_key (idempotency_key);
