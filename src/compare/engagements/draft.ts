/** An engagement while its sightings are gathered, with what is asked of it for each further one kept at hand. */
import type { EngagementStatus } from "../../model/record.ts";
import { breadth } from "../../text/edtf-order.ts";
import { keyOf, type Party } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

export interface Draft {
  readonly family: string;
  readonly sightings: Sighting[];
  /** The narrowest time given for it. */
  when: string | null;
  /** The sighting of another engagement that its time is taken from. */
  inherited: Sighting | null;
  /** Told as one before the one the reports are about. */
  earlier: boolean;
  /** Postponed or cancelled by some report. */
  off: boolean;
  readonly state: boolean;
  readonly actors: Map<string, Party>;
  readonly others: Map<string, Party>;
  readonly places: Map<string, Party>;
  /** By reading: what is said of it, and in which sentences. */
  readonly saidBy: Map<number, Set<EngagementStatus>>;
  readonly sentences: Map<number, number[]>;
  /** Days of publication: the last report that has it ahead, the first that has it behind. */
  latestAhead: string | null;
  earliestHeld: string | null;
}

export const AHEAD: ReadonlySet<EngagementStatus> = new Set(["possible", "planned", "confirmed"] as const);
export const OFF: ReadonlySet<EngagementStatus> = new Set(["postponed", "cancelled"] as const);

export function begin(sighting: Sighting, published: string | null): Draft {
  const draft: Draft = {
    family: sighting.family,
    sightings: [],
    when: null,
    inherited: null,
    earlier: false,
    off: false,
    state: sighting.grade === "state",
    actors: new Map(),
    others: new Map(),
    places: new Map(),
    saidBy: new Map(),
    sentences: new Map(),
    latestAhead: null,
    earliestHeld: null,
  };
  add(draft, sighting, published);
  return draft;
}

/** `published` is the day of the sighting's report. */
export function add(draft: Draft, sighting: Sighting, published: string | null): void {
  draft.sightings.push(sighting);
  const when = sighting.timeOfChange ? null : (sighting.time?.edtf ?? null);
  if (when !== null && (draft.when === null || breadth(when) < breadth(draft.when))) draft.when = when;
  if (sighting.earlier) draft.earlier = true;
  for (const party of sighting.actors) draft.actors.set(keyOf(party), party);
  for (const party of sighting.others) draft.others.set(keyOf(party), party);
  if (sighting.place !== null) draft.places.set(keyOf(sighting.place), sighting.place);
  put(draft.sentences, sighting.reading, sighting.sentence);
  const { status } = sighting;
  if (status === null) return;
  const said = draft.saidBy.get(sighting.reading) ?? new Set();
  draft.saidBy.set(sighting.reading, said.add(status));
  if (OFF.has(status)) draft.off = true;
  if (published === null) return;
  if (AHEAD.has(status) && (draft.latestAhead ?? "") < published) draft.latestAhead = published;
  if (status === "held" && (draft.earliestHeld ?? "9999") > published) draft.earliestHeld = published;
}

function put(into: Map<number, number[]>, key: number, value: number): void {
  const known = into.get(key);
  if (known === undefined) into.set(key, [value]);
  else known.push(value);
}
