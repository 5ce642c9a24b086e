/** Which entity of the story a referent of a report is, and its name as some report writes it. */
import type { Entity } from "../model/claim.ts";
import type { Collation } from "../model/collation.ts";
import type { Span } from "../model/span.ts";
import { textOf } from "../text/range.ts";

const known = new WeakMap<Collation, ReadonlyMap<string, Entity>>();

export function entityOf(collation: Collation, at: number, referent: number | null): Entity | null {
  if (referent === null) return null;
  const entities = known.get(collation) ?? byReferent(collation);
  known.set(collation, entities);
  return entities.get(`${at}:${referent}`) ?? null;
}

/** A referent that two entities claim is the first one's. */
function byReferent({ entities }: Collation): Map<string, Entity> {
  return new Map(
    entities
      .toReversed()
      .flatMap((entity) => entity.referents.map((of) => [`${of.reading}:${of.referent}`, entity] as const)),
  );
}

export function wordsAt({ readings }: Collation, span: Span): string {
  return textOf(readings.find((each) => each.document.id === span.report)!.document, span);
}

/** The name of an entity as some report writes it in full, with that passage. */
export function fullName(
  collation: Collation,
  entity: Entity,
): { readonly text: string; readonly cite: Span } | null {
  const cite = entity.mentions.find((span) => wordsAt(collation, span) === entity.name);
  return cite === undefined ? null : { text: entity.name, cite };
}

/** The last or first word of a name where the reports use it alone: "Coll"; else the full name. */
export function shortName(entity: Entity): string {
  const words = entity.name.split(" ");
  return [words.at(-1)!, words[0]!].find((word) => entity.also.includes(word)) ?? entity.name;
}
