/** Whether a sighting can be of an engagement already known, and how well it fits: parties, place, time, status. */

import { COUNTRIES } from "../../lexicon/countries.ts";
import type { EngagementStatus } from "../../model/record.ts";
import { beginsAfter, breadth, endsBefore, mayCoincide } from "../../text/edtf-order.ts";
import { AHEAD, type Draft, OFF } from "./draft.ts";
import { keyOf, type Party, type Scene } from "./scene.ts";
import type { Sighting } from "./sighting.ts";
import { isBothSides } from "./subject.ts";

/** Null where it cannot be; else the higher the better. */
export function belongs(
  draft: Draft,
  sighting: Sighting,
  scenes: readonly Scene[],
  graded: boolean,
): number | null {
  if (draft.family !== sighting.family && !sameCall(draft, sighting)) return null;
  if (graded && draft.state !== (sighting.grade === "state") && (sighting.grade !== null || draft.state))
    return null;
  const parts = [
    parties(draft, sighting),
    places(draft, sighting),
    times(draft, sighting),
    statuses(draft, sighting, scenes),
  ];
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

/** "On the same call" may point to a briefing by telephone. */
function sameCall(draft: Draft, sighting: Sighting): boolean {
  return (
    draft.family === "briefing" &&
    sighting.kind === "call" &&
    sighting.definite &&
    sighting.others.length === 0
  );
}

function parties(draft: Draft, sighting: Sighting): number | null {
  if (draft.family === "visit") {
    if (sighting.actors.length === 0 || draft.actors.size === 0) return sighting.definite ? 0 : null;
    return sighting.actors.some((party) => draft.actors.has(keyOf(party))) ? 2 : null;
  }
  const mine = new Set(
    [...sighting.actors, ...sighting.others].filter((each) => !isBothSides(each)).map(keyOf),
  );
  const known = new Set(
    [...draft.actors.values(), ...draft.others.values()].filter((each) => !isBothSides(each)).map(keyOf),
  );
  if (known.size === 0 && mine.size > 0) return null;
  if (mine.size === 0) return sighting.definite ? 0 : null;
  const shared = [...mine].filter((key) => known.has(key)).length;
  if (shared === 0) return null;
  return shared === Math.min(mine.size, known.size) ? 1 + shared : null;
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

function places(draft: Draft, sighting: Sighting): number | null {
  const { place, kind } = sighting;
  if (place === null || draft.places.size === 0) return 0;
  if (draft.places.has(keyOf(place))) return 2;
  const isCountry = (party: Party) => COUNTRY_NAMES.has(party.name.toLowerCase());
  for (const known of draft.places.values()) {
    if (known.name.toLowerCase() === place.name.toLowerCase()) return 2;
    if (known.country === null || known.country !== place.country) continue;
    if (kind === "visit" || isCountry(known) || isCountry(place)) return 1;
  }
  return sameDay(draft, sighting) && !abroad(draft, place) ? 0 : null;
}

/** On one day nobody visits, or meets the same people, in two places that no list tells apart. */
function sameDay(draft: Draft, { time, timeOfChange }: Sighting): boolean {
  const when = timeOfChange ? null : (time?.edtf ?? null);
  return when !== null && draft.when !== null && breadth(when) <= 2 && mayCoincide(when, draft.when);
}

function abroad(draft: Draft, { country }: Party): boolean {
  return [...draft.places.values()].some(
    (known) => known.country !== null && country !== null && known.country !== country,
  );
}

function times(draft: Draft, sighting: Sighting): number | null {
  const when = sighting.timeOfChange ? null : (sighting.time?.edtf ?? null);
  if (when === null || draft.when === null) return 0;
  return mayCoincide(when, draft.when) ? 3 : null;
}

const ON: ReadonlySet<EngagementStatus> = new Set<EngagementStatus>([
  "planned",
  "confirmed",
  "under way",
  "held",
]);

function statuses(draft: Draft, sighting: Sighting, scenes: readonly Scene[]): number | null {
  const { status } = sighting;
  const { off } = draft;
  if (sighting.earlier && !draft.earlier && !off) return null;
  if (!sighting.earlier && draft.earlier && status !== null && !OFF.has(status)) return null;
  if (status === null) return off && sighting.time !== null ? null : 0;
  const own = draft.saidBy.get(sighting.reading);
  // One report that says both "was postponed" and "will visit" tells of two, the earlier one and the one to come.
  if (OFF.has(status) && (off || draft.earlier)) return 2;
  if (OFF.has(status))
    return own !== undefined && [...own].some((each) => ON.has(each)) && !off ? null : off ? 2 : 0;
  if (off && !sighting.earlier)
    return own !== undefined && [...own].some((each) => OFF.has(each))
      ? null
      : postponedBefore(draft, sighting);
  return order(draft, sighting, scenes);
}

/** After a report that it was put off, another that it takes place: one engagement only where the time fits. */
function postponedBefore(draft: Draft, sighting: Sighting): number | null {
  return draft.when !== null && sighting.time?.edtf === draft.when ? 1 : null;
}

/** What lies ahead of one report cannot have been held before another that was published earlier. */
function order(draft: Draft, sighting: Sighting, scenes: readonly Scene[]): number | null {
  const { status, reading } = sighting;
  const own = draft.saidBy.get(reading);
  const day = scenes[reading]!.published;
  const when = sighting.timeOfChange ? null : (sighting.time?.edtf ?? null);
  if (status === "held" && draft.latestAhead !== null) {
    const ahead = own !== undefined && !own.has("held") && [...own].some((each) => AHEAD.has(each));
    if (ahead && (when === null || draft.when === null)) return null;
    if (day !== null && draft.when !== null && beginsAfter(draft.when, day)) return null;
    if (day !== null && endsBefore(day, draft.latestAhead)) return null;
  }
  if (AHEAD.has(status!) && draft.earliestHeld !== null) {
    if (own?.has("held")) return null;
    if (when !== null && beginsAfter(when, draft.earliestHeld)) return null;
    if (day !== null && endsBefore(draft.earliestHeld, day)) return null;
    if (when === null && draft.when !== null && day !== null && endsBefore(draft.when, day)) return null;
  }
  return 0;
}
