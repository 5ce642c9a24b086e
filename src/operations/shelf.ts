/**
 * The stories of a store, found by the signatures alone and called by the ids under which they were shown before; and their
 * records, each made of the texts of its own reports, and kept for as long as nothing that it depends on has changed.
 */
import { afterDecisions, boilerplate, decode, type Fingerprint } from "../gather.ts";
import { Fault } from "../model/fault.ts";
import type { Problem, Record, RecordFile } from "../model/record.ts";
import type { Reading } from "../model/statement.ts";
import { decisionsOn, shasOf } from "../store/decisions.ts";
import type { Store } from "../store/store.ts";
import { identify } from "../text/identity.ts";
import { compareText } from "../text/order.ts";
import { edition, signingEdition } from "./edition.ts";
import { groupsIn } from "./grouping.ts";
import { NAMES_KEY, named, namesIn } from "./naming.ts";
import type { Context } from "./operation.ts";
import { readAll } from "./readers.ts";
import { signAll } from "./signing.ts";
import type { Called } from "./story.ts";

export interface ShelfStory extends Called {
  /** Ids, in the order of publication. */
  readonly reports: readonly string[];
  /** Of its first report: days since 1970, null where nobody knows. */
  readonly moment: number | null;
}

/** The records of all stories: those being served, else those of the store. */
export async function shelf(path: string | undefined, context: Context): Promise<RecordFile> {
  if (context.served !== undefined) return context.served;
  const store = context.openStore(path);
  try {
    const own = await openShelf(store, context);
    return { records: await own.records(own.stories) };
  } finally {
    store.close();
  }
}

/** So many reports are read at a time: their readings are held until their stories are told. */
const AT_A_TIME = 400;

export async function openShelf(store: Store, context: Context): Promise<Shelf> {
  await signAll(store, context);
  return new Shelf(store, context);
}

export class Shelf {
  /** The largest first. */
  readonly stories: readonly ShelfStory[];
  readonly #store: Store;
  readonly #context: Context;
  readonly #prints = new Map<string, Fingerprint>();
  readonly #keys = new Map<string, string>();
  readonly #problems: readonly Problem[];
  #repeated: ReadonlySet<string> | undefined;

  /** Every entry of the store is signed. */
  constructor(store: Store, context: Context) {
    this.#store = store;
    this.#context = context;
    const signed = [...store.signed(signingEdition())];
    for (const { id, key, moment, bytes } of signed) {
      this.#prints.set(id, decode(id, moment, bytes));
      this.#keys.set(id, key);
    }
    this.#problems = problemsIn(store);
    this.stories = this.#named(groupsIn(store, signed, signingEdition()));
  }

  /** The record of a story, if it was made before and nothing has changed since. */
  kept(story: ShelfStory): Record | null {
    const record = this.#store.kept(this.#keyOf(story));
    return record === null ? null : called(record, story);
  }

  /** A Fault where not one of its reports can be read. */
  async record(story: ShelfStory): Promise<Record> {
    const [record] = await this.records([story]);
    if (record === undefined) throw new Fault("no-such-story", `${story.id}, whose reports cannot be read`);
    return record;
  }

