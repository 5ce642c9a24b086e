/** What the reports of one story say together: entities with all their mentions, and claims with their origins. */
import type { ReferentKind, Role } from "./mark.ts";
import type { Span } from "./span.ts";

/** A statement's place among the readings of a story: readings[reading].statements[statement]. */
export interface StatementRef {
  readonly reading: number;
  readonly statement: number;
}

export interface Entity {
  readonly id: string;
  readonly kind: ReferentKind;
  readonly name: string;
  readonly also: readonly string[];
  readonly country: string | null;
  readonly mentions: readonly Span[];
  readonly roles: readonly (Omit<Role, "from" | "to"> & { readonly spans: readonly Span[] })[];
  /** Which referent of which reading is this entity: referents[i] is a pair of indices. */
  readonly referents: readonly { readonly reading: number; readonly referent: number }[];
}

/** Statements that bear each other out in full, with the reports and independent origins that do. */
export interface Assertion {
  /** The wording that stands for it. */
  readonly text: string;
  readonly statements: readonly StatementRef[];
  readonly reports: number;
  /** Independent ones: what is told after an outlet adds nothing to that outlet's own report. */
  readonly origins: number;
  /** Where its sentences name an outlet that they have it from. */
  readonly after: readonly (Span & { readonly name: string })[];
}

/** Statements that tell of the same thing, in whole or in part. Its text and counts are those of its first assertion. */
export interface Claim extends Assertion {
  readonly id: string;
  /** All its statements, each in one; the best borne out comes first. */
  readonly assertions: readonly Assertion[];
}

/** Two statements that tell of the same thing, in full or in part: what comparison looks at. */
export interface Link {
  readonly a: StatementRef;
  readonly b: StatementRef;
  /** 0 (nothing shared) to 1 (the same). */
  readonly likeness: number;
}
