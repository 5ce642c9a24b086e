/** Paths → the files under them, sorted by name. Hidden files are skipped; a loop of links ends. */
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Fault } from "../model/fault.ts";
import { compareText } from "../text/order.ts";

export interface Listing {
  readonly files: readonly string[];
  /** Those of them that the user named, not found in a folder. */
  readonly given: readonly string[];
  /** The sources.csv of each folder that has one. */
  readonly tables: readonly string[];
  readonly unread: readonly string[];
}

/** Pages about a folder, not reports in it; given by its own path such a file is read. */
const ABOUT_A_FOLDER = /^(readme|licen[cs]e|changelog|contributing|notice)\b/i;

export function isAboutFolder(name: string): boolean {
  return ABOUT_A_FOLDER.test(name);
}

/** Nobody keeps reports this deep; a folder that links into itself may have no end. */
const DEEPEST = 64;

export async function listFiles(paths: readonly string[]): Promise<Listing> {
  const files = new Map<string, string>();
  const tables = new Map<string, string>();
  const given = new Set<string>();
  const unread: string[] = [];
  const folders = new Set<string>();

  const visit = async (path: string, isGiven: boolean, depth: number): Promise<void> => {
    const [real, facts] = await factsOf(path);
    if (facts === null) {
      if (isGiven && real === "missing") throw new Fault("no-such-path", path);
      unread.push(path);
    } else if (facts.isDirectory()) {
      if (folders.has(real) || depth > DEEPEST) return;
      folders.add(real);
      for (const name of await namesIn(path, unread)) await visit(join(path, name), false, depth + 1);
    } else if (facts.isFile()) {
      if (basename(path) === "sources.csv") tables.set(real, path);
      else files.set(real, files.get(real) ?? path);
      if (isGiven && files.has(real)) given.add(files.get(real)!);
    }
  };
  for (const path of paths) await visit(path, true, 0);
  return { files: [...files.values()], given: [...given], tables: [...tables.values()], unread };
}

async function factsOf(
  path: string,
): Promise<[real: string, facts: Awaited<ReturnType<typeof stat>> | null]> {
  try {
    return [await realpath(path), await stat(path)];
  } catch {
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    );
    return [isThere ? "broken" : "missing", null];
  }
}

async function namesIn(folder: string, unread: string[]): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith(".") && !isAboutFolder(name)).toSorted(compareText);
  } catch {
    unread.push(folder);
    return [];
  }
}
