--liquibase formatted sql
--changeset kabinet:billing-fees-1
-- how far the fees of a product are taken; one row for a product that ever had a fee day
create table fee_position (
  product_id bigint not null primary key,
  account_id bigint not null,
  -- the fee day that the operator's data last told
  told_on date not null,
  -- a day its fee was due on, which fixes all later ones
  agreed_on date not null,
  -- every fee of the days before is settled; null when nothing is taken
  next_on date,
  -- the last day that was paid for
  charged_on date,
  -- since when it stands still for want of money
  stopped_on date,
  key fee_position_due (next_on, account_id),
  key fee_position_account (account_id),
  constraint fee_position_account_exists foreign key (account_id) references account (id),
  constraint fee_position_product_exists foreign key (product_id) references product (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- since when something on the account stands still for want of money
alter table account_balance add column stopped_on date;

--changeset kabinet:billing-fees-2
-- what was due up to this day counts as taken
insert into fee_position (product_id, account_id, told_on, agreed_on, next_on)
select id, account_id, next_charge_on, next_charge_on, greatest(next_charge_on, utc_date() + interval 1 day)
from product
where next_charge_on is not null;

--changeset kabinet:billing-fees-3
-- the table of db-scheduler, which does what is to be done by one instance at a time
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp(6) not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp(6) null,
  last_failure timestamp(6) null,
  consecutive_failures int,
  last_heartbeat timestamp(6) null,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance),
  key scheduled_tasks_due (execution_time),
  key scheduled_tasks_heartbeat (last_heartbeat)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
