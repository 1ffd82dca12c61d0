create table suggestion (
  id varchar(10) primary key,
  commitment varchar(10) not null references commitment (id),
  what varchar(20) not null,
  document varchar(64) not null references document (sha256),
  other varchar(10) not null,
  quote text not null,
  amount numeric(38, 10),
  unit varchar(200),
  effective date not null,
  rule varchar(200) not null,
  words text not null
);
create index suggestion_commitment on suggestion (commitment);
create index suggestion_other on suggestion (other);
