/** News to measure with: texts of the benchmarks where they are at hand, else those of the example stories. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { readRows } from "../evals/rows.ts";
import type { Source } from "../src/model/source.ts";

const path = (from: string) => new URL(from, import.meta.url).pathname;
const BENCHMARKS = path("../../shared/benchmarks");

/** Every third or so, from all of the set: some 300 texts of two kinds. */
export function newsTexts(): string[] {
  if (!existsSync(BENCHMARKS)) return exampleTexts();
  return [...every(4, "quotes-polnear"), ...every(2, "stories-giveme5w1h")].map(({ text }) => String(text));
}

/** Pages as they came, with their address. */
export function newsPages(): { readonly html: string; readonly url: string }[] {
  if (existsSync(BENCHMARKS))
    return every(1, "pages-scrapinghub").map(({ html, url }) => ({ html: String(html), url: String(url) }));
  return globSync(path("../test/pages/*.html"))
    .sort()
    .map((file) => ({ html: readFileSync(file, "utf8"), url: "https://example.org/" }));
}

/** As much news as is asked for, in characters. */
export function newsOf(size: number): string {
  const all = newsTexts().join("\n\n");
  return all.repeat(Math.ceil(size / all.length)).slice(0, size);
}

export function sourceOf(text: string, file = "report"): Source {
  return { file, form: "text", bytes: new TextEncoder().encode(text), known: {} };
}

function every(step: number, name: string): { readonly [field: string]: unknown }[] {
  const rows = readRows(BENCHMARKS, name);
  if (rows === null) throw new Error(`${BENCHMARKS} has no ${name}`);
  return rows.filter((_, at) => at % step === 0) as unknown as { readonly [field: string]: unknown }[];
}

function exampleTexts(): string[] {
  return globSync(path("../stories/*/reports/*.txt"))
    .sort()
    .map((file) => readFileSync(file, "utf8"));
}
