/** When a feed is asked next. Pure: now and chance are given in. */
import type { FeedState } from "./state.ts";

export type Outcome =
  | { readonly kind: "well" }
  | { readonly kind: "gone" }
  /** `retryAfter`: milliseconds that the server wants to be left alone. */
  | { readonly kind: "failed"; readonly retryAfter: number | null };

export interface Moment {
  readonly now: number;
  /** Milliseconds between two polls of one feed, as the user wants it. */
  readonly every: number;
  /** From 0 to below 1. */
  readonly chance: number;
}

/** A feed that has been broken for weeks is still tried once a day. */
const LONGEST = 24 * 3_600_000;
/** A server may want more, but not for ever. */
const LONGEST_WANTED = 7 * LONGEST;
/** So that feeds that failed together, or were added together, are not asked together. */
const JITTER = 0.2;

/** Twice as long after each failure; never sooner than the server wants, never sooner than the user wants. */
export function next(
  state: FeedState,
  outcome: Outcome,
  moment: Moment,
): Pick<FeedState, "failures" | "due" | "rest" | "gone"> {
  const { now, every, chance } = moment;
  const jitter = 1 + JITTER * chance;
  if (outcome.kind === "gone") return { failures: 0, due: state.due, rest: 0, gone: true };
  if (outcome.kind === "well") return { failures: 0, due: now + every * jitter, rest: 0, gone: false };
  const failures = state.failures + 1;
  // Beyond 2^12 even a minute is days; the exponent must not overflow.
  const backOff = Math.min(every * 2 ** Math.min(failures, 12), Math.max(LONGEST, every));
  const wanted = Math.min(outcome.retryAfter ?? 0, LONGEST_WANTED);
  const due = now + Math.max(backOff, wanted) * jitter;
  return { failures, due, rest: due, gone: false };
}

/** Retry-After (RFC 9110, 10.2.3): seconds, or a moment. Null where it is not given or not understood. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
