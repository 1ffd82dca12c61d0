-- How all commitments stood on a day by a version of the rules: a cache, right up to the log entry seq.
create table assessment_run (
  id integer primary key,
  assessed date not null,
  rules varchar(12) not null,
  seq bigint not null
);

create table assessment (
  run integer not null,
  commitment varchar(10) not null references commitment (id),
  schedule varchar(20) not null,
  evidence varchar(20) not null,
  freshness varchar(20) not null,
  light varchar(20) not null,
  urgency double precision not null,
  primary key (run, commitment)
);

-- What analysts assigned and rescheduled, for filters.
alter table state add column lead varchar(400) default '' not null;
alter table state add column deadline date;

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

-- H2 keeps large objects apart from their rows, as suits findings; these are short, and read by the thousand.
alter table commitment alter column quote set data type varchar(1000000);
alter table commitment alter column heading set data type varchar(1000000);
alter table commitment alter column metric set data type varchar(1000000);
alter table commitment alter column deadline_text set data type varchar(1000000);
alter table commitment alter column lead_text set data type varchar(1000000);
alter table commitment alter column lead_aliases set data type varchar(1000000);
alter table commitment alter column supporting set data type varchar(1000000);
alter table commitment alter column issuer set data type varchar(1000000);
alter table log alter column payload set data type varchar(1000000);
alter table state alter column body set data type varchar(1000000);
