--liquibase formatted sql
--changeset kabinet:identity-3
-- S2: an account has one password; a new one, chosen or generated, takes the place of the old one
delete from password_credential
where kind = 'GENERATED'
and account_id in (select account_id from (
  select account_id from password_credential group by account_id having count(*) > 1
) twice);
alter table password_credential drop primary key, add primary key (account_id);

-- S1, R9: who does not want to be offered a password again
alter table app_user add column password_declined_at datetime(6);
