/**
 * What a user points at → sources: files, folders, standard input, with what sources.csv says of them. One file that
 * cannot be read is a problem of that file; a path that is not there, or a table that is malformed, is a Fault.
 */
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { FAULTS, Fault, type FaultCode } from "../model/fault.ts";
import type { Problem } from "../model/record.ts";
import type { Form, Known, Source } from "../model/source.ts";
import { FORMS, type Found, type Listing, listFiles } from "./files.ts";
import { isDate, knownFiles } from "./known.ts";
import { byName, distinctNames } from "./names.ts";

export interface IntakeOptions {
  /** A table in the form of sources.csv; it wins over the one in the folder. */
  readonly sources?: string;
  /** The day of publication for reports of which nothing else says it. */
  readonly published?: string;
  /** What "-" stands for. */
  readonly stdin?: Uint8Array | AsyncIterable<Uint8Array>;
}

export interface Intake {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** More than any page or article is ever read of; keeps a video named .html out of memory. */
const MOST_BYTES = 20_000_000;

export async function takeIn(paths: readonly string[], options: IntakeOptions = {}): Promise<Intake> {
  if (options.published !== undefined && !isDate(options.published))
    throw new Fault("bad-date", options.published);
  const listing = await listFiles(paths.filter((path) => path !== "-"));
  const names = distinctNames([...listing.files, ...listing.unread].map((file) => file.path));
  const tables = await readTables(listing, options);
  const problems: Problem[] = listing.unread.map(({ path, why }) =>
    why === "unreadable"
      ? problem(names.get(path)!, "unreadable")
      : problem(names.get(path)!, "not-text", `Reports end in ${[...FORMS.keys()].join(", ")}.`),
  );
  const sources: Source[] = [];
  for (const file of listing.files.toSorted((a, b) => byName(names)(a.path, b.path))) {
    const known = withDay(knownOf(file, names.get(file.path)!, tables), options.published);
    const read = await readSource(file, names.get(file.path)!, known);
    if ("bytes" in read) sources.push(read);
    else problems.push(read);
  }
  if (paths.includes("-")) sources.push(await readStandardInput(options));
  problems.push(...unknownFiles(tables, listing, names));
  if (sources.length === 0 && problems.every((each) => each.code === "bad-sources")) {
    throw new Fault("nothing-to-read", paths.join(", "));
  }
  return {
    sources,
    problems: problems.toSorted((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0)),
  };
}

/** A table, and the folder whose files it names; null for one given by option, which names any. */
interface Table {
  readonly name: string;
  readonly folder: string | null;
  readonly known: ReadonlyMap<string, Known>;
}

async function readTables(listing: Listing, options: IntakeOptions): Promise<Table[]> {
  const given = options.sources === undefined ? [] : [await readTable(options.sources, null)];
  const found = await Promise.all(
    [...new Set([...listing.tables, ...(await besides(listing.files))])].map((path) =>
      readTable(path, resolve(dirname(path))),
    ),
  );
  return [...given, ...found];
}

/** The sources.csv beside a file that was given by its own path counts too. */
async function besides(files: readonly Found[]): Promise<string[]> {
  const folders = [...new Set(files.map((file) => dirname(file.path)))];
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

function knownOf(file: Found, name: string, tables: readonly Table[]): Known {
  for (const { folder, known } of tables) {
    if (folder !== null && folder !== resolve(dirname(file.path))) continue;
    const row = known.get(basename(file.path)) ?? known.get(name);
    if (row !== undefined) return row;
  }
  return {};
}

function withDay(known: Known, published: string | undefined): Known {
  return known.published !== undefined || published === undefined ? known : { ...known, published };
}

async function readSource(file: Found, name: string, known: Known): Promise<Source | Problem> {
  try {
    const { size } = await stat(file.path);
    if (size > MOST_BYTES) return problem(name, "too-large");
    const bytes = new Uint8Array(await readFile(file.path));
    if (bytes.every((byte) => byte <= 0x20 && byte !== 0)) return problem(name, "empty-report");
    if (isBinary(bytes)) return problem(name, "not-text");
    return { file: name, bytes, form: file.form, known };
  } catch {
    return problem(name, "unreadable");
  }
}

/** A NUL byte stands in no text but UTF-16, which begins with its byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.includes(0);
}

async function readStandardInput(options: IntakeOptions): Promise<Source> {
  const given = options.stdin ?? [];
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of given instanceof Uint8Array ? [given] : given) {
    parts.push(part);
    size += part.length;
    if (size > MOST_BYTES) throw new Fault("too-large", "standard input");
  }
  const bytes = new Uint8Array(Buffer.concat(parts));
  return { file: "standard-input", bytes, form: formOf(bytes), known: withDay({}, options.published) };
}

function formOf(bytes: Uint8Array): Form {
  const head = new TextDecoder().decode(bytes.subarray(0, 2_000)).trimStart();
  return /^<(!doctype|html|head|body|article|\?xml|!--)/i.test(head) ? "html" : "text";
}

function problem(report: string, code: FaultCode, todo: string = FAULTS[code].todo): Problem {
  return { report, code, why: `${FAULTS[code].what}: ${report}. ${todo}` };
}

/** A row for a file that was not given is worth a word: a name may be misspelt. Only where its folder was given. */
function unknownFiles(
  tables: readonly Table[],
  listing: Listing,
  names: ReadonlyMap<string, string>,
): Problem[] {
  const given = new Set(listing.tables.map((path) => resolve(dirname(path))));
  return tables
    .filter(({ folder }) => folder === null || given.has(folder))
    .flatMap(({ name, folder, known }) => {
      const here = listing.files.filter((file) => folder === null || resolve(dirname(file.path)) === folder);
      const there = new Set(here.flatMap((file) => [basename(file.path), names.get(file.path)!]));
      return [...known.keys()]
        .filter((file) => !there.has(file))
        .map((file) => ({
          report: file,
          code: "bad-sources",
          why: `${name} names ${file}, which is not among the reports.`,
        }));
    });
}
