/** What is unsettled: the weightiest discrepancies in one sentence each, both wordings cited. */
import type { Findings } from "../model/collation.ts";
import type { Cited } from "../model/record.ts";

const MOST = 8;
const LONGEST = 160;

export function unsettled({ discrepancies }: Findings): Cited[] {
  return discrepancies.slice(0, MOST).map((discrepancy) => ({
    text: `${discrepancy.why} ${discrepancy.sides
      .slice(0, 3)
      .map((side) => `“${shortened(side.says)}”`)
      .join(" / ")}`,
    cites: discrepancy.sides.flatMap((side) => side.spans.slice(0, 2)),
  }));
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, " ").replace(/[“”]/g, "'");
  return flat.length <= LONGEST ? flat : `${flat.slice(0, flat.lastIndexOf(" ", LONGEST))} …`;
}
