/** What operations run in where nobody sits at a terminal: a real store at any path, and what is said kept in a list. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openStore } from "../src/operations/open-store.ts";
import type { Context } from "../src/operations/operation.ts";

/** A folder of the test's own, gone when its tests are over. */
export function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `readout-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function contextSaying(said: string[] = []): Context {
  return {
    stdin: () => {
      throw new Error("no standard input here");
    },
    openStore: (path) => openStore(path!),
    doing: () => {},
    stopping: () => new AbortController().signal,
    say: (line) => said.push(line),
  };
}