  /** In this order; without those whose reports cannot be read. */
  async records(stories: readonly ShelfStory[]): Promise<Record[]> {
    const records = new Map<string, Record>();
    const missing: ShelfStory[] = [];
    for (const story of stories) {
      const record = this.kept(story);
      if (record === null) missing.push(story);
      else records.set(story.id, record);
    }
    for (const some of batches(missing))
      for (const [id, record] of await this.#made(some)) records.set(id, record);
    return stories.flatMap(({ id }) => records.get(id) ?? []);
  }

  titleOf({ reports }: ShelfStory): string {
    for (const id of reports) {
      const title = this.#store.titleOf(id);
      if (title !== null) return title;
    }
    return this.#store.entry(reports[0]!)?.version.file ?? "";
  }

  #named(found: readonly string[][]): ShelfStory[] {
    const order = new Map([...this.#prints.keys()].map((id, at) => [id, at]));
    const decided = this.#store.decisions();
    const decisions = decisionsOn(decided, this.#store.reports(decided.flatMap(shasOf)));
    const all = afterDecisions(found, decisions, (id) => this.#prints.get(id)!).map((ids) => {
      const reports = ids.toSorted((a, b) => order.get(a)! - order.get(b)!);
      const [founder] = reports;
      const { day: moment } = this.#prints.get(founder!)!.signature;
      return { id: identify("story", founder!), reports, moment };
    });
    all.sort(largestFirst);
    const before = namesIn(this.#store.recall(NAMES_KEY));
    const earlier = this.#store.earlier();
    const { stories, names } = named(all, before, (id) => earlier.get(id) ?? []);
    if (JSON.stringify(names) !== JSON.stringify(before)) this.#store.remember(NAMES_KEY, names);
    return stories.toSorted(largestFirst);
  }

  /** Of these stories together, so that their reports are read side by side. */
  async #made(stories: readonly ShelfStory[]): Promise<Map<string, Record>> {
    const ids = stories.flatMap(({ reports }) => reports);
    const entries = ids.map((id) => this.#store.entry(id)!);
    const { doing } = this.#context;
    const heard = (done: number, of: number) => doing("Reading reports", { done, of });
    const reading = readAll(
      entries.map(({ version }) => this.#store.source(version)),
      { heard },
    );
    const [read, { recordOf, problemOf }] = await Promise.all([reading, import("../analyse.ts")]);
    doing(`Relating ${read.length} reports`);
    const readings = new Map<string, Reading>();
    const fresh: Problem[] = [];
    for (const [at, its] of read.entries()) {
      const { id, key, version } = entries[at]!;
      if (!(its instanceof Fault)) {
        readings.set(id, its);
        continue;
      }
      // It could be cleaned and no more: from now on it is in no story.
      fresh.push(problemOf(version, its));
      const fault = { code: its.code, detail: its.detail };
      this.#store.sign([{ id, key, signature: { edition: signingEdition(), fault } }]);
    }
    const records = new Map<string, Record>();
    for (const story of stories) {
      const own = story.reports.flatMap((id) => readings.get(id) ?? []);
      if (own.length === 0) continue;
      const record = recordOf(own, this.#repeatedIn(story), [...this.#problems, ...fresh]);
      if (fresh.length === 0) this.#store.keep(this.#keyOf(story), record);
      records.set(story.id, called(record, story));
    }
    return records;
  }

  #keyOf(story: ShelfStory): string {
    const keys = story.reports.map((id) => this.#keys.get(id)!);
    const repeated = [...this.#repeatedIn(story)].sort(compareText);
    return identify(edition(), ...keys, JSON.stringify([repeated, this.#problems]));
  }

  /** Of what outlets repeat, what reports of this story have. */
  #repeatedIn({ reports }: ShelfStory): Set<string> {
    this.#repeated ??= boilerplate(
      this.stories.map((story) => story.reports.map((id) => this.#prints.get(id)!)),
    );
    const all = this.#repeated;
    return new Set(
      reports.flatMap((id) => {
        const { outlet, blocks } = this.#prints.get(id)!;
        return [...blocks].map((hash) => `${outlet} ${hash}`).filter((key) => all.has(key));
      }),
    );
  }
}

function* batches(stories: readonly ShelfStory[]): Generator<ShelfStory[]> {
  let batch: ShelfStory[] = [];
  let reports = 0;
  for (const story of stories) {
    batch.push(story);
    reports += story.reports.length;
    if (reports < AT_A_TIME) continue;
    yield batch;
    [batch, reports] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function problemsIn(store: Store): Problem[] {
  return store
    .faults(signingEdition())
    .map(({ file, fault: { code, detail } }) => {
      const { message, todo } = new Fault(code, detail);
      return { report: file, code, why: `${message}. ${todo}` };
    })
    .sort((a, b) => compareText(a.report, b.report) || compareText(a.code, b.code));
}

function called(record: Record, { id, also }: Called): Record {
  return { ...record, story: { ...record.story, id, also: [...also] } };
}

function largestFirst(
  a: { readonly id: string; readonly reports: readonly string[] },
  b: { readonly id: string; readonly reports: readonly string[] },
): number {
  return b.reports.length - a.reports.length || compareText(a.id, b.id);
}
