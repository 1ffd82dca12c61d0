-- What later rules conclude about a commitment, by the log entry that says so. Rows are never changed.
create table reading (
  seq bigint not null references log (seq),
  commitment varchar(10) not null references commitment (id),
  body text not null,
  primary key (commitment, seq)
);
create index reading_seq on reading (seq);

-- The commitments that a log entry is about besides its subject.
create table log_about (
  seq bigint not null references log (seq),
  commitment varchar(10) not null references commitment (id),
  primary key (commitment, seq)
);
create index log_about_seq on log_about (seq);

-- The reading that holds (0: the first), and whether by it there is a commitment at all.
alter table state add column reading bigint default 0 not null;
alter table state add column found boolean default true not null;

-- Counts turns of writing. Changing it locks the head on every database; reading it for update does not on H2.
alter table log_head add column turn bigint default 0 not null;
