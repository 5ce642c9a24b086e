/** One poll of one feed: asked whether it has changed, its new entries noted, and what is noted fetched and kept. */
import type { Address } from "../../intake/arrival.ts";
import { Budget } from "../../intake/budget.ts";
import { feed as feedFormat } from "../../intake/feeds/feed.ts";
import { sitemap } from "../../intake/feeds/sitemap.ts";
import type { Answer } from "../../intake/fetch/guard.ts";
import { given } from "../../intake/fetch/index.ts";
import type { Pace } from "../../intake/fetch/pace.ts";
import type { PoliteRequest } from "../../intake/fetch/polite.ts";
import { formatOf } from "../../intake/formats/index.ts";
import { openAddress } from "../../intake/opening.ts";
import { problemOf } from "../../intake/problems.ts";
import { Fault } from "../../model/fault.ts";
import type { Problem } from "../../model/record.ts";
import type { Source } from "../../model/source.ts";
import type { Store } from "../../store/store.ts";
import type { Keeper } from "../signing.ts";
import { next, type Outcome, retryAfter } from "./schedule.ts";
import { entryKey, type FeedState, type Pending, recalled, remember } from "./state.ts";

export interface Tools {
  readonly store: Store;
  readonly keeper: Keeper;
  readonly ask: PoliteRequest;
  readonly pace: Pace;
  readonly every: number;
  readonly stopping: AbortSignal;
}

export interface Polled {
  readonly state: FeedState;
  /** Reports that were not in the store before, or are a new version of one that was. */
  readonly added: number;
  /** Of the feed itself. */
  readonly failure: Problem | null;
  /** Of its entries. */
  readonly problems: readonly Problem[];
}

/** Never throws for what comes from outside; throws where the user stops it, with all it has done so far remembered. */
export async function poll(feed: Address, tools: Tools): Promise<Polled> {
  const asked = await askFeed(feed, recalled(tools.store, feed), tools);
  remember(tools.store, feed, asked.state);
  const fetched = await fetchPending(feed, asked.state, tools);
  return { ...fetched, added: asked.added + fetched.added, failure: asked.failure };
}

type Asked = Omit<Polled, "problems">;

async function askFeed(feed: Address, state: FeedState, tools: Tools): Promise<Asked> {
  const { store, keeper, ask, pace, every } = tools;
  const after = (outcome: Outcome) => next(state, outcome, { now: pace.now(), every, chance: pace.chance() });
  let wanted: number | null = null;
  try {
    const answer = await ask(state.url, {
      ...(state.etag === null ? {} : { "if-none-match": state.etag }),
      ...(state.modified === null ? {} : { "if-modified-since": state.modified }),
    });
    const here = { ...state, url: answer.moved ?? state.url };
    if (answer.status === 304)
      return { state: { ...here, ...after({ kind: "well" }) }, added: 0, failure: null };
    wanted = retryAfter(answer.headers.get("retry-after"), pace.now());
    const { title, entries, sources } = await entriesIn({ ...feed, url: state.url }, answer, pace);
    const fresh = entries.filter(({ url }) => isNew(state, url));
    const whole = sources.filter(({ file }) => !state.seen.includes(entryKey(file)));
    const additions = whole.length === 0 ? [] : await keeper.keep(store, whole);
    const noted = {
      ...here,
      title: title ?? state.title,
      etag: validator(answer, "etag"),
      modified: validator(answer, "last-modified"),
      seen: [...state.seen, ...whole.map(({ file }) => entryKey(file))],
      pending: [...fresh.map((each) => ({ ...each, tries: 0 })), ...state.pending],
    };
    return { state: { ...noted, ...after({ kind: "well" }) }, added: newIn(additions), failure: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const isGone = error.code === "http-status" && error.detail.endsWith("(410)");
    const outcome: Outcome = isGone ? { kind: "gone" } : { kind: "failed", retryAfter: wanted };
    return { state: { ...state, ...after(outcome) }, added: 0, failure: problemOf(error, state.url) };
  }
}

interface Entries {
  readonly title: string | null;
  readonly entries: readonly Address[];
  /** Entries that the feed has the whole text of, and no address. */
  readonly sources: readonly Source[];
}

/** Throws http-status, and bad-feed where it is something else. */
async function entriesIn(feed: Address, answer: Answer, pace: Pace): Promise<Entries> {
  const arrival = given(feed, answer, new Date(pace.now()));
  const format = [feedFormat, sitemap].find((each) => each.accepts(arrival));
  if (format === undefined) throw new Fault("bad-feed", `${feed.url} (what is there is no feed)`);
  const entries = new Map<string, Address>();
  const sources: Source[] = [];
  for await (const each of format.open(arrival, new Budget(feed.url), formatOf)) {
    if ("url" in each) entries.set(each.url, each);
    else if ("form" in each) sources.push(each);
  }
  const all = [...entries.values()];
  return { title: [...all, ...sources][0]?.known.outlet ?? null, entries: all, sources };
}

/** What is not sendable as it came is not sent back: it would make every request to come fail. */
function validator({ headers }: Answer, name: string): string | null {
  const value = headers.get(name);
  return value !== undefined && /^[\x20-\x7e]{1,500}$/.test(value) ? value : null;
}

function isNew(state: FeedState, url: string): boolean {
  return !state.seen.includes(entryKey(url)) && !state.pending.some((each) => each.url === url);
}

/** What may go better another time. */
const PASSING: ReadonlySet<string> = new Set(["not-reached", "too-slow", "bad-answer", "http-status"]);
const MOST_TRIES = 3;

/** One after the other, remembered after each. Ends early where the server wants to be left alone. */
async function fetchPending(feed: Address, begun: FeedState, tools: Tools): Promise<Omit<Polled, "failure">> {
  const { store, keeper, ask, pace } = tools;
  let state = begun;
  let added = 0;
  let isBusy = false;
  const problems: Problem[] = [];
  const bring = async (address: Address) => {
    const answer = await ask(address.url);
    if (answer.status === 429 || answer.status === 503) {
      isBusy = true;
      const rest = pace.now() + (retryAfter(answer.headers.get("retry-after"), pace.now()) ?? tools.every);
      state = { ...state, rest, due: Math.max(state.due, rest) };
    }
    return given(address, answer, new Date(pace.now()));
  };
  for (const entry of begun.pending) {
    tools.stopping.throwIfAborted();
    const sources: Source[] = [];
    let failed: Problem | null = null;
    const route = {
      budget: new Budget(entry.url),
      fetch: bring,
      visited: new Set<string>(),
      nested: 0,
      hops: 0,
    };
    for await (const each of openAddress(entry, route)) {
      if ("form" in each) sources.push(each);
      else if ("code" in each) failed = each;
      else failed = { report: entry.url, code: "not-read", why: each.why };
    }
    if (sources.length > 0) added += newIn(await keeper.keep(store, sources));
    const again = failed !== null && PASSING.has(failed.code) && entry.tries + 1 < MOST_TRIES;
    if (failed !== null && !again) problems.push(failed);
    state = settled(state, entry, again);
    remember(store, feed, state);
    if (isBusy) break;
  }
  return { state, added, problems };
}

function settled(state: FeedState, entry: Pending, again: boolean): FeedState {
  const others = state.pending.filter(({ url }) => url !== entry.url);
  return again
    ? { ...state, pending: [...others, { ...entry, tries: entry.tries + 1 }] }
    : { ...state, pending: others, seen: [...state.seen, entryKey(entry.url)] };
}

function newIn(additions: ReturnType<Store["add"]>): number {
  return additions.filter((each) => each !== "known").length;
}
