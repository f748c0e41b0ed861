-- Speakers follow from what was read and from people's corrections: they can be made anew at any time.
create table speaker (
  number        integer primary key autoincrement,
  id            text not null unique,
  name          text not null,
  kind          text not null,
  traits        text not null,
  appearances   integer not null,
  first_article integer not null references article (number),
  first_outlet  text,
  first_day     text
);

create table appearance (
  article integer not null references article (number),
  local   text not null,
  id      text not null,
  speaker integer not null references speaker (number),
  reason  text not null,
  primary key (article, local)
) without rowid;
create index appearance_id on appearance (id);
create index appearance_speaker on appearance (speaker);

create table speaker_key (
  name    text not null,
  speaker integer not null references speaker (number),
  primary key (name, speaker)
) without rowid;
create index speaker_key_speaker on speaker_key (speaker);

-- By which version of its rules something was made that follows from the rest.
create table derived (
  name    text primary key,
  version integer not null
) without rowid;
