create table document (
  sha256 varchar(64) primary key,
  name varchar(400) not null,
  title text,
  publisher text,
  issued date,
  language varchar(2) not null,
  inferred varchar(100) not null,
  content text not null,
  cuts text not null,
  rules varchar(12) not null,
  ingested timestamp with time zone not null
);
create index document_name on document (name);

create table commitment (
  id varchar(10) primary key,
  document varchar(64) not null references document (sha256),
  ordinal integer not null,
  kind varchar(10) not null,
  checkable boolean not null,
  quote text not null,
  prefix varchar(64) not null,
  suffix varchar(64) not null,
  start_at integer not null,
  end_at integer not null,
  page integer not null,
  heading text not null,
  metric text not null,
  comparator varchar(2),
  amount numeric(38, 10),
  unit varchar(200),
  baseline numeric(38, 10),
  deadline date,
  deadline_text text,
  timex varchar(100),
  deadline_basis varchar(20),
  recurrence varchar(40) not null,
  lead_name varchar(400),
  lead_text text,
  lead_aliases text,
  supporting text not null,
  issuer text not null,
  area varchar(100) not null,
  findings text not null
);
create index commitment_document on commitment (document, ordinal);
create index commitment_deadline on commitment (deadline);
create index commitment_lead on commitment (lead_name);

create table observation (
  id varchar(10) primary key,
  document varchar(64) not null references document (sha256),
  ordinal integer not null,
  quote text not null,
  prefix varchar(64) not null,
  suffix varchar(64) not null,
  start_at integer not null,
  end_at integer not null,
  page integer not null,
  metric text not null,
  comparator varchar(2),
  amount numeric(38, 10),
  unit varchar(200),
  baseline numeric(38, 10),
  observed date,
  lead_name varchar(400),
  lead_text text,
  lead_aliases text,
  findings text not null
);
create index observation_document on observation (document, ordinal);

create table rejected (
  document varchar(64) not null references document (sha256),
  ordinal integer not null,
  quote text not null,
  prefix varchar(64) not null,
  suffix varchar(64) not null,
  start_at integer not null,
  end_at integer not null,
  page integer not null,
  candidate text not null,
  finding text not null,
  primary key (document, ordinal)
);

create table log (
  seq bigint primary key,
  subject varchar(64) not null,
  entry varchar(20) not null,
  payload text not null,
  effective date not null,
  recorded timestamp with time zone not null,
  actor varchar(200) not null,
  previous varchar(64) not null,
  hash varchar(64) not null
);
create index log_subject on log (subject, seq);

create table state (
  commitment varchar(10) primary key references commitment (id),
  delivery varchar(20) not null,
  review varchar(20) not null,
  version bigint not null,
  body text not null
);
