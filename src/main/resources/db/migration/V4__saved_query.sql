create table saved_query (
  name varchar(60) primary key,
  query text not null,
  actor varchar(200) not null,
  recorded timestamp with time zone not null
);
