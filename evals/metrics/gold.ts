/**
 * A hand annotation of the reports of one story, and where its passages lie in a record. A passage is [report number,
 * exact words] or [report number, from, to] in UTF-16 units of the original file; the record's cleaned text may differ
 * in white space and lack what is not the story.
 */
import { createHash } from "node:crypto";
import type { Record } from "../../src/model/record.ts";
import type { Span } from "../../src/model/span.ts";

export type Passage = readonly [number, string] | readonly [number, number, number];

/** One thing the annotation has, and whether the record has it. */
export interface Row {
  readonly label: string;
  readonly ok: boolean;
}

export interface Gold {
  readonly sha256?: readonly string[];
  readonly notBody?: readonly Passage[];
  readonly upstream?: readonly (readonly [number, string])[];
  readonly people?: { readonly [name: string]: readonly string[] };
  readonly roles?: readonly (readonly [string, string])[];
  readonly quotes?: readonly { readonly speaker: string; readonly spans: readonly Passage[] }[];
  readonly speakerForms?: { readonly [speaker: string]: readonly string[] };
  readonly facts?: readonly {
    readonly id: string;
    readonly spans: readonly Passage[];
    readonly mayJoin?: readonly string[];
  }[];
  readonly discrepancies?: readonly GoldDiscrepancy[];
  readonly furtherDiscrepancies?: readonly GoldDiscrepancy[];
  readonly lineage?: { readonly [kind: string]: unknown };
  readonly engagements?: readonly GoldEngagement[];
}

export interface GoldDiscrepancy {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly strong?: boolean;
  readonly sides: readonly (readonly Passage[])[];
}

export interface GoldEngagement {
  readonly id: string;
  readonly type: string;
  readonly parties: readonly string[];
  /** A regular expression for the beginning of the EDTF value. */
  readonly when: string;
  readonly status: readonly string[];
}

/** A report's number is the leading number of its file name. */
export function numberOf(file: string): number {
  return Number(/\d+/.exec(file)?.[0] ?? Number.NaN);
}

/** Whether the originals are the texts that were annotated. */
export function isAnnotated(gold: Gold, originals: ReadonlyMap<number, Uint8Array>): boolean {
  return (gold.sha256 ?? []).every((hash, n) => {
    const bytes = originals.get(n);
    return bytes !== undefined && createHash("sha256").update(bytes).digest("hex") === hash;
  });
}

export interface Places {
  /** The passage's words, for messages. */
  words(passage: Passage): string;
  /** The passage in the record, or null where cleaning dropped it. */
  locate(passage: Passage): Span | null;
}

export function placesIn(record: Record, originals: ReadonlyMap<number, Uint8Array>): Places {
  const reports = new Map(record.reports.map((report) => [numberOf(report.file), report]));
  const texts = new Map([...originals].map(([n, bytes]) => [n, new TextDecoder().decode(bytes)]));
  const words = (passage: Passage) =>
    passage.length === 2 ? passage[1] : (texts.get(passage[0]) ?? "").slice(passage[1], passage[2]);
  return {
    words,
    locate(passage) {
      const report = reports.get(passage[0]);
      if (report === undefined) return null;
      const places = placesOf(words(passage), report.text);
      const at =
        passage.length === 2
          ? (places.find((place) => report.text.slice(...place) === passage[1]) ?? places[0])
          : nth(texts.get(passage[0])!, passage, report.text, places);
      return at === undefined ? null : { report: report.id, from: at[0], to: at[1] };
    },
  };
}

type Place = [from: number, to: number];

/** Where the words stand in the text, white space aside. */
function placesOf(words: string, text: string): Place[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join("\\s+");
  return [...text.matchAll(new RegExp(pattern, "g"))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

/**
 * Of several places with equal words, the one that stands for the original's: both are paired in order, as many as can
 * be, with the best agreement of what stands around them.
 */
function nth(original: string, passage: readonly [number, number, number], text: string, places: Place[]) {
  const words = original.slice(passage[1], passage[2]);
  const start = passage[1] + words.length - words.trimStart().length;
  const old = placesOf(words, original);
  const me = Math.max(
    0,
    old.findIndex(([from, to]) => from <= start && start < to),
  );
  const fit = old.map((a) => places.map((b) => alike(original, a, text, b)));
  const best = new Map<
    string,
    { readonly pairs: number; readonly sum: number; readonly of: readonly Place[] }
  >();
  const at = (x: number, y: number) => best.get(`${x} ${y}`)!;
  best.set("0 0", { pairs: 0, sum: 0, of: [] });
  for (let x = 0; x <= old.length; x += 1) {
    for (let y = 0; y <= places.length; y += 1) {
      if (x === 0 && y === 0) continue;
      const ways = [...(x > 0 ? [at(x - 1, y)] : []), ...(y > 0 ? [at(x, y - 1)] : [])];
      if (x > 0 && y > 0) {
        const { pairs, sum, of } = at(x - 1, y - 1);
        ways.push({ pairs: pairs + 1, sum: sum + fit[x - 1]![y - 1]!, of: [...of, [x - 1, y - 1]] });
      }
      best.set(
        `${x} ${y}`,
        ways.reduce((a, b) => (b.pairs > a.pairs || (b.pairs === a.pairs && b.sum > a.sum) ? b : a)),
      );
    }
  }
  const pair = at(old.length, places.length).of.find(([x]) => x === me);
  return pair === undefined ? undefined : places[pair[1]];
}

const AROUND = 200;

/** How many characters around both places agree, white space folded. */
function alike(original: string, a: Place, text: string, b: Place): number {
  const folded = (s: string, from: number, to: number) => s.slice(Math.max(0, from), to).replace(/\s+/g, " ");
  const back = (s: string) => [...s].reverse().join("");
  return (
    common(back(folded(text, b[0] - AROUND, b[0])), back(folded(original, a[0] - AROUND, a[0]))) +
    common(folded(text, b[1], b[1] + AROUND), folded(original, a[1], a[1] + AROUND))
  );
}

function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}
