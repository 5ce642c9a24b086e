/**
 * A version → two files in a folder: its bytes as they came, and what is known of how they came. Names are made of the time
 * and the id, never of anything a page says; a file that is there is never written over.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../model/fault.ts";
import type { Form, Source } from "../model/source.ts";
import type { Version } from "../store/versions.ts";
import { versionFacts } from "./kept.ts";

const ENDINGS: { readonly [form in Form]: string } = {
  text: ".txt",
  html: ".html",
  markdown: ".md",
  ninjs: ".ninjs.json",
  email: ".eml",
};

interface Written {
  readonly file: string;
  /** Not there before, with the same content. */
  readonly isNew: boolean;
}

export function exportVersion(
  source: Source,
  version: Version,
  address: string | null,
  folder: string,
): Written[] {
  if (createHash("sha256").update(source.bytes).digest("hex") !== version.sha256)
    throw new Fault("bad-store", `the bytes of ${version.id} are not those that came`);
  makeFolder(folder);
  const time = (version.retrievals[0]?.retrieved ?? "").replace(/[^0-9TZ]/g, "").slice(0, 16);
  const name = `${time === "" ? "undated" : time}-${version.id}`;
  const facts = { ...versionFacts(version), report: address, known: version.known };
  return [
    write(folder, name, ENDINGS[version.form], source.bytes),
    write(folder, name, ".evidence.json", Buffer.from(`${JSON.stringify(facts, null, 2)}\n`)),
  ];
}

/** The same page may be exported again after it came once more: its facts are other then, and get a name with a number. */
const MOST_EDITIONS = 1_000;

function write(folder: string, name: string, ending: string, bytes: Uint8Array): Written {
  for (let edition = 1; edition <= MOST_EDITIONS; edition++) {
    const file = `${name}${edition === 1 ? "" : `-${edition}`}${ending}`;
    try {
      writeFileSync(join(folder, file), bytes, { flag: "wx" });
      return { file, isNew: true };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw new Fault("cannot-write", `${file} (${codeOf(error)})`);
      if (holds(join(folder, file), bytes)) return { file, isNew: false };
    }
  }
  throw new Fault("cannot-write", `${name}${ending}, of which ${MOST_EDITIONS} are there`);
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Fault("cannot-write", `${folder} (${codeOf(error)})`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
