--liquibase formatted sql
--changeset kabinet:household-6
-- R38: the free service that lets a SIM have a say about cabinets; a row while it is on
create table number_management (
  account_id bigint not null primary key,
  on_since_at datetime(6) not null,
  constraint number_management_account foreign key (account_id) references account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- R38, R39: a household asks for a number by both SIMs; the other account is known once its SIM has spoken
create table line_link_request (
  id bigint not null primary key,
  household_id bigint not null,
  account_id bigint not null,
  msisdn varchar(16) not null,
  other_msisdn varchar(16) not null,
  other_account_id bigint,
  language varchar(2) not null,
  status varchar(12) not null,
  -- 1 while something is still awaited, otherwise null: one of a kind at a time
  open_mark tinyint,
  asked_at datetime(6) not null,
  confirm_before_at datetime(6) not null,
  confirmed_at datetime(6),
  other_confirmed_at datetime(6),
  due_at datetime(6),
  decided_at datetime(6),
  staff_id bigint,
  reason varchar(200),
  constraint line_link_request_one_open unique (household_id, other_msisdn, open_mark),
  key line_link_request_other (other_msisdn, status),
  key line_link_request_own (account_id, status),
  key line_link_request_status (status, id),
  constraint line_link_request_household foreign key (household_id) references household (id),
  constraint line_link_request_open_mark check (open_mark = 1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
