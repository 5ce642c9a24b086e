/**
 * What is unsettled: the weightiest discrepancies of fact, then of wording, each in a sentence with the wordings side by
 * side, all cited. Whom a report has a thing from settles nothing and unsettles nothing, and is left to the discrepancies.
 */
import type { Findings } from "../model/collation.ts";
import type { Cited, Discrepancy } from "../model/record.ts";
import { withoutDateline } from "./rewrites.ts";

const MOST = 8;
/** Wordings shown of one discrepancy, and the letters of each. */
const SIDES = 3;
const LONGEST = 160;

export function unsettled({ discrepancies }: Findings): Cited[] {
  const open = discrepancies.filter(({ kind }) => kind !== "attribution");
  return [...open.filter(({ kind }) => kind !== "wording"), ...open.filter(({ kind }) => kind === "wording")]
    .filter((each, at, all) => all.slice(0, at).every((other) => !repeats(other, each)))
    .slice(0, MOST)
    .map((discrepancy) => ({
      text: `${discrepancy.why} ${shown(discrepancy)
        .map((side) => `“${shortened(side.says)}”`)
        .join(" / ")}`,
      cites: shown(discrepancy).flatMap((side) => side.spans),
    }));
}

/** The same is said of passages that are mostly the same. */
function repeats(one: Discrepancy, other: Discrepancy): boolean {
  if (one.kind !== other.kind || one.why !== other.why) return false;
  const told = new Set(one.sides.flatMap((side) => side.spans.map(placeOf)));
  const spans = other.sides.flatMap((side) => side.spans);
  return 2 * spans.filter((span) => told.has(placeOf(span))).length > spans.length;
}

function placeOf({ report, from }: Discrepancy["sides"][number]["spans"][number]): string {
  return `${report} ${from}`;
}

function shown(discrepancy: Discrepancy): Discrepancy["sides"] {
  return discrepancy.sides.slice(0, SIDES);
}

function shortened(text: string): string {
  const flat = withoutDateline(text.replace(/\s+/g, " ")).replace(/[“”]/g, "'").replace(/,$/, "");
  return flat.length <= LONGEST ? flat : `${flat.slice(0, flat.lastIndexOf(" ", LONGEST))} …`;
}
