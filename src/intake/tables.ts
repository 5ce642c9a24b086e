/** The sources.csv of each folder, and the table given by option: what is known of each file beforehand. */
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { Fault } from "../model/fault.ts";
import type { Problem } from "../model/record.ts";
import type { Known } from "../model/source.ts";
import type { Listing } from "./files.ts";
import { knownFiles } from "./known.ts";

/** A table, and the folder whose files it names; null for one given by option, which names any. */
export interface Table {
  readonly name: string;
  readonly folder: string | null;
  readonly known: ReadonlyMap<string, Known>;
}

export async function readTables(listing: Listing, given: string | undefined): Promise<Table[]> {
  const first = given === undefined ? [] : [await readTable(given, null)];
  const found = await Promise.all(
    [...new Set([...listing.tables, ...(await besides(listing.files))])].map((path) =>
      readTable(path, resolve(dirname(path))),
    ),
  );
  return [...first, ...found];
}

/** The sources.csv beside a file that was given by its own path counts too. */
async function besides(files: readonly string[]): Promise<string[]> {
  const folders = [...new Set(files.map((path) => dirname(path)))];
  const paths = folders.map((folder) => resolve(folder, "sources.csv"));
  const there = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (facts) => facts.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_, at) => there[at]);
}

async function readTable(path: string, folder: string | null): Promise<Table> {
  const name = basename(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT"
      ? new Fault("no-such-path", path)
      : new Fault("bad-sources", `${name} cannot be read`);
  });
  return { name, folder, known: knownFiles(new TextDecoder().decode(bytes), name) };
}

/** What the first table that has a row for this file says of it. */
export function knownOf(path: string, name: string, tables: readonly Table[]): Known | undefined {
  for (const { folder, known } of tables) {
    if (folder !== null && folder !== resolve(dirname(path))) continue;
    const row = known.get(basename(path)) ?? known.get(name);
    if (row !== undefined) return row;
  }
  return undefined;
}

/**
 * A row for a file that was not given is worth a word: a name may be misspelt. Only where its folder was given.
 * `seen` holds the names of the reports that were found.
 */
export function unknownFiles(
  tables: readonly Table[],
  listing: Listing,
  seen: ReadonlySet<string>,
): Problem[] {
  const given = new Set(listing.tables.map((path) => resolve(dirname(path))));
  return tables
    .filter(({ folder }) => folder === null || given.has(folder))
    .flatMap(({ name, folder, known }) => {
      const here = listing.files.filter((path) => folder === null || resolve(dirname(path)) === folder);
      const there = new Set(here.map((path) => basename(path)));
      return [...known.keys()]
        .filter((file) => !there.has(file) && !seen.has(file))
        .map((file) => ({
          report: file,
          code: "bad-sources",
          why: `${name} names ${file}, which is not among the reports.`,
        }));
    });
}
