/** Lines → where it may have been: the dateline, places named at the top, what stands behind a preposition of place. */
import { COUNTRIES } from "../../lexicon/countries.ts";
import type { Range } from "../../model/span.ts";
import { contains, overlap } from "../../text/range.ts";
import { type Candidate, joined, passage, sizeOf } from "./candidate.ts";
import { type Line, placeOf, tokenAt, tokensTo } from "./line.ts";
import type { Scene } from "./scene.ts";

const LINKS = new Set(["in", "at", "near", "outside", "inside", "around", "across"]);
/** "Norwegian" names no place. */
const DEMONYMS = new Set(COUNTRIES.flatMap(({ demonyms }) => demonyms));
const PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

export function where(scene: Scene): Candidate[] {
  const found = datelines(scene);
  for (const line of scene.lines) {
    places(scene, line, found);
    phrases(scene, line, found);
  }
  return found;
}

function datelines({ document }: Scene): Candidate[] {
  return document.blocks
    .filter(({ kind }) => kind === "dateline")
    .slice(0, 1)
    .flatMap((block) => {
      const text = document.text.slice(block.from, block.to);
      const size = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}/u.exec(text)?.[0].length ?? 0;
      if (size === 0) return [];
      const range = { from: block.from, to: block.from + size };
      return [{ ...range, features: ["dateline"], rule: "place of the dateline" }];
    });
}

function places(
  { document, referents, frequency, mostOfPlaces }: Scene,
  line: Line,
  into: Candidate[],
): void {
  const mentions = line.mentions.filter(
    ({ from, to, referent, form }) =>
      form === "name" &&
      referents[referent]!.kind === "place" &&
      !DEMONYMS.has(document.text.slice(from, to)),
  );
  for (const [at, { from, to, referent }] of mentions.entries()) {
    const often = frequency[referent]!;
    const text = document.text.slice(from, to);
    const own = [
      ...standing(line, { from, to }),
      often === mostOfPlaces ? "named most" : often > 1 ? "named again" : "named once",
    ];
    if (text.length > 3 && text === text.toUpperCase()) own.push("place in capitals");
    const rule = "place named at the top";
    const next = mentions[at + 1];
    if (next === undefined || !/^, ?$/.test(document.text.slice(to, next.from))) {
      into.push({ from, to, features: own, rule });
      continue;
    }
    into.push({ from, to, features: [...own, "without where it lies"], rule });
    into.push({
      from,
      to: next.to,
      features: [...own, "with where it lies"],
      rule: "place named at the top, with where it lies",
    });
  }
}

/** "at the Harrow Ring", "in a tunnel near Oskel". */
function phrases({ referents }: Scene, line: Line, into: Candidate[]): void {
  const { tokens, words, times, mentions } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.pos !== "ADP" || !LINKS.has(words[at]!)) continue;
    let end = at + 1;
    let isNamed = false;
    for (; end < tokens.length && end < at + 9 && PHRASE.has(tokens[end]!.pos); end += 1)
      isNamed ||= /^\p{Lu}/u.test(tokens[end]!.text);
    const range = passage(line, at + 1, end);
    if (range === null || times.some((time) => overlap(time, range) > 0)) continue;
    // Of a person no place; a place alone is found as a place.
    const taken = mentions.some((mention) => {
      if (overlap(mention, range) === 0) return false;
      const { kind } = referents[mention.referent]!;
      return kind === "person" || (kind === "place" && contains(mention, range));
    });
    if (taken) continue;
    const features = [
      ...standing(line, range),
      "phrase",
      isNamed ? joined("phrase with a name behind", words[at]!) : "phrase without a name",
      joined("phrase", sizeOf(end - at - 1)),
    ];
    into.push({ from: range.from, to: range.to, features, rule: "phrase of place at the top" });
  }
}

/** Where the passage stands, and what stands before and behind it. */
function standing(line: Line, { from, to }: Range): string[] {
  const { tokens, words } = line;
  const first = tokenAt(line, from);
  const end = tokensTo(line, first, to);
  let before = first - 1;
  while (before >= 0 && (tokens[before]!.pos === "DET" || tokens[before]!.pos === "ADJ")) before -= 1;
  const word = words[before] ?? "";
  const longer =
    tokens[end]?.pos === "PROPN" || tokens[end]?.pos === "NOUN" || tokens[first - 1]?.pos === "PROPN";
  return [
    placeOf(line),
    word === "in" || word === "at"
      ? joined("behind", word)
      : LINKS.has(word)
        ? "behind another preposition"
        : "behind no preposition",
    longer ? "part of a longer name" : "a name of its own",
  ];
}
