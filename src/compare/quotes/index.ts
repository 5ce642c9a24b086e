/**
 * A collation → quotations: the wordings of one quotation, within and across reports, stand together, the fullest
 * first. Each shorter wording is held only against fuller ones that share rare words with it, so that time does not
 * grow with the square of the number of quotations.
 */
import type { Collation } from "../../model/collation.ts";
import type { Quote } from "../../model/record.ts";
import { identify } from "../../text/identity.ts";
import { compareText } from "../../text/order.ts";
import { bySpan, spanOf } from "../../text/range.ts";
import { changeOf } from "./change.ts";
import { likeness } from "./likeness.ts";
import { type Wording, wordings } from "./wordings.ts";

interface Group {
  readonly full: Wording;
  readonly versions: Wording[];
  /** Why the versions are one quotation. */
  readonly reasons: Set<string>;
}

/** A key that this many groups have tells nothing. */
const TOO_COMMON = 40;

export function quotes(collation: Collation): Quote[] {
  const names = new Map(collation.entities.map((entity) => [entity.id, entity.name]));
  return grouped(wordings(collation.readings, collation.entities))
    .map((group) => quote(collation, group, names))
    .toSorted(byPlace(collation));
}

function grouped(found: readonly Wording[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const wording of found.toSorted(fullestFirst)) {
    const among = candidates(wording, byKey);
    const joined = wording.form === "indirect" ? allLike(wording, among) : [likest(wording, among)];
    const found = joined.filter((each) => each !== null);
    for (const { group, why } of found) {
      group.versions.push(wording);
      group.reasons.add(why);
    }
    if (found.length === 0 && wording.form !== "indirect" && !wording.scare) {
      const alone: Group = { full: wording, versions: [wording], reasons: new Set() };
      groups.push(alone);
      for (const key of keysOf(wording)) {
        const having = byKey.get(key);
        if (having === undefined) byKey.set(key, [alone]);
        else having.push(alone);
      }
    }
  }
  return groups;
}

function candidates(wording: Wording, byKey: ReadonlyMap<string, readonly Group[]>): Group[] {
  const shared = new Map<Group, number>();
  for (const key of keysOf(wording)) {
    const having = byKey.get(key) ?? [];
    if (having.length > TOO_COMMON && !key.startsWith("=")) continue;
    for (const group of having.slice(0, TOO_COMMON)) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  return [...shared].toSorted((a, b) => b[1] - a[1]).map(([group]) => group);
}

function likest(wording: Wording, among: readonly Group[]): { group: Group; why: string } | null {
  for (const group of among) {
    const why = likeness(group.full, wording);
    if (why !== null) return { group, why };
  }
  return null;
}

/** One retelling may be of several quotations: "she would discuss the road and raise the matter of tolls". */
function allLike(wording: Wording, among: readonly Group[]): { group: Group; why: string }[] {
  const found = among.flatMap((group) => {
    const why = likeness(group.full, wording);
    return why === null ? [] : [{ group, why }];
  });
  return found.slice(0, MOST_RETOLD);
}

const MOST_RETOLD = 3;

/** The whole wording, each pair of neighbours among the words that matter, and each such word. */
function keysOf({ words, matter }: Wording): Set<string> {
  const keys = new Set([`=${words.join(" ")}`, ...matter]);
  for (let at = 1; at < matter.length; at += 1) keys.add(`${matter[at - 1]} ${matter[at]}`);
  return keys;
}

/** Quoted before retold, long before short, then in the order of the reports. */
function fullestFirst(a: Wording, b: Wording): number {
  const retold = (each: Wording) => (each.form === "indirect" ? 1 : 0);
  return retold(a) - retold(b) || b.words.length - a.words.length || a.reading - b.reading || a.from - b.from;
}

function quote(
  { readings }: Collation,
  { full, versions, reasons }: Group,
  names: ReadonlyMap<string, string>,
): Quote {
  const speaker = mostNamed(versions);
  const named = versions.find((each) => each.speaker === speaker && each.speakerText !== "");
  return {
    id: identify("quote", readings[full.reading]!.document.id, String(full.from), String(full.to)),
    speaker,
    speakerText: named?.speakerText ?? (speaker === null ? "" : (names.get(speaker) ?? "")),
    versions: versions.map((version) => ({
      span: spanOf(readings[version.reading]!.document, version),
      text: version.text,
      form: version.form,
      ...changeOf(full, version),
    })),
    rule: [full.rule, ...[...reasons].toSorted(compareText)].join("; "),
  };
}

/** Who speaks the fullest version where it is a whole sentence, else whom most versions name; of equals the first. */
function mostNamed(versions: readonly Wording[]): string | null {
  const [full] = versions;
  if (full?.form === "direct" && full.speaker !== null) return full.speaker;
  const counted = new Map<string, number>();
  for (const { speaker, form } of versions) {
    if (speaker !== null && form !== "indirect") counted.set(speaker, (counted.get(speaker) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [speaker, count] of counted) if (best === null || count > counted.get(best)!) best = speaker;
  return best;
}

/** In the order of the reports, and of the text. */
function byPlace({ readings }: Collation): (a: Quote, b: Quote) => number {
  const places = new Map(readings.map(({ document }, at) => [document.id, at]));
  const place = (each: Quote) => places.get(each.versions[0]!.span.report)!;
  return (a, b) => place(a) - place(b) || bySpan(a.versions[0]!.span, b.versions[0]!.span);
}
