/** Which program this is: its version and, where it runs from its sources, their state. Records kept by another are made anew. */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { identify } from "../text/identity.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version;
}

export function edition(): string {
  if (!existsSync(join(ROOT, "src"))) return version();
  const files = globSync("src/**/*.*", { cwd: ROOT }).toSorted();
  return identify(version(), ...files.map((file) => `${file} ${statSync(join(ROOT, file)).mtimeMs}`));
}
