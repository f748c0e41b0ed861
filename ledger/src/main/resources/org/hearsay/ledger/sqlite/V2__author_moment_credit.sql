alter table publication add column author text;
alter table publication add column published_at text;
alter table publication add column credit text;
