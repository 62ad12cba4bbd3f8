/**
 * What is there before any collection: lanes, journal, files, and the catalogue of collections' tables. One entry a version, applied in order
 * and never changed once released. Text columns that stand in keys are compared by code point (`collate "C"`), whatever the database's
 * own order. Times of the program are epoch milliseconds in `double precision`, as in the model; times of the database (leases, when
 * something was written) are `timestamptz`, so that skewed clocks of processes do not matter to them.
 */
export const systemTables: readonly string[] = [
  `
create sequence crossdesk.revision;

create table crossdesk.collection (
  name text collate "C" primary key,
  version integer not null,
  columns json not null,
  entry_tables json not null,
  searchable boolean not null
);
comment on table crossdesk.collection is 'Which collections have tables, and of which version their rows are.';

create table crossdesk.lane (
  tenant text collate "C" not null,
  name text collate "C" not null,
  last_sequence bigint not null,
  head text collate "C",
  kind text collate "C",
  due_at double precision,
  ready_at double precision,
  begun boolean not null default false,
  attempt integer not null default 0,
  worker text collate "C",
  lease_until timestamptz,
  primary key (tenant, name)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02);
create index lane_ready on crossdesk.lane (kind, ready_at) where head is not null;
comment on table crossdesk.lane is 'Mailboxes: jobs of a lane run in order, one at a time. A worker holds a lane until lease_until.';
comment on column crossdesk.lane.head is 'Id of the job that is next; null when there is none.';
comment on column crossdesk.lane.ready_at is 'Epoch milliseconds before which the head is not run: its time, or the end of its backoff.';
comment on column crossdesk.lane.begun is 'The head was begun, so nothing goes before it.';

create table crossdesk.lane_item (
  tenant text collate "C" not null,
  id text collate "C" not null,
  lane text collate "C" not null,
  sequence bigint not null,
  kind text collate "C" not null,
  body json,
  due_at double precision not null,
  posted_at double precision not null,
  done_at double precision,
  dead boolean not null default false,
  primary key (tenant, id)
) with (autovacuum_vacuum_scale_factor = 0.05);
create index lane_item_order on crossdesk.lane_item (tenant, lane, due_at, sequence) where done_at is null;
create index lane_item_done on crossdesk.lane_item (done_at) where done_at is not null;
comment on table crossdesk.lane_item is 'Jobs, waiting and done; of those that are done only the id is kept, to recognise repeats.';
comment on column crossdesk.lane_item.sequence is 'Order of commit within the lane.';
comment on column crossdesk.lane_item.due_at is 'Epoch milliseconds; -infinity for a job without a time.';

create table crossdesk.journal_head (
  tenant text collate "C" primary key,
  position bigint not null
);
create table crossdesk.journal (
  tenant text collate "C" not null,
  position bigint not null,
  at double precision not null,
  type text not null,
  conversation text,
  customer text,
  event json not null,
  primary key (tenant, position)
);
comment on table crossdesk.journal is 'What happened, in order of commit, without gaps in position.';

create table crossdesk.blob (
  tenant text collate "C" not null,
  key text collate "C" not null,
  upload text collate "C" not null,
  size_bytes bigint not null,
  content_type text,
  written_at timestamptz not null default now(),
  primary key (tenant, key)
);
create index blob_upload on crossdesk.blob (tenant, upload);
create table crossdesk.blob_piece (
  tenant text collate "C" not null,
  upload text collate "C" not null,
  piece integer not null,
  bytes bytea not null,
  written_at timestamptz not null default now(),
  primary key (tenant, upload, piece)
);
comment on table crossdesk.blob_piece is 'Bytes of files. Pieces whose upload no row of blob names belong to an upload that goes on or was cut off.';

create table crossdesk.sweep_mark (
  tenant text collate "C" not null,
  name text not null,
  reached text collate "C" not null,
  primary key (tenant, name)
);
comment on table crossdesk.sweep_mark is 'How far the sweeps have come that read each row once: older rows hold no raw payloads any more.';
`,
]
