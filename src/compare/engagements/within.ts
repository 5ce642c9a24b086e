/**
 * What one engagement tells of another: a meeting "during the visit" has the visit's time, and a visit is under way
 * once its visitor has met somebody there. Both are inferred, and said to be.
 */
import { breadth, endsBefore, mayCoincide } from "../../text/edtf-order.ts";
import { AHEAD, add, type Draft } from "./draft.ts";
import { keyOf, type Scene } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** In days: what is only known to be this year says nothing of today. */
const LONGEST_VISIT = 31;

export function withinVisits(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const visits = drafts.filter((each) => each.family === "visit");
  for (const draft of drafts) {
    if (draft.family !== "meeting") continue;
    for (const visit of visits) {
      if (![...visit.actors.keys()].some((key) => draft.actors.has(key) || draft.others.has(key))) continue;
      if (
        draft.when === null &&
        visit.when !== null &&
        toldTogether(draft, visit) &&
        sameStage(draft, visit)
      ) {
        draft.when = visit.when;
        draft.inherited =
          visit.sightings.find((each) => each.time?.edtf === visit.when && !each.timeOfChange) ?? null;
      }
      const met = metThere(draft, visit, scenes);
      if (met !== null) add(visit, met, scenes[met.reading]!.published);
    }
  }
}

/** In one sentence, or a meeting "there" in the sentence after. */
function toldTogether(meeting: Draft, visit: Draft): boolean {
  return meeting.sightings.some((one) =>
    visit.sightings.some((other) => other.reading === one.reading && other.sentence === one.sentence),
  );
}

function sameStage(a: Draft, b: Draft): boolean {
  const held = (draft: Draft) => draft.sightings.some(({ status }) => status === "held");
  return held(a) === held(b);
}

/** The meeting as a sighting of the visit: on its days, in its country, told as held. */
function metThere(meeting: Draft, visit: Draft, scenes: readonly Scene[]): Sighting | null {
  if (
    visit.when === null ||
    meeting.when === null ||
    meeting.inherited !== null ||
    !mayCoincide(meeting.when, visit.when)
  )
    return null;
  if (visit.earlier || breadth(visit.when) > LONGEST_VISIT) return null;
  if (visit.sightings.some(({ status }) => status !== null && !AHEAD.has(status))) return null;
  const held = meeting.sightings.find(
    (each) => each.status === "held" && each.place !== null && isThere(visit, each),
  );
  const day = held === undefined ? null : scenes[held.reading]!.published;
  if (held === undefined || day === null) return null;
  return {
    ...held,
    kind: "visit",
    family: "visit",
    actors: [...visit.actors.values()],
    others: [],
    place: null,
    time: null,
    status: endsBefore(visit.when, day) || breadth(visit.when) <= 1 ? "held" : "under way",
    topics: [],
    rule: "the visitor met somebody there",
  };
}

function isThere(visit: Draft, { place }: Sighting): boolean {
  return [...visit.places.values()].some(
    (each) => keyOf(each) === keyOf(place!) || (each.country !== null && each.country === place!.country),
  );
}
