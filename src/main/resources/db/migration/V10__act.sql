-- What is to be done, in a few words: the middle of a short title. Empty where it was read before.
alter table commitment add column act text default '' not null;
