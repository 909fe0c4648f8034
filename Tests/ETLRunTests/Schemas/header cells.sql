-- The fixed tables of a store as version "header cells" left them: mappings know the cell of their header.
-- Never changed: stores like it exist.
PRAGMA application_id = 1396917588;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1');
INSERT INTO grdb_migrations VALUES ('header cells');
CREATE TABLE submission (
  number INTEGER PRIMARY KEY,
  submission_id TEXT NOT NULL,
  cycle_id TEXT NOT NULL,
  opd_code TEXT,
  revision INTEGER,
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'partial', 'rejected')),
  is_superseded INTEGER NOT NULL DEFAULT 0,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  received_at TEXT NOT NULL,
  cells_total INTEGER NOT NULL,
  cells_mapped INTEGER NOT NULL,
  cells_header INTEGER NOT NULL,
  cells_decoration INTEGER NOT NULL,
  cells_unknown INTEGER NOT NULL,
  rows_accepted INTEGER NOT NULL DEFAULT 0,
  rows_quarantined INTEGER NOT NULL DEFAULT 0,
  errors INTEGER NOT NULL DEFAULT 0,
  warnings INTEGER NOT NULL DEFAULT 0,
  infos INTEGER NOT NULL DEFAULT 0,
  completeness TEXT,
  quality_score TEXT,
  pipeline_hash TEXT NOT NULL,
  rules_hash TEXT NOT NULL,
  UNIQUE (cycle_id, sha256)
);
CREATE INDEX submission_opd ON submission (cycle_id, opd_code);
CREATE TABLE sighting (
  submission INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
  path TEXT NOT NULL,
  PRIMARY KEY (submission, path)
) WITHOUT ROWID;
CREATE TABLE identity_field (
  submission INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT,
  state TEXT NOT NULL,
  raw TEXT NOT NULL,
  cell TEXT NOT NULL,
  PRIMARY KEY (submission, field)
) WITHOUT ROWID;
CREATE TABLE finding (
  number INTEGER PRIMARY KEY,
  cycle_id TEXT NOT NULL,
  submission INTEGER REFERENCES submission ON DELETE CASCADE,
  origin TEXT NOT NULL CHECK (origin IN ('workbook', 'duplicate', 'batch')),
  rule_id TEXT NOT NULL,
  severity TEXT NOT NULL,
  effect TEXT NOT NULL,
  responsibility TEXT NOT NULL,
  opd_code TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  "table" TEXT NOT NULL,
  field TEXT NOT NULL,
  row_id TEXT NOT NULL,
  row_key TEXT NOT NULL,
  value TEXT NOT NULL,
  expected TEXT NOT NULL,
  message_id TEXT NOT NULL,
  message_en TEXT NOT NULL,
  fix_id TEXT NOT NULL,
  fix_en TEXT NOT NULL
);
CREATE INDEX finding_submission ON finding (submission);
CREATE INDEX finding_batch ON finding (cycle_id) WHERE origin = 'batch';
CREATE TABLE value_state (
  submission INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
  position INTEGER NOT NULL,
  "table" TEXT NOT NULL,
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  state TEXT NOT NULL,
  raw TEXT NOT NULL,
  cell TEXT NOT NULL,
  PRIMARY KEY (submission, position)
) WITHOUT ROWID;
CREATE TABLE column_mapping (
  submission INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sheet TEXT NOT NULL,
  form TEXT NOT NULL,
  field TEXT NOT NULL,
  "column" TEXT NOT NULL,
  header_text TEXT NOT NULL,
  match TEXT NOT NULL,
  confidence TEXT NOT NULL COLLATE DECIMAL, header_cell TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (submission, position)
) WITHOUT ROWID;
CREATE TABLE sheet_coverage (
  submission INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sheet TEXT NOT NULL,
  total INTEGER NOT NULL,
  mapped INTEGER NOT NULL,
  header INTEGER NOT NULL,
  decoration INTEGER NOT NULL,
  unknown INTEGER NOT NULL,
  decoration_by_rule TEXT NOT NULL,
  unknown_ranges TEXT NOT NULL,
  PRIMARY KEY (submission, position)
) WITHOUT ROWID;
CREATE TABLE form_status (
  submission INTEGER NOT NULL REFERENCES submission ON DELETE CASCADE,
  position INTEGER NOT NULL,
  form TEXT NOT NULL,
  status TEXT NOT NULL,
  rows INTEGER NOT NULL,
  required_cells INTEGER NOT NULL,
  filled_cells INTEGER NOT NULL,
  PRIMARY KEY (submission, position)
) WITHOUT ROWID;
CREATE TABLE run (
  number INTEGER PRIMARY KEY,
  cycle_id TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  changed INTEGER NOT NULL,
  summary TEXT NOT NULL
);
