/** The referents of all readings, each with its place and its mentions, in an order that the order of the readings does not change. */
import type { Referent } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Reading } from "../../model/statement.ts";
import { compareText } from "../../text/order.ts";

export interface Named extends Referent {
  readonly reading: number;
  readonly referent: number;
  readonly report: string;
  readonly mentions: readonly Range[];
  readonly forms: readonly string[];
}

export function named(readings: readonly Reading[]): Named[] {
  const found: Named[] = [];
  for (const [reading, { document, marks }] of readings.entries()) {
    const mentions = marks.referents.map((): Range[] => []);
    for (const { referent, from, to } of marks.mentions) mentions[referent]!.push({ from, to });
    for (const [referent, of] of marks.referents.entries()) {
      if (mentions[referent]!.length === 0) continue;
      found.push({
        ...of,
        reading,
        referent,
        report: document.id,
        mentions: mentions[referent]!,
        forms: of.also,
      });
    }
  }
  return found.sort((a, b) => compareText(a.report, b.report) || a.referent - b.referent);
}
