/**
 * node evals/train-frequency.ts DATA: counts in how many reports of the benchmarks a stem stands and writes the list of
 * src/lexicon/frequency.ts. The sets for stories are left out, so that they stay a fair test. Only words that stand
 * mostly in lower case inside sentences are listed: a name never does. Names of days, months and countries, and
 * the words that names of public bodies are made of, are the exception.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { MONTHS, WEEKDAYS } from "../src/lexicon/calendar-words.ts";
import { COUNTRIES } from "../src/lexicon/countries.ts";
import { BODY_WORDS, STATE_BODIES } from "../src/lexicon/organisations.ts";
import { STOPWORDS } from "../src/lexicon/stopwords.ts";
import { foldWord, words } from "../src/text/fold.ts";
import { stem } from "../src/text/stem.ts";
import { readRows } from "./rows.ts";

const TASKS = [
  "figures-fakes",
  "pages-scrapinghub",
  "people-newswcl50",
  "quotes-polnear",
  "times-tempeval",
  "whowhat-giveme5w1h",
] as const;
/** A stem of fewer reports is as good as unlisted. */
const LEAST_REPORTS = 5;
/** The least share of lower case. */
const LOWER = 0.5;
const PER_LEVEL = 4;

interface Seen {
  reports: number;
  lower: number;
  capital: number;
}

const data = process.argv[2];
if (data === undefined) throw new Error("usage: node evals/train-frequency.ts DATA");
const texts = TASKS.flatMap((task) => (readRows(data, task) ?? []).map(textOf));
const seen = counted(texts);
const file = new URL("../src/lexicon/frequency.ts", import.meta.url);
const source = readFileSync(file, "utf8");
const [head, tail] = [source.indexOf("= {\n"), source.indexOf("\n};\n")];
writeFileSync(file, `${source.slice(0, head)}= {\n${table()}${source.slice(tail)}`);

function textOf(row: { readonly [key: string]: unknown }): string {
  return String(row.body ?? row.text);
}

function counted(all: readonly string[]): Map<string, Seen> {
  const found = new Map<string, Seen>();
  for (const text of all) {
    const here = new Set<string>();
    for (const { word, from } of words(text)) {
      if (!/^[a-z]{2,20}$/.test(word) || STOPWORDS.has(word)) continue;
      const key = stem(word);
      const entry = found.get(key) ?? { reports: 0, lower: 0, capital: 0 };
      found.set(key, entry);
      if (!here.has(key)) entry.reports += 1;
      here.add(key);
      // Behind a letter or a comma a sentence goes on.
      if (!/[\p{Ll},] $/u.test(text.slice(Math.max(0, from - 2), from))) continue;
      if (/\p{Lu}/u.test(text[from]!)) entry.capital += 1;
      else entry.lower += 1;
    }
  }
  return found;
}

function table(): string {
  const known = new Set(publicNames().map((name) => stem(foldWord(name))));
  const levels = new Map<number, string[]>();
  for (const [key, { reports, lower, capital }] of seen) {
    const isWord = lower > 0 && lower >= LOWER * (lower + capital);
    if (reports < LEAST_REPORTS || !(isWord || known.has(key))) continue;
    const level = Math.round(PER_LEVEL * Math.log(texts.length / reports));
    levels.set(level, [...(levels.get(level) ?? []), key]);
  }
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, stems]) => `  ${level}: \`${wrapped(stems.sort())}\`,`)
    .join("\n");
}

function publicNames(): string[] {
  const countries = COUNTRIES.flatMap(({ names, demonyms }) => [...names, ...demonyms]);
  return [...MONTHS.keys(), ...WEEKDAYS.keys(), ...countries, ...BODY_WORDS, ...STATE_BODIES].filter(
    (name) => !name.includes(" "),
  );
}

function wrapped(stems: readonly string[]): string {
  const lines = [""];
  for (const each of stems) {
    const line = lines.at(-1)!;
    if (line.length + each.length > 112) lines.push(each);
    else lines[lines.length - 1] = line === "" ? each : `${line} ${each}`;
  }
  return lines.join("\n    ");
}
