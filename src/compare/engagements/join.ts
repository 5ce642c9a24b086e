/**
 * Sightings → engagements: first those that say enough to stand alone, the fullest first; then, in the order of the
 * text, those that only point ("the trip"), each to the engagement that it fits best, of equals to the one named last.
 */
import type { EngagementStatus } from "../../model/record.ts";
import { beginsAfter, endsBefore } from "../../text/edtf-order.ts";
import { add, begin, type Draft } from "./draft.ts";
import { belongs } from "./same.ts";
import { keyOf, type Scene, unique } from "./scene.ts";
import type { Sighting } from "./sighting.ts";
import { isBothSides } from "./subject.ts";

export function join(sightings: readonly Sighting[], scenes: readonly Scene[]): Draft[] {
  const drafts: Draft[] = [];
  const known = sightings.map((each) => ({
    ...each,
    status: each.status ?? byDay(each, scenes[each.reading]!),
  }));
  const grades = new Set(known.map(({ grade }) => grade));
  const graded = grades.has("state") && (grades.has("working") || grades.has("official"));
  const placed = new Map<number, Draft[]>();
  const place = (sighting: Sighting, draft: Draft | null) => {
    const { published } = scenes[sighting.reading]!;
    if (draft !== null) add(draft, sighting, published);
    const own = draft ?? begin(sighting, published);
    if (draft === null) drafts.push(own);
    const recent = placed.get(sighting.reading);
    if (recent === undefined) placed.set(sighting.reading, [own]);
    else recent.push(own);
  };
  const best = (sighting: Sighting) => likeliest(drafts, sighting, scenes, graded);
  const free = known.filter(({ of }) => of === null);
  const alone = free.filter(standsAlone).toSorted(fullestFirst);
  const pointing = free.filter((each) => !standsAlone(each)).toSorted(inText);
  for (const sighting of alone) place(sighting, best(sighting));
  for (const sighting of pointing) {
    const draft = best(sighting);
    const other = draft === null ? twin(sighting, placed.get(sighting.reading) ?? []) : null;
    if (draft !== null) place(sighting, draft);
    else if (other !== null) place(other, best(other));
  }
  for (const sighting of known.filter(({ of }) => of !== null).toSorted(inText)) {
    const draft = drafts.find(({ sightings }) => sightings.some((each) => inText(each, sighting.of!) === 0));
    if (draft !== undefined) place(sighting, draft);
  }
  return drafts;
}

/**
 * "The trip had first been scheduled for March": not the trip it points to, but one of the same parties to the same
 * place, and the beginning of a row of its own.
 */
function twin(sighting: Sighting, recent: readonly Draft[]): Sighting | null {
  const off = sighting.status === "postponed" || sighting.status === "cancelled";
  if (!off && !(sighting.earlier && sighting.status !== null)) return null;
  const model = recent.findLast(
    (each) =>
      each.family === sighting.family &&
      (sighting.actors.length === 0 || sighting.actors.some((party) => each.actors.has(keyOf(party)))),
  );
  if (model === undefined) return null;
  return {
    ...sighting,
    earlier: true,
    actors: [...model.actors.values()],
    others: [...model.others.values()],
    place: sighting.place ?? model.places.values().next().value ?? null,
  };
}

/** Without a word on its status, the day decides. */
function byDay({ time, timeOfChange }: Sighting, { published }: Scene): EngagementStatus | null {
  if (time?.edtf == null || timeOfChange || published === null) return null;
  if (endsBefore(time.edtf, published)) return "held";
  return beginsAfter(time.edtf, published) ? "planned" : null;
}

function standsAlone(sighting: Sighting): boolean {
  const { status, place, time } = sighting;
  if (status === null) return false;
  const everyone = unique([...sighting.actors, ...sighting.others]);
  switch (sighting.family) {
    case "visit":
      return (
        sighting.actors.some((each) => each.official) &&
        (place !== null || (time !== null && !sighting.definite))
      );
    case "meeting":
      return (
        everyone.length > 1 ||
        (everyone.length === 0 && place !== null && time !== null) ||
        (everyone.length === 1 &&
          (time !== null || place !== null || (!sighting.definite && everyone[0]!.kind !== "other")))
      );
    case "call":
      return everyone.length > 1 || everyone.some(isBothSides);
    default:
      return everyone.length > 0;
  }
}

function likeliest(
  drafts: readonly Draft[],
  sighting: Sighting,
  scenes: readonly Scene[],
  graded: boolean,
): Draft | null {
  let best: Draft | null = null;
  let bestScore = -1;
  for (const draft of drafts) {
    const score = belongs(draft, sighting, scenes, graded);
    if (score === null) continue;
    const near = nearness(draft, sighting);
    if (near === null) continue;
    const sum =
      score +
      near +
      (draft.off && sighting.status === null && near < 0.5 ? -1 : 0) +
      (sighting.status !== null && sighting.time === null && isOver(draft, scenes[sighting.reading]!)
        ? -0.5
        : 0);
    if (sum > bestScore) {
      best = draft;
      bestScore = sum;
    }
  }
  return best;
}

/** "The talks" are those of now rather than those of last year. */
function isOver(draft: Draft, { published }: Scene): boolean {
  return draft.when !== null && published !== null && endsBefore(draft.when, published);
}

/** What only points must point to something told in the same report; the nearer before it, the better. */
function nearness(draft: Draft, sighting: Sighting): number | null {
  const bare = sighting.actors.length + sighting.others.length === 0;
  if (!draft.sentences.has(sighting.reading)) return bare ? null : 0;
  let nearest = Infinity;
  for (const sentence of draft.sentences.get(sighting.reading) ?? []) {
    if (sentence <= sighting.sentence) nearest = Math.min(nearest, sighting.sentence - sentence);
  }
  return nearest === Infinity ? 0.1 : 1 / (1 + nearest);
}

function fullestFirst(a: Sighting, b: Sighting): number {
  return fullness(b) - fullness(a) || inText(a, b);
}

function fullness(sighting: Sighting): number {
  return (
    (sighting.time !== null && !sighting.timeOfChange ? 4 : 0) +
    (sighting.place !== null ? 1 : 0) +
    Math.min(2, sighting.actors.length + sighting.others.length)
  );
}

function inText(a: Sighting, b: Sighting): number {
  return a.reading - b.reading || a.sentence - b.sentence || a.at - b.at;
}
