/** Feeds, watched until the user stops it: each when it is due, some at a time; what is broken never stops the others. */
import type { Address } from "../../intake/arrival.ts";
import type { Problem } from "../../model/record.ts";
import { Keeper } from "../signing.ts";
import { type Polled, poll, type Tools } from "./poll.ts";
import { recalled } from "./state.ts";

/** Feeds asked at a time: one slow server does not hold up the rest, and a home connection does not notice. */
const AT_A_TIME = 4;
/** Problems of entries that are told in the end; each was told on its line. */
const MOST_TOLD = 200;

export interface WatchOptions extends Omit<Tools, "keeper"> {
  readonly once: boolean;
  /** After a round that has brought something. */
  settled(): Promise<void>;
  say(line: string): void;
  doing(what: string): void;
}

export interface Watched {
  readonly feeds: readonly {
    readonly feed: string;
    readonly name: string;
    readonly state: "well" | "failing" | "gone" | "not asked";
    readonly polls: number;
    readonly added: number;
    /** Entries still to be fetched. */
    readonly pending: number;
    readonly why: string | null;
  }[];
  readonly problems: readonly Problem[];
}

interface Tally {
  polls: number;
  added: number;
  failure: Problem | null;
}

export async function watchFeeds(feeds: readonly Address[], options: WatchOptions): Promise<Watched> {
  const { store, pace, once, stopping, settled, say, doing } = options;
  const keeper = new Keeper();
  const tallies = new Map<string, Tally>(
    feeds.map(({ url }) => [url, { polls: 0, added: 0, failure: null }]),
  );
  const problems: Problem[] = [];
  const isDue = (feed: Address) => {
    const { gone, rest, due } = recalled(store, feed);
    return !gone && rest <= pace.now() && (once || due <= pace.now());
  };
  const one = async (feed: Address) => {
    const polled = await poll(feed, { ...options, keeper });
    const tally = tallies.get(feed.url)!;
    tally.polls += 1;
    tally.added += polled.added;
    tally.failure = polled.failure;
    problems.push(...polled.problems.slice(0, MOST_TOLD - problems.length));
    say(line(feed, polled, pace.now()));
  };
  try {
    while (!stopping.aborted) {
      const due = feeds.filter(isDue);
      doing(`Asking ${due.length} feeds`);
      const before = sumOf(tallies);
      await some(due, AT_A_TIME, stopping, one);
      if (sumOf(tallies) > before && !stopping.aborted) await settled();
      const left = feeds.map((feed) => recalled(store, feed)).filter(({ gone }) => !gone);
      if (once || left.length === 0) break;
      const next = Math.min(...left.map((each) => each.due));
      doing(`Waiting until ${clock(next)}`);
      await keeper.close();
      await pace.sleep(Math.max(0, next - pace.now()), stopping);
    }
  } catch (error) {
    // Whatever was under way when the user stopped it ends with the reason of the signal.
    if (!stopping.aborted) throw error;
  } finally {
    await keeper.close();
  }
  return {
    feeds: feeds.map((feed) => {
      const { polls, added, failure } = tallies.get(feed.url)!;
      const { gone, failures, pending } = recalled(store, feed);
      const state = gone ? "gone" : failures > 0 ? "failing" : polls === 0 ? "not asked" : "well";
      return {
        feed: feed.url,
        name: nameOf(feed, null),
        state,
        polls,
        added,
        pending: pending.length,
        why: failure?.why ?? null,
      };
    }),
    problems,
  };
}

function sumOf(tallies: ReadonlyMap<string, Tally>): number {
  return [...tallies.values()].reduce((sum, { added }) => sum + added, 0);
}

/** So many at a time, in their order. The first that throws ends all, when those under way have ended. */
async function some<T>(
  all: readonly T[],
  atATime: number,
  stopping: AbortSignal,
  each: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values();
  const worker = async () => {
    for (const one of waiting) {
      if (stopping.aborted) return;
      await each(one);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atATime }, worker));
  for (const each of ended) if (each.status === "rejected") throw each.reason;
}

/** 09:30 The Oskel Post: 3 new */
function line(feed: Address, { state, added, failure, problems }: Polled, now: number): string {
  const says = [
    ...(failure === null ? [added === 0 ? "nothing new" : `${added} new`] : [failure.why]),
    ...(state.gone ? ["It is asked no more; take it out of the list."] : []),
    ...(state.failures > 0 ? [`Again at ${clock(state.due)}.`] : []),
    ...(problems.length > 0 ? [`${problems.length} left out (${problems[0]!.code})`] : []),
    ...(state.pending.length > 0 ? [`${state.pending.length} to be fetched`] : []),
  ];
  return `${clock(now)} ${nameOf(feed, state.title)}: ${says.join(failure === null ? ", " : " ")}`;
}

function nameOf({ url, known }: Address, title: string | null): string {
  return known.outlet ?? title ?? url;
}

/** On the user's own clock; with the day where it is not today's is more than anyone reads. */
function clock(moment: number): string {
  return new Date(moment).toTimeString().slice(0, 5);
}
