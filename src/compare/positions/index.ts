/**
 * What each party says on each matter, side by side. A party is a state where the speaker acts for one, else the speaker.
 * A matter is a noun of the attributed statement: one that several parties use, often in this story and rarely elsewhere.
 */
import { rarity } from "../../lexicon/frequency.ts";
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import type { Entity } from "../../model/claim.ts";
import type { Collation } from "../../model/collation.ts";
import type { Position } from "../../model/record.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { compareText } from "../../text/order.ts";
import { bySpan, contains, spanOf, textOf } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";

interface Said {
  readonly party: string;
  readonly reading: Reading;
  readonly statement: Statement;
  readonly nouns: ReadonlySet<string>;
}

export function positions(collation: Collation): Position[] {
  const states = statesOf(collation.entities);
  const all = collation.readings.flatMap((reading, at) => saidIn(reading, at, collation.entities, states));
  const weight = weights(all);
  const heavier = (a: string, b: string) => weight.get(b)! - weight.get(a)! || compareText(a, b);
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

function weights(all: readonly Said[]): Map<string, number> {
  const users = new Map<string, Said[]>();
  for (const said of all) for (const noun of said.nouns) users.set(noun, [...(users.get(noun) ?? []), said]);
  return new Map(
    [...users].map(([noun, by]) => {
      const parties = new Set(by.map((said) => said.party)).size;
      return [noun, Math.min(parties, 2) * Math.log(1 + by.length) * (1 + rarity(stem(noun)))];
    }),
  );
}

function saidIn(
  reading: Reading,
  at: number,
  entities: readonly Entity[],
  states: ReadonlyMap<string, string>,
): Said[] {
  const speakers = new Map(
    entities.flatMap((entity) =>
      entity.referents.filter((of) => of.reading === at).map((of) => [of.referent, entity] as const),
    ),
  );
  return reading.statements.flatMap((statement) => {
    const speaker = statement.holder.referent === null ? undefined : speakers.get(statement.holder.referent);
    if (speaker === undefined || statement.nature === "filler" || statement.nature === "question") return [];
    const party = (speaker.country === null ? undefined : states.get(speaker.country)) ?? speaker.name;
    return [{ party, reading, statement, nouns: nounsOf(reading, statement) }];
  });
}

/** The name of each state by its code: of the places with the code the one most named, not a town of it. */
function statesOf(entities: readonly Entity[]): Map<string, string> {
  const places = entities
    .filter((entity) => entity.kind === "place" && entity.country !== null)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name));
  return new Map(places.toReversed().map((place) => [place.country!, place.name]));
}

function nounsOf({ marks }: Reading, statement: Statement): Set<string> {
  const sentence = marks.sentences[statement.sentence]!;
  const times = statement.times.map((index) => marks.times[index]!);
  const found = new Set<string>();
  for (const token of marks.tokens.slice(sentence.first, sentence.end)) {
    if (token.pos !== "NOUN" || !contains(statement, token) || times.some((time) => contains(time, token)))
      continue;
    if (token.lemma.length > 2 && !STOPWORDS.has(token.lemma)) found.add(token.lemma);
  }
  return found;
}
