--liquibase formatted sql
--changeset kabinet:household-5
-- R40: operators' books may hold one person twice; equal references say who is the same
alter table holder add column person varchar(64), add key holder_person (person);

-- accounts that a household added from another cabinet of the same person, and how they stood there, to the letter
create table line_link (
  account_id bigint not null primary key,
  household_id bigint not null,
  from_household_id bigint not null,
  linked_at datetime(6) not null,
  label varchar(60) not null,
  label_chosen boolean not null,
  reach varchar(8) not null,
  primary_mark tinyint,
  position int not null,
  -- which line became the primary one there in its place
  heir_account_id bigint,
  key line_link_household (household_id),
  key line_link_from (from_household_id),
  constraint line_link_account foreign key (account_id) references account (id),
  constraint line_link_to foreign key (household_id) references household (id),
  constraint line_link_from foreign key (from_household_id) references household (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
