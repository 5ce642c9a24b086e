/** One engagement with all its sightings → its row: parties, place, time, and the history of its status. */
import type { Engagement, EngagementStatus } from "../../model/record.ts";
import type { Story } from "../../model/story.ts";
import { breadth } from "../../text/edtf-order.ts";
import { identify } from "../../text/identity.ts";
import type { Draft } from "./draft.ts";
import { ploverOf } from "./plover.ts";
import { keyOf, type Party, type Scene, unique } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

const MOST_SPANS = 12;
const MOST_TOPICS = 6;
/** Within one day of publication the less settled comes first. */
const SETTLED: readonly EngagementStatus[] = [
  "possible",
  "planned",
  "confirmed",
  "postponed",
  "cancelled",
  "under way",
  "held",
];

export function row(draft: Draft, scenes: readonly Scene[], story: Story): Engagement {
  const sightings = draft.sightings.toSorted(inText);
  const history = historyOf(sightings, scenes);
  const place = mostNamed(sightings.map((each) => each.place));
  const parties = unique([
    ...sightings.flatMap((each) => each.actors),
    ...sightings.flatMap((each) => each.others),
    ...(place !== null && (draft.family === "visit" || draft.actors.size + draft.others.size === 0)
      ? [place]
      : []),
  ]);
  const reports = new Set(sightings.map(({ reading }) => scenes[reading]!.report));
  const spans = spansOf(sightings, scenes);
  const kind = kindOf(sightings);
  const { status } = history.at(-1)!;
  const actors = unique(sightings.flatMap((each) => each.actors));
  const others = unique(sightings.flatMap((each) => each.others)).filter(
    (party) => !actors.some((actor) => keyOf(actor) === keyOf(party)),
  );
  const plover = ploverOf({ kind, family: draft.family, status, actors, others, place });
  return {
    id: identify(
      "engagement",
      draft.family,
      ...spans.slice(0, 1).flatMap(({ report, from }) => [report, String(from)]),
      ...parties.map(({ name }) => name),
    ),
    kind,
    parties: parties.map(({ entity, name }) => ({ entity, name })),
    place: place?.name ?? null,
    when: whenOf(sightings, draft.inherited, scenes),
    status,
    history,
    ...(plover === null ? {} : { plover }),
    topics: [...new Set(sightings.flatMap(({ topics }) => topics))].slice(0, MOST_TOPICS),
    spans,
    origins: Math.max(1, story.origins.filter((group) => group.some((report) => reports.has(report))).length),
    rule: ruleOf(sightings),
  };
}

/** The kind most sightings give; of equals the one given first. */
function kindOf(sightings: readonly Sighting[]): Engagement["kind"] {
  const counted = new Map<Engagement["kind"], number>();
  for (const { kind } of sightings) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return [...counted].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function mostNamed(places: readonly (Party | null)[]): Party | null {
  const counted = new Map<string, { party: Party; count: number }>();
  for (const party of places) {
    if (party === null) continue;
    const known = counted.get(party.name);
    counted.set(party.name, { party, count: (known?.count ?? 0) + 1 });
  }
  let best: { party: Party; count: number } | null = null;
  for (const each of counted.values()) if (best === null || each.count > best.count) best = each;
  return best?.party ?? null;
}

/**
 * The narrowest of the times that are given by at least half as many reports as the one given most: "Sunday" in one
 * report does not stand for "this weekend" in three. Of equals the one of the latest report.
 */
function whenOf(
  sightings: readonly Sighting[],
  inherited: Sighting | null,
  scenes: readonly Scene[],
): Engagement["when"] {
  const timed = sightings.filter((each) => each.time?.edtf != null && !each.timeOfChange);
  const reports = new Map<string, Set<number>>();
  for (const { time, reading } of timed) {
    reports.set(time!.edtf!, (reports.get(time!.edtf!) ?? new Set()).add(reading));
  }
  const most = Math.max(0, ...[...reports.values()].map(({ size }) => size));
  let best: Sighting | null = null;
  for (const each of timed) {
    if (2 * reports.get(each.time!.edtf!)!.size < most) continue;
    if (best === null || breadth(each.time!.edtf!) <= breadth(best.time!.edtf!)) best = each;
  }
  if (best === null && inherited !== null) {
    const { from, to, edtf } = inherited.time!;
    return { edtf, text: scenes[inherited.reading]!.text.slice(from, to), basis: "inferred" };
  }
  if (best === null) return { edtf: null, text: "", basis: "open" };
  const { from, to, edtf, basis } = best.time!;
  return { edtf, text: scenes[best.reading]!.text.slice(from, to), basis };
}

/** Each change of status, in the order of publication. */
function historyOf(sightings: readonly Sighting[], scenes: readonly Scene[]): Engagement["history"] {
  const told = sightings
    .filter((each) => each.status !== null)
    .map((each) => ({ ...each, status: each.status!, published: scenes[each.reading]!.published }))
    .toSorted(
      (a, b) =>
        compare(a.published ?? "9999", b.published ?? "9999") ||
        SETTLED.indexOf(a.status) - SETTLED.indexOf(b.status),
    );
  const history: Engagement["history"] = [];
  for (const each of told) {
    if (!isChange(history.at(-1)?.status ?? null, each.status)) continue;
    history.push({
      status: each.status,
      when: each.timeOfChange ? (each.time?.edtf ?? null) : each.published,
      span: { report: scenes[each.reading]!.report, from: each.span.from, to: each.span.to },
    });
  }
  return history;
}

const COURSE: readonly EngagementStatus[] = ["possible", "planned", "confirmed", "under way", "held"];

/** Less than what is known already is no change, but being put off is, and being on again. */
function isChange(known: EngagementStatus | null, told: EngagementStatus): boolean {
  if (known === null) return true;
  if (!COURSE.includes(told) || !COURSE.includes(known))
    return told !== known && !(known === "cancelled" && told === "postponed");
  return COURSE.indexOf(told) > COURSE.indexOf(known);
}

function spansOf(sightings: readonly Sighting[], scenes: readonly Scene[]): Engagement["spans"] {
  const found = new Map<string, Engagement["spans"][number]>();
  const telling = sightings.toSorted((a, b) => weight(b) - weight(a));
  for (const each of telling) {
    const { report } = scenes[each.reading]!;
    found.set(`${report}:${each.span.from}`, { report, from: each.span.from, to: each.span.to });
  }
  const order = new Map(scenes.map(({ report }, at) => [report, at]));
  return [...found.values()]
    .slice(0, MOST_SPANS)
    .toSorted((a, b) => order.get(a.report)! - order.get(b.report)! || a.from - b.from);
}

/** A sighting with a status and a time is the better evidence. */
function weight({ status, time, actors }: Sighting): number {
  return (status === null ? 0 : 2) + (time === null ? 0 : 1) + (actors.length > 0 ? 1 : 0);
}

function ruleOf(sightings: readonly Sighting[]): string {
  const first = sightings.find((each) => each.status !== null) ?? sightings[0]!;
  const places = sightings.length;
  const joined = places > 1 ? `; ${places} places of the same parties, place and time are one` : "";
  return `${first.rule}${joined}`;
}

function inText(a: Sighting, b: Sighting): number {
  return a.reading - b.reading || a.sentence - b.sentence || a.at - b.at;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
