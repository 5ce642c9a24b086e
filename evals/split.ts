/**
 * Seen and unseen halves of a benchmark, and samples of it. Rules are written while looking at the seen half only; what
 * belongs together (a story, an event, a topic) falls into one half.
 */
import { identify } from "../src/text/identity.ts";
import type { Row } from "./task.ts";

export type Half = "seen" | "unseen";

const SEED = "readout evals 1";
const UNITS = ["cluster", "event", "group", "topic", "claim", "id", "pair"];

export function halfOf(row: Row): Half {
  if (row.half === "seen" || row.half === "unseen") return row.half;
  return Number.parseInt(drawn(row).at(-1)!, 16) % 2 === 0 ? "seen" : "unseen";
}

/** About `size` rows: whole units in the order of their hash, then in the order of the file. */
export function sampleOf<R extends Row>(rows: readonly R[], size: number): R[] {
  const units = new Map<string, R[]>();
  for (const row of rows) {
    const unit = drawn(row);
    units.set(unit, [...(units.get(unit) ?? []), row]);
  }
  const taken = new Set<R>();
  for (const unit of [...units.keys()].sort()) {
    if (taken.size >= size) break;
    for (const row of units.get(unit)!) taken.add(row);
  }
  return rows.filter((row) => taken.has(row));
}

function drawn(row: Row): string {
  const unit = UNITS.map((field) => row[field]).find((value) => value !== undefined && value !== null);
  // Both look-alike events of an ECB+ topic ("13ecb", "13ecbplus") belong together.
  return identify(SEED, String(unit).replace(/ecb(plus)?$/, ""));
}
