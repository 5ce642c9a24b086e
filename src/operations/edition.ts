/**
 * Which program this is: its version and, where it runs from its sources, their state. Records kept by another are made
 * anew; signatures only where what makes them is another.
 */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { identify } from "../text/identity.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version;
}

export function edition(): string {
  whole ??= stateOf("src/**/*.*");
  return whole;
}

/** Of what signatures are made by: cleaning, the words, and grouping. */
export function signingEdition(): string {
  signing ??= stateOf("src/{clean,group,lexicon,text}/**/*.ts");
  return signing;
}

let whole: string | undefined;
let signing: string | undefined;

function stateOf(pattern: string): string {
  if (!existsSync(join(ROOT, "src"))) return version();
  const files = globSync(pattern, { cwd: ROOT }).toSorted();
  return identify(version(), ...files.map((file) => `${file} ${statSync(join(ROOT, file)).mtimeMs}`));
}
