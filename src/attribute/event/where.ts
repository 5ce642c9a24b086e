/** Lines → where it may have been: the dateline, places named at the top, what stands behind a preposition of place. */
import { COUNTRIES } from "../../lexicon/countries.ts";
import type { Range } from "../../model/span.ts";
import { contains, overlap } from "../../text/range.ts";
import { type Candidate, passage, sizeOf } from "./candidate.ts";
import { type Line, placeOf, type Scene } from "./scene.ts";

const LINKS = new Set(["in", "at", "near", "outside", "inside", "around", "across"]);
/** "Norwegian" names no place. */
const DEMONYMS = new Set(COUNTRIES.flatMap(({ demonyms }) => demonyms));
const PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

export function where(scene: Scene): Candidate[] {
  return [
    ...datelines(scene),
    ...scene.lines.flatMap((line) => [...places(scene, line), ...phrases(scene, line)]),
  ];
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

function places(scene: Scene, line: Line): Candidate[] {
  const { referents, document } = scene;
  const mentions = scene.mentions.filter(
    ({ from, to, referent, form }) =>
      contains(line, { from, to }) &&
      referents[referent]!.kind === "place" &&
      form === "name" &&
      !DEMONYMS.has(document.text.slice(from, to)),
  );
  return mentions.flatMap((mention, at) => {
    const often = scene.frequency[mention.referent]!;
    const text = document.text.slice(mention.from, mention.to);
    const capitals = text === text.toUpperCase() && text.length > 3;
    const own = [
      ...standing(line, mention),
      often === scene.mostOfPlaces ? "named most" : often > 1 ? "named again" : "named once",
      ...(capitals ? ["place in capitals"] : []),
    ];
    const one = {
      from: mention.from,
      to: mention.to,
      features: own,
      rule: "place named at the top",
    };
    const next = mentions[at + 1];
    if (next === undefined || !/^, ?$/.test(document.text.slice(mention.to, next.from))) return [one];
    const two = { from: mention.from, to: next.to };
    return [
      { ...one, features: [...own, "without where it lies"] },
      {
        ...two,
        features: [...own, "with where it lies"],
        rule: "place named at the top, with where it lies",
      },
    ];
  });
}

/** "at the Harrow Ring", "in a tunnel near Oskel". */
function phrases(scene: Scene, line: Line): Candidate[] {
  const { tokens, words, texts } = line;
  const { times, mentions, referents } = scene;
  return words.flatMap((word, at) => {
    if (!LINKS.has(word) || tokens[at]!.pos !== "ADP") return [];
    let end = at + 1;
    while (end < tokens.length && end < at + 9 && PHRASE.has(tokens[end]!.pos)) end += 1;
    const range = passage(line, at + 1, end);
    if (range === null || times.some((time) => overlap(time, range) > 0)) return [];
    const inside = mentions.filter((mention) => overlap(mention, range) > 0);
    if (inside.some(({ referent }) => referents[referent]!.kind === "person")) return [];
    // A place alone is found as a place.
    if (
      inside.some(
        ({ from, to, referent }) =>
          referents[referent]!.kind === "place" && from <= range.from && range.to <= to,
      )
    )
      return [];
    const names = texts.slice(at + 1, end).filter((text) => /^\p{Lu}/u.test(text)).length;
    const features = [
      ...standing(line, range),
      "phrase",
      names === 0 ? "phrase without a name" : `phrase with a name behind ${word}`,
      `phrase ${sizeOf(end - at - 1)}`,
    ];
    return [{ ...range, features, rule: "phrase of place at the top" }];
  });
}

/** Where the passage stands, and what stands before and behind it. */
function standing(line: Line, range: Range): string[] {
  const first = line.tokens.findIndex((token) => token.from >= range.from);
  let end = first;
  while (end < line.tokens.length && line.tokens[end]!.to <= range.to) end += 1;
  let before = first - 1;
  while (before >= 0 && (line.tokens[before]!.pos === "DET" || line.tokens[before]!.pos === "ADJ"))
    before -= 1;
  const word = line.words[before] ?? "";
  const longer =
    line.tokens[end]?.pos === "PROPN" ||
    line.tokens[end]?.pos === "NOUN" ||
    line.tokens[first - 1]?.pos === "PROPN";
  return [
    placeOf(line),
    word === "in" || word === "at"
      ? `behind ${word}`
      : LINKS.has(word)
        ? "behind another preposition"
        : "behind no preposition",
    longer ? "part of a longer name" : "a name of its own",
  ];
}
