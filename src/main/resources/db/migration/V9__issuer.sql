-- Whose document it is, beside who published it.
alter table document add column issuer text;
