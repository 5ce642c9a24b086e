/** An aligned story → findings: discrepancies, quotations with their versions, engagements, timeline, positions. */
import type { Collation, Findings } from "../model/collation.ts";
import { discrepancies } from "./discrepancies/index.ts";
import { engagements } from "./engagements/index.ts";
import { positions } from "./positions/index.ts";
import { readouts } from "./positions/readouts.ts";
import { quotes } from "./quotes/index.ts";
import { timeline } from "./timeline/index.ts";

export function compare(collation: Collation): Findings {
  const said = quotes(collation);
  const met = engagements(collation);
  return {
    discrepancies: discrepancies({ ...collation, quotes: said, engagements: met }),
    quotes: said,
    engagements: met,
    timeline: timeline(collation, met),
    positions: positions(collation),
    readouts: readouts(collation, met),
  };
}
