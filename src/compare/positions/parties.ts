/**
 * For whom somebody speaks: the state, where the reports give a country; else the body that the role is one of; else himself.
 * A statement of a report's own voice has no party, unless the report is a document of one.
 */
import type { Entity } from "../../model/claim.ts";
import type { Collation } from "../../model/collation.ts";
import type { Statement } from "../../model/statement.ts";
import { fold } from "../../text/fold.ts";
import { compareText } from "../../text/order.ts";

export interface Parties {
  /** Whose entity this is one of. */
  of(entity: Entity): string;
  /** Whose statement this is; null where nobody known holds it. */
  speaking(reading: number, statement: Statement): string | null;
}

export function partiesOf({ entities }: Collation): Parties {
  const states = statesOf(entities);
  const byName = new Map(
    entities
      .filter(({ kind }) => kind === "organization")
      .flatMap((entity) => [entity.name, ...entity.also].map((name) => [fold(name), entity.name] as const)),
  );
  const speakers = new Map(
    entities.flatMap((entity) =>
      entity.referents.map((of) => [`${of.reading}:${of.referent}`, entity] as const),
    ),
  );
  const of = (entity: Entity): string => {
    const state = entity.country === null ? undefined : states.get(entity.country);
    if (state !== undefined) return state;
    const body = entity.kind === "person" ? bodyOf(entity, byName) : null;
    return body ?? entity.name;
  };
  return {
    of,
    speaking: (reading, { holder }) => {
      const entity = holder.referent === null ? undefined : speakers.get(`${reading}:${holder.referent}`);
      return entity === undefined ? null : of(entity);
    },
  };
}

/** "Chief executive of Norlink": the body, where the reports know it as one. */
function bodyOf({ roles }: Entity, byName: ReadonlyMap<string, string>): string | null {
  for (const { of, standing } of roles) {
    const body = of === null || standing === "former" ? undefined : byName.get(fold(of));
    if (body !== undefined) return body;
  }
  return null;
}

/** The name of each state by its code: of the places with the code the one most named, not a town of it. */
function statesOf(entities: readonly Entity[]): Map<string, string> {
  const places = entities
    .filter((entity) => entity.kind === "place" && entity.country !== null)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name));
  return new Map(places.toReversed().map((place) => [place.country!, place.name]));
}
