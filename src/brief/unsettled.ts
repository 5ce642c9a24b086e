/** What is unsettled: the weightiest discrepancies, each in a sentence with the wordings side by side, all cited. */
import type { Findings } from "../model/collation.ts";
import type { Cited, Discrepancy } from "../model/record.ts";

const MOST = 8;
/** Wordings shown of one discrepancy, and the letters of each. */
const SIDES = 3;
const LONGEST = 160;

export function unsettled({ discrepancies }: Findings): Cited[] {
  return discrepancies.slice(0, MOST).map((discrepancy) => ({
    text: `${discrepancy.why} ${shown(discrepancy)
      .map((side) => `“${shortened(side.says)}”`)
      .join(" / ")}`,
    cites: shown(discrepancy).flatMap((side) => side.spans),
  }));
}

function shown(discrepancy: Discrepancy): Discrepancy["sides"] {
  return discrepancy.sides.slice(0, SIDES);
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, " ").replace(/[“”]/g, "'");
  return flat.length <= LONGEST ? flat : `${flat.slice(0, flat.lastIndexOf(" ", LONGEST))} …`;
}
