/** Where a body has its seat: "Lima-based Condor" against "Condor, which has its headquarters in Quito". */
import type { Entity } from "../../model/claim.ts";
import type { Mention } from "../../model/mark.ts";
import type { Reading } from "../../model/statement.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";

/** Characters between a body and its seat. */
const REACH = 70;
const SEAT_BEHIND = /^[-\s](?:based|headquartered)\b/;
const SEAT_BEFORE = /\b(?:based|headquartered|headquarters) in (?:[\p{L}.]{1,20} ){0,3}$/u;

interface Seat {
  readonly reading: Reading;
  readonly body: Entity;
  readonly place: Entity;
  readonly range: { readonly from: number; readonly to: number };
}

export function otherSeat(story: Compared): Draft[] {
  const seats = Map.groupBy(
    story.readings.flatMap((reading, at) => seatsIn(reading, entitiesOf(story, at))),
    ({ body }) => body.id,
  );
  return [...seats.values()].flatMap((all): Draft[] => {
    const places = Map.groupBy(all, ({ place }) => place.id);
    const sides = [...places.values()].map((same) => side(same[0]!.place.name, same));
    if (sides.length < 2 || !acrossReports(sides)) return [];
    return [
      {
        kind: "place",
        about: `the seat of ${all[0]!.body.name}`,
        why: `The reports place ${all[0]!.body.name} differently: ${sides.map(({ says }) => says).join(", ")}.`,
        weight: 0.3,
        sides,
        rule: "one body, two seats",
      },
    ];
  });
}

function entitiesOf(story: Compared, reading: number): Map<number, Entity> {
  return new Map(
    story.entities.flatMap((entity) =>
      entity.referents.flatMap((each): [number, Entity][] =>
        each.reading === reading ? [[each.referent, entity]] : [],
      ),
    ),
  );
}

function seatsIn(reading: Reading, named: ReadonlyMap<number, Entity>): Seat[] {
  const { document, marks } = reading;
  const bodies = marks.mentions.filter(({ referent }) => named.get(referent)?.kind === "organization");
  return marks.mentions.flatMap((mention): Seat[] => {
    const place = named.get(mention.referent);
    if (place?.kind !== "place") return [];
    const behind = SEAT_BEHIND.test(document.text.slice(mention.to, mention.to + 16));
    const before = SEAT_BEFORE.test(document.text.slice(Math.max(0, mention.from - 60), mention.from));
    const at = behind
      ? bodies.find(
          ({ from }) => from > mention.to && from - mention.to < REACH && joins(reading, mention.to, from),
        )
      : before
        ? bodies.findLast(({ to }) => to < mention.from && mention.from - to < REACH)
        : undefined;
    const body = at === undefined ? undefined : named.get(at.referent);
    if (body === undefined || !inOneSentence(reading, mention, at!)) return [];
    const range =
      reading.statements.find(({ from, to }) => from <= mention.from && mention.to <= to) ?? mention;
    return [{ reading, body, place, range }];
  });
}

/** "Lima-based shipping giant Condor", but not "the Lima-based firm said it was to buy Condor". */
function joins({ marks }: Reading, from: number, to: number): boolean {
  const between = marks.tokens.filter((token) => token.from >= from && token.to <= to);
  return between
    .slice(1)
    .every(({ pos, lemma }) => lemma === "base" || /^(ADJ|NOUN|PROPN|PUNCT|NUM)$/.test(pos));
}

function inOneSentence({ marks }: Reading, one: Mention, other: Mention): boolean {
  return marks.sentences.some(
    ({ from, to }) => from <= Math.min(one.from, other.from) && Math.max(one.to, other.to) <= to,
  );
}
