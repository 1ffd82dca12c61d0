-- How each commitment stood when it was last assessed: a cache, filled again where day, rules or version differ.
create table assessment (
  commitment varchar(10) primary key references commitment (id),
  assessed date not null,
  rules varchar(12) not null,
  version bigint not null,
  schedule varchar(20) not null,
  evidence varchar(20) not null,
  freshness varchar(20) not null,
  light varchar(20) not null,
  urgency double precision not null
);
create index assessment_schedule on assessment (schedule);
create index assessment_light on assessment (light);

-- The end of the log. Who writes locks this one row first, so that entries are chained one after the other.
create table log_head (
  id integer primary key,
  seq bigint not null,
  hash varchar(64) not null
);
insert into log_head
select 1, coalesce(max(seq), 0),
  coalesce((select hash from log order by seq desc fetch first 1 rows only), '0000000000000000000000000000000000000000000000000000000000000000')
from log;

-- Large objects are read one by one in H2; these are short, and read by the thousand.
alter table commitment alter column quote set data type varchar(1000000);
alter table commitment alter column heading set data type varchar(1000000);
alter table commitment alter column metric set data type varchar(1000000);
alter table commitment alter column deadline_text set data type varchar(1000000);
alter table commitment alter column lead_text set data type varchar(1000000);
alter table commitment alter column lead_aliases set data type varchar(1000000);
alter table commitment alter column supporting set data type varchar(1000000);
alter table commitment alter column issuer set data type varchar(1000000);
alter table commitment alter column findings set data type varchar(1000000);
alter table log alter column payload set data type varchar(1000000);
alter table state alter column body set data type varchar(1000000);
