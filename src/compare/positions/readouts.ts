/**
 * An engagement → what each side's own words say of it, matter by matter, and on what a side is silent: the columns in which
 * analysts compare readouts. A statement is of an engagement where it stands in a sentence that tells of it, or goes on
 * from there in the same voice. "Silent" means: in these reports; no ministry was asked.
 */
import { ENGAGEMENT_NOUNS, PEOPLE_MET, PHONE_WORDS, VISITING_GROUPS } from "../../lexicon/engagements.ts";
import { GROUP_NOUNS } from "../../lexicon/person-groups.ts";
import type { Collation } from "../../model/collation.ts";
import type { Engagement, Readout } from "../../model/record.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { compareText } from "../../text/order.ts";
import { bySpan, overlap, spanOf, textOf } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";
import { byWeight, nounsOf, type Said } from "./matters.ts";
import { type Parties, partiesOf } from "./parties.ts";

/** The same voice goes on about it for so many sentences. */
const GOES_ON = 3;
/** Who met and how is what the engagement's own row tells. */
const FRAME = /^(?:minister|secretary|counterpart|spokesman|spokeswoman|statement|readout|today|time|side)$/;

export function readouts(collation: Collation, engagements: readonly Engagement[]): Readout[] {
  const parties = partiesOf(collation);
  return engagements.flatMap((engagement) => {
    const matters = mattersOf(collation, engagement, engagements, parties);
    return matters.length === 0 ? [] : [{ engagement: engagement.id, matters }];
  });
}

function mattersOf(
  collation: Collation,
  engagement: Engagement,
  all: readonly Engagement[],
  parties: Parties,
): Readout["matters"] {
  const entities = new Map(collation.entities.map((entity) => [entity.id, entity]));
  const sides = new Set(
    engagement.parties.flatMap(({ entity }) => {
      const known = entity === null ? undefined : entities.get(entity);
      return known === undefined ? [] : [parties.of(known)];
    }),
  );
  if (sides.size < 2) return [];
  const said = collation.readings.flatMap((reading, at) =>
    saidOf(reading, at, engagement, all, parties).filter(({ party }) => sides.has(party)),
  );
  const heard = [...new Set(said.map(({ party }) => party))].toSorted(compareText);
  if (heard.length < 2) return [];
  const heavier = byWeight(said);
  const topics = Map.groupBy(
    said.filter(({ nouns }) => nouns.size > 0),
    ({ nouns }) => [...nouns].toSorted(heavier)[0]!,
  );
  return [...topics]
    .toSorted(([a], [b]) => heavier(a, b))
    .map(([topic, on]) => ({
      topic,
      sides: [
        ...Map.groupBy(
          on,
          ({ party, reading, statement }) => `${party}\n${textOf(reading.document, statement)}`,
        ),
      ]
        .map(([, same]) => side(same))
        .toSorted(
          (a, b) =>
            compareText(a.party, b.party) ||
            Number(b.document) - Number(a.document) ||
            compareText(a.says, b.says),
        ),
      silent: heard.filter((party) => !said.some((each) => each.party === party && touches(each, topic))),
    }));
}

function side(same: readonly Said[]): Readout["matters"][number]["sides"][number] {
  const { party, reading, statement } = same[0]!;
  return {
    party,
    says: textOf(reading.document, statement),
    document: same.some((each) => each.statement.holder.kind === "document"),
    spans: same.map((each) => spanOf(each.reading.document, each.statement)).toSorted(bySpan),
  };
}

/** Silence is claimed only where no form of the word stands in any of the party's statements. */
function touches({ reading, statement }: Said, topic: string): boolean {
  const text = textOf(reading.document, statement).toLowerCase();
  return text.includes(stem(topic)) || text.includes(topic);
}

/** Statements of this engagement, in the order of the report. */
function saidOf(
  reading: Reading,
  at: number,
  { id, spans }: Engagement,
  all: readonly Engagement[],
  parties: Parties,
): Said[] {
  const of = sentencesOf(reading, spans);
  const others = new Set(
    all.flatMap((each) => (each.id === id ? [] : [...sentencesOf(reading, each.spans)])),
  );
  const found: Said[] = [];
  let last: { party: string; sentence: number } | null = null;
  for (const statement of reading.statements) {
    const party = parties.speaking(at, statement);
    if (party === null || !isTold(statement)) continue;
    const told = of.has(statement.sentence);
    const goesOn =
      last !== null &&
      last.party === party &&
      statement.sentence - last.sentence <= GOES_ON &&
      !others.has(statement.sentence);
    if (!told && !goesOn) continue;
    if (told) last = { party, sentence: statement.sentence };
    found.push({ party, reading, statement, nouns: matterNouns(reading, statement) });
  }
  return found;
}

function isTold({ nature }: Statement): boolean {
  return nature !== "filler" && nature !== "question";
}

function sentencesOf({ document, marks }: Reading, spans: Engagement["spans"]): Set<number> {
  const own = spans.filter(({ report }) => report === document.id);
  const found = new Set<number>();
  for (const [index, sentence] of marks.sentences.entries())
    if (own.some((span) => overlap(span, sentence) > 0)) found.add(index);
  return found;
}

function matterNouns(reading: Reading, statement: Statement): Set<string> {
  const found = nounsOf(reading, statement);
  for (const noun of found)
    if (
      ENGAGEMENT_NOUNS.has(noun) ||
      PHONE_WORDS.has(noun) ||
      GROUP_NOUNS.has(noun) ||
      GROUP_NOUNS.has(`${noun}s`) ||
      PEOPLE_MET.has(noun) ||
      VISITING_GROUPS.has(noun) ||
      FRAME.test(noun)
    )
      found.delete(noun);
  return found;
}
