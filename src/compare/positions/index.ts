/** What each party says on each matter, side by side. */
import type { Collation } from "../../model/collation.ts";
import type { Position } from "../../model/record.ts";
import { compareText } from "../../text/order.ts";
import { bySpan, spanOf, textOf } from "../../text/range.ts";
import { byWeight, nounsOf, type Said } from "./matters.ts";
import { type Parties, partiesOf } from "./parties.ts";

export function positions(collation: Collation): Position[] {
  const parties = partiesOf(collation);
  const all = collation.readings.flatMap((_, at) => saidIn(collation, at, parties));
  const heavier = byWeight(all);
  const rows = all.flatMap((said) => {
    const topic = [...said.nouns].toSorted(heavier)[0];
    return topic === undefined
      ? []
      : [{ ...said, topic, says: textOf(said.reading.document, said.statement) }];
  });
  return [...Map.groupBy(rows, ({ topic, party, says }) => `${topic}\n${party}\n${says}`).values()]
    .map((same) => ({
      party: same[0]!.party,
      topic: same[0]!.topic,
      says: same[0]!.says,
      spans: same.map((row) => spanOf(row.reading.document, row.statement)).toSorted(bySpan),
    }))
    .toSorted(
      (a, b) => heavier(a.topic, b.topic) || compareText(a.party, b.party) || compareText(a.says, b.says),
    );
}

function saidIn({ readings }: Collation, at: number, parties: Parties): Said[] {
  const reading = readings[at]!;
  return reading.statements.flatMap((statement) => {
    if (statement.nature === "filler" || statement.nature === "question") return [];
    const party = parties.speaking(at, statement);
    return party === null ? [] : [{ party, reading, statement, nouns: nounsOf(reading, statement) }];
  });
}
