--liquibase formatted sql
--changeset kabinet:usage-2
-- how far back from the last: joined to a line's position, it names the records of a page one by one
create table recent (
  back smallint not null primary key
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

insert into recent (back)
with recursive counted (back) as (select 0 union all select back + 1 from counted where back < 99)
select back from counted;
