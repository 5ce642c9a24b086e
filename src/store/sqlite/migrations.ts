/**
 * The tables, as the ordered list of steps that made them: `user_version` counts the steps taken. Never edit one; add one.
 * receipts.ts gives the functions `key_of`, `id_of`, `page_of` and `size_of`.
 */

export const MIGRATIONS: readonly string[] = [
  // A source is its bytes and who carries it: two outlets may print the same words. '' is "nobody said".
  `CREATE TABLE sources (
    sha256 BLOB NOT NULL,
    outlet TEXT NOT NULL,
    file TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('text', 'html', 'markdown')),
    url TEXT,
    published TEXT,
    title TEXT,
    added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    packing TEXT NOT NULL CHECK (packing IN ('none', 'deflate')),
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, outlet)
  ) STRICT`,
  // What the analysis made of the whole set; it can be made again at any time.
  `CREATE TABLE analyses (
    key TEXT PRIMARY KEY,
    records BLOB NOT NULL
  ) STRICT`,
  // Where work that goes on for days stands: what a feed said last, when a host may be asked again.
  `CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT`,
  // Bytes once, however often and from wherever they came; and each way they came. `key` tells one way from another, `id` is
  // that of the report, `page` tells under which address versions are one report. Before, all came from files.
  `CREATE TABLE contents (
    sha256 BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    packing TEXT NOT NULL CHECK (packing IN ('none', 'deflate')),
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE TABLE receipts (
    key BLOB PRIMARY KEY,
    sha256 BLOB NOT NULL REFERENCES contents,
    id TEXT NOT NULL,
    file TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('text', 'html', 'markdown', 'ninjs', 'email')),
    outlet TEXT,
    url TEXT,
    published TEXT,
    title TEXT,
    page TEXT,
    address TEXT,
    retrieved TEXT,
    method TEXT CHECK (method IN ('file', 'standard input', 'fetch', 'archive')),
    status INTEGER
  ) STRICT;
  INSERT OR IGNORE INTO contents SELECT sha256, size_of(packing, bytes), packing, bytes FROM sources;
  INSERT OR IGNORE INTO receipts
    SELECT
      key_of(hex(sha256), file, form, nullif(outlet, ''), url, published, title, file, added, 'file', NULL), sha256,
      id_of(packing, bytes, outlet), file, form, nullif(outlet, ''), url, published, title, page_of(url), file, added,
      'file', NULL
    FROM sources;
  DROP TABLE sources;
  CREATE INDEX receipts_by_content ON receipts (sha256);
  CREATE INDEX receipts_by_page ON receipts (page) WHERE page IS NOT NULL`,
  // Where redirects led, and the charset that a server gave: without it a page may read differently the second time.
  `ALTER TABLE receipts ADD COLUMN arrived_at TEXT;
  ALTER TABLE receipts ADD COLUMN charset TEXT`,
  // What the user decided about stories: reports and kind as JSON (../decisions.ts).
  `CREATE TABLE decisions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    made TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    decision TEXT NOT NULL
  ) STRICT`,
  // The newest version of every report and the signature made of it, by which stories are found (../entries.ts). They follow
  // from the receipts and are put together when a store of an earlier edition is opened. Records are kept one a story.
  `CREATE TABLE entries (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    version TEXT NOT NULL,
    earlier TEXT,
    edition TEXT,
    moment REAL,
    title TEXT,
    signature BLOB,
    fault TEXT
  ) STRICT;
  CREATE INDEX entries_by_content ON entries (sha256);
  CREATE INDEX entries_by_edition ON entries (edition, moment, id);
  DROP TABLE analyses;
  CREATE TABLE records (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    record BLOB NOT NULL
  ) STRICT`,
  // The index as it was before the first entry that is not before (moment, id). Whatever comes, goes or changes before that
  // takes it away: the triggers see to it, whoever changes an entry.
  `CREATE TABLE snapshots (
    moment REAL NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (moment, id)
  ) STRICT;
  CREATE TRIGGER entry_gone AFTER DELETE ON entries WHEN old.signature IS NOT NULL BEGIN
    DELETE FROM snapshots WHERE (moment, id) > (old.moment, old.id);
  END;
  CREATE TRIGGER entry_signed AFTER UPDATE OF edition, moment, signature ON entries BEGIN
    DELETE FROM snapshots WHERE old.signature IS NOT NULL AND (moment, id) > (old.moment, old.id);
    DELETE FROM snapshots WHERE new.signature IS NOT NULL AND (moment, id) > (new.moment, new.id);
  END`,
];
