-- 'HSAY': tells a ledger from any other SQLite file.
pragma application_id = 1213415769;

create table article (
  number   integer primary key autoincrement,
  id       text not null unique,
  language text not null,
  text     text not null,
  model    text not null
);

create table publication (
  number    integer primary key autoincrement,
  article   integer not null references article (number),
  title     text,
  outlet    text,
  url       text,
  published text
);
create index publication_article on publication (article);
create index publication_url on publication (url);

create table statement (
  article            integer not null references article (number),
  local              text not null,
  place              integer not null,
  retired            boolean not null,
  source             text not null,
  cue                text not null,
  content            text not null,
  quotation          text not null,
  span_confidence    real not null,
  speaker            text not null,
  entities           text not null,
  kind               text not null,
  speaker_confidence real not null,
  act                text,
  act_confidence     real not null,
  said_on            text,
  said_on_evidence   text,
  denies             text,
  refers_to          text not null,
  primary key (article, local)
) without rowid;

create table hop (
  article   integer not null,
  statement text not null,
  place     integer not null,
  name      text not null,
  kind      text not null,
  evidence  text not null,
  primary key (article, statement, place),
  foreign key (article, statement) references statement (article, local)
) without rowid;

create table entity (
  article  integer not null references article (number),
  local    text not null,
  place    integer not null,
  name     text not null,
  kind     text not null,
  mentions text not null,
  roles    text not null,
  age      integer,
  audience integer,
  primary key (article, local)
) without rowid;
create index entity_name on entity (name);

create table time_expression (
  article integer not null references article (number),
  place   integer not null,
  span    text not null,
  type    text not null,
  value   text,
  primary key (article, place)
) without rowid;

create table claim (
  number        integer primary key autoincrement,
  id            text not null unique,
  merged_into   integer references claim (number),
  wording       text,
  wording_fixed boolean not null default false,
  name          text
);
create index claim_merged on claim (merged_into) where merged_into is not null;

create table member (
  number      integer primary key autoincrement,
  claim       integer not null references claim (number),
  article     integer not null,
  statement   text not null,
  stance      text not null,
  likeness    text,
  reason      text not null,
  probability real not null,
  unique (article, statement),
  foreign key (article, statement) references statement (article, local)
);
create index member_claim on member (claim);

create table correction (
  number    integer primary key autoincrement,
  author    text not null,
  made      text not null,
  kind      text not null,
  article   integer,
  statement text,
  claim     text,
  change    text not null,
  foreign key (article, statement) references statement (article, local)
);
create index correction_statement on correction (article, statement);
