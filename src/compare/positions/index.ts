/**
 * What each party says on each matter. A party is a state where the speaker acts for one, else the speaker; a matter is
 * the noun that most of the attributed statements of the story share with this one.
 */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import type { Entity } from "../../model/claim.ts";
import type { Collation } from "../../model/collation.ts";
import type { Position } from "../../model/record.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { compareText } from "../../text/order.ts";
import { bySpan, spanOf, textOf } from "../../text/range.ts";

interface Said {
  readonly party: string;
  readonly reading: Reading;
  readonly statement: Statement;
  readonly nouns: ReadonlySet<string>;
}

export function positions(collation: Collation): Position[] {
  const all = collation.readings.flatMap((reading, at) => saidIn(reading, at, collation.entities));
  const weight = new Map<string, number>();
  for (const said of all) for (const noun of said.nouns) weight.set(noun, (weight.get(noun) ?? 0) + 1);
  const rows = all.flatMap((said) => {
    const topic = [...said.nouns].toSorted((a, b) => weight.get(b)! - weight.get(a)! || compareText(a, b))[0];
    return topic === undefined ? [] : [{ ...said, topic }];
  });
  return [
    ...Map.groupBy(
      rows,
      (row) => `${row.topic}\n${row.party}\n${textOf(row.reading.document, row.statement)}`,
    ).values(),
  ]
    .map((same) => ({
      party: same[0]!.party,
      topic: same[0]!.topic,
      says: textOf(same[0]!.reading.document, same[0]!.statement),
      spans: same.map((row) => spanOf(row.reading.document, row.statement)).toSorted(bySpan),
    }))
    .toSorted(
      (a, b) =>
        (weight.get(b.topic) ?? 0) - (weight.get(a.topic) ?? 0) ||
        compareText(a.topic, b.topic) ||
        compareText(a.party, b.party) ||
        compareText(a.says, b.says),
    );
}

function saidIn(reading: Reading, at: number, entities: readonly Entity[]): Said[] {
  const speakers = new Map(
    entities.flatMap((entity) =>
      entity.referents.filter((of) => of.reading === at).map((of) => [of.referent, entity] as const),
    ),
  );
  return reading.statements.flatMap((statement) => {
    const speaker = statement.holder.referent === null ? undefined : speakers.get(statement.holder.referent);
    if (speaker === undefined || statement.nature === "filler" || statement.nature === "question") return [];
    return [{ party: partyOf(speaker, entities), reading, statement, nouns: nounsOf(reading, statement) }];
  });
}

/** The state that a body or an office-holder speaks for, by the name the reports use most. */
function partyOf(speaker: Entity, entities: readonly Entity[]): string {
  if (speaker.country === null) return speaker.name;
  const state = entities.find((entity) => entity.kind === "place" && entity.country === speaker.country);
  return state?.name ?? speaker.name;
}

function nounsOf(reading: Reading, statement: Statement): Set<string> {
  const sentence = reading.marks.sentences[statement.sentence]!;
  const found = new Set<string>();
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const token = reading.marks.tokens[at]!;
    if (token.pos !== "NOUN" || token.from < statement.from || token.to > statement.to) continue;
    if (token.lemma.length > 2 && !STOPWORDS.has(token.lemma)) found.add(token.lemma);
  }
  return found;
}
