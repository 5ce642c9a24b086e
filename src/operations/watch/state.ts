/** What is remembered of a feed between two polls, in the store: a restart goes on where it stopped. */
import { z } from "zod";
import type { Address } from "../../intake/arrival.ts";
import type { Store } from "../../store/store.ts";
import { identify } from "../../text/identity.ts";

const known = z.object({
  outlet: z.string().exactOptional(),
  url: z.string().exactOptional(),
  published: z.string().exactOptional(),
  title: z.string().exactOptional(),
});

const feedState = z.object({
  /** Where it is asked: not where the list says, once it has moved for good. */
  url: z.string(),
  /** What it calls itself. */
  title: z.string().nullable(),
  /** What the server gave, to be told whether anything has changed since. */
  etag: z.string().nullable(),
  modified: z.string().nullable(),
  /** Polls that failed, one after the other. */
  failures: z.int(),
  /** When it is asked next: milliseconds since 1970. */
  due: z.number(),
  /** It is left alone until then, also when the user asks by hand: it fails, or its server wants that. */
  rest: z.number(),
  /** The server says that it is gone for good. */
  gone: z.boolean(),
  /** Entries that have been dealt with, hashed; the last ones of them. */
  seen: z.array(z.string()),
  /** Entries that are still to be fetched. */
  pending: z.array(z.object({ url: z.string(), known, tries: z.int() })),
});

export type FeedState = z.infer<typeof feedState>;
export type Pending = FeedState["pending"][number];

/** Feeds hold up to some hundred entries, and some drop one and take it in again. */
const MOST_SEEN = 5_000;
/** What a feed of ten thousand entries leads to is not fetched in an afternoon; what is newer goes first. */
const MOST_PENDING = 1_000;

export function recalled(store: Store, { url }: Address): FeedState {
  const found = feedState.safeParse(store.recall(keyOf(url)));
  if (found.success) return found.data;
  return {
    url,
    title: null,
    etag: null,
    modified: null,
    failures: 0,
    due: 0,
    rest: 0,
    gone: false,
    seen: [],
    pending: [],
  };
}

/** Under the address that the list has, so that it is found again also after it has moved. */
export function remember(store: Store, { url }: Address, state: FeedState): void {
  store.remember(keyOf(url), {
    ...state,
    seen: state.seen.slice(-MOST_SEEN),
    pending: state.pending.slice(0, MOST_PENDING),
  });
}

export function entryKey(name: string): string {
  return identify(name);
}

function keyOf(url: string): string {
  return `watch ${url}`;
}
