/** The main event of one report: who did what, when, where, why and how, each in the report's own words or absent. */
import type { Range } from "./span.ts";

export const QUESTIONS = ["who", "what", "when", "where", "why", "how"] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Answer extends Range {
  /** How surely, 0..1: its share among all that stood for choice. */
  readonly weight: number;
  readonly rule: string;
}

export type MainEvent = { readonly [Q in Question]: Answer | null };

export const NO_EVENT: MainEvent = { who: null, what: null, when: null, where: null, why: null, how: null };
