/**
 * A zip archive, and a WACZ, which is one: what is in it is opened, entry after entry, in the order of their names. No
 * entry is ever written to disk, so a name that climbs out of its folder climbs nowhere; links are passed over.
 */
import { basename, dirname } from "node:path";
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { Fault } from "../../model/fault.ts";
import type { Known } from "../../model/source.ts";
import { compareText } from "../../text/order.ts";
import type { Arrival } from "../arrival.ts";
import { type Budget, LEAST_FOR_RATIO, MOST_BYTES, MOST_RATIO } from "../budget.ts";
import { isAboutFolder } from "../files.ts";
import type { Format, Opened } from "../format.ts";
import { hasKnownEnding, isOfKind } from "../kind.ts";
import { knownFiles } from "../known.ts";
import { plainPath, shownName } from "../names.ts";
import { problem, problemOf } from "../problems.ts";
import { collected, damage } from "../streams.ts";

const ZIP = {
  types: ["application/zip", "application/x-zip-compressed", "application/wacz", "application/wacz+zip"],
  endings: [".zip", ".wacz"],
  head: /^PK\x03\x04/,
};
/** A table of fifty thousand rows. */
const MOST_TABLE_BYTES = 10_000_000;

export const zip: Format = {
  name: "zip archive",
  streams: true,
  accepts: (arrival) => isOfKind(arrival, ZIP),
  async *open(arrival, budget, formatOf) {
    const file = await opened(arrival);
    try {
      budget.takeEntries(file.entryCount);
      const items = await itemsIn(file, arrival);
      const tables = await tablesIn(file, items, budget);
      const inside: Inside = { arrival, tables, budget, formatOf };
      const locked = items.filter(({ entry }) => entry.isEncrypted());
      if (locked.length > 0)
        yield problem(arrival.name, "bad-archive", `${arrival.name}: ${told(locked)} encrypted`);
      for (const item of items) {
        if (!item.entry.isEncrypted()) yield* openItem(file, item, inside);
      }
    } catch (error) {
      throw damage(damageOfZip(error), arrival.name);
    } finally {
      file.close();
    }
  },
};

interface Item {
  readonly entry: Entry;
  /** Within the archive, made harmless. */
  readonly path: string;
}

async function opened({ name, bytes, whole }: Arrival): Promise<ZipFile> {
  // Names are checked where they are used, so that one bad name does not end the archive.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  if (whole !== undefined && !("path" in whole)) throw new Fault("too-large", name);
  try {
    return whole === undefined
      ? await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options)
      : await openPromise(whole.path, options);
  } catch (error) {
    throw new Fault("bad-archive", `${name}: ${(error as Error).message}`);
  }
}

/** yauzl throws plain errors for what is wrong with an archive; they are told from bugs by where they are caught. */
function damageOfZip(error: unknown): unknown {
  const isPlain = error instanceof Error && error.constructor === Error && !("code" in error);
  return isPlain ? Object.assign(error, { code: "ZIP" }) : error;
}

async function itemsIn(file: ZipFile, arrival: Arrival): Promise<Item[]> {
  const isWacz = /\.wacz$/i.test(arrival.name);
  const items: Item[] = [];
  for await (const entry of file.eachEntry()) {
    const name = getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    );
    const path = plainPath(name);
    const isFolder = /[/\\]$/.test(name);
    const isHidden = /(^|\/)(\.|__MACOSX\/)/.test(path) || isAboutFolder(basename(path));
    if (isFolder || isHidden || path === "" || (isWacz && !/^archive\/.{1,300}\.warc(\.gz)?$/i.test(path)))
      continue;
    items.push({ entry, path });
  }
  return items.toSorted((a, b) => compareText(a.path, b.path));
}

/** The folder of each sources.csv in the archive → its rows. */
type Tables = ReadonlyMap<string, ReadonlyMap<string, Known>>;

async function tablesIn(file: ZipFile, items: readonly Item[], budget: Budget): Promise<Tables> {
  const tables = new Map<string, ReadonlyMap<string, Known>>();
  for (const { entry, path } of items.filter((item) => isTable(item))) {
    const bytes = await contentOf(file, entry, MOST_TABLE_BYTES, path, budget);
    tables.set(dirname(path), knownFiles(new TextDecoder().decode(bytes), path));
  }
  return tables;
}

function isTable({ entry, path }: Item): boolean {
  return basename(path) === "sources.csv" && !entry.isEncrypted();
}

interface Inside {
  readonly arrival: Arrival;
  readonly tables: Tables;
  readonly budget: Budget;
  readonly formatOf: (arrival: Arrival) => Format | undefined;
}

async function* openItem(file: ZipFile, item: Item, inside: Inside): AsyncGenerator<Opened> {
  const { arrival, tables, budget, formatOf } = inside;
  const { entry, path } = item;
  if (isTable(item)) return;
  const name = shownName(arrival.name, path);
  if (isLink(entry)) {
    yield { skipped: name, why: "links in archives are not followed" };
    return;
  }
  const inner: Arrival = {
    name,
    bytes: new Uint8Array(),
    type: null,
    known: { ...arrival.known, ...tables.get(dirname(path))?.get(basename(path)) },
    retrieval: { ...arrival.retrieval, address: `${arrival.retrieval.address}/${path}`, method: "archive" },
  };
  const format = formatOf(inner);
  try {
    if (format === undefined && hasKnownEnding(name)) {
      yield { skipped: name, why: "files of this form are not read" };
    } else if (format?.streams === true && entry.uncompressedSize > MOST_BYTES) {
      yield { ...inner, whole: { stream: () => streamOf(file, entry, name, budget) } };
    } else {
      yield { ...inner, bytes: await contentOf(file, entry, MOST_BYTES, name, budget) };
    }
  } catch (error) {
    if (budget.isSpent) throw error;
    yield problemOf(damage(damageOfZip(error), name), name);
  }
}

async function contentOf(
  file: ZipFile,
  entry: Entry,
  most: number,
  name: string,
  budget: Budget,
): Promise<Uint8Array> {
  const { uncompressedSize: size, compressedSize } = entry;
  if (size > most) throw new Fault("too-large", `${name}: over ${most / 1e6} MB`);
  if (size > LEAST_FOR_RATIO && size > MOST_RATIO * compressedSize)
    throw new Fault(
      "archive-too-large",
      `${name}: ${Math.round(size / compressedSize)} times as large as packed`,
    );
  const bytes = await collected(streamOf(file, entry, name, budget), most);
  if (bytes === null) throw new Fault("too-large", `${name}: over ${most / 1e6} MB`);
  return bytes;
}

async function* streamOf(
  file: ZipFile,
  entry: Entry,
  name: string,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of await file.openReadStreamPromise(entry)) {
      budget.takeBytes(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw damage(damageOfZip(error), name);
  }
}

/** Unix keeps the kind of a file in the upper half; a link is of the kind 0o12. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function told(items: readonly Item[]): string {
  const names = items.slice(0, 3).map(({ path }) => path);
  return items.length > 3 ? `${names.join(", ")} and ${items.length - 3} more are` : `${names.join(", ")} is`;
}
