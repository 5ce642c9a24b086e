/** The tables, as the ordered list of steps that made them: `user_version` counts the steps taken. Never edit one; add one. */

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
];
