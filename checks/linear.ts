/** The regular expressions that recheck has found linear, by hash, in linear.txt: a line each, in order. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const FILE = new URL("linear.txt", import.meta.url);
/** Another version may judge otherwise. */
const { version } = createRequire(import.meta.url)("recheck/package.json") as { version: string };

/** `written` is the expression with its flags, as in a source. */
export function writtenHash(written: string): string {
  return createHash("sha256").update(`${version} ${written}`).digest("hex").slice(0, 20);
}

export function keptLinear(): ReadonlySet<string> {
  return new Set(linesOfFile());
}

/** Only what still stands in the sources is kept. */
export function keepLinear(hashes: readonly string[]): void {
  const lines = [...new Set(hashes)].sort();
  if (lines.join() !== linesOfFile().join()) writeFileSync(FILE, `${lines.join("\n")}\n`);
}

function linesOfFile(): string[] {
  return readFileSync(FILE, "utf8").split("\n").filter(Boolean);
}
