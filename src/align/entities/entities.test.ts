/** Entities of made-up reports, read by the real marks; and that the order of the reports changes nothing. */

import { expect, test } from "vitest";
import { documentOf } from "../../../evals/document.ts";
import { readCases, runCases } from "../../../test/cases.ts";
import { mark } from "../../mark/index.ts";
import { NO_EVENT } from "../../model/event.ts";
import type { Reading } from "../../model/statement.ts";
import { entities } from "./index.ts";

const file = new URL("./entities.cases.txt", import.meta.url);

function readings(input: string): Reading[] {
  return input.split("\n").map((line, at) => {
    const document = documentOf(line, { id: String(at) });
    return { document, marks: mark(document), attributions: [], statements: [], event: NO_EVENT };
  });
}

function told(all: readonly Reading[]): string[] {
  const texts = new Map(all.map(({ document }) => [document.id, document]));
  return entities(all).map(({ kind, name, mentions }) => {
    const forms = mentions
      .toSorted(
        (a, b) => Number(texts.get(a.report)!.file) - Number(texts.get(b.report)!.file) || a.from - b.from,
      )
      .map(({ report, from, to }) => texts.get(report)!.text.slice(from, to));
    return `${kind} ${name}: ${[...new Set(forms)].join(" | ")}`;
  });
}

runCases(file, (input) => told(readings(input)).sort());

test("the order of the reports changes no entity", () => {
  for (const { input } of readCases(file)) {
    const all = readings(input);
    const plain = (of: readonly Reading[]) => entities(of).map(({ referents: _, ...entity }) => entity);
    expect(plain(all.toReversed())).toEqual(plain(all));
  }
});

test("ids are unique, and every referent that is mentioned has at most one entity", () => {
  const all = readings("Ann Weller met Ann Weller Jr. in Oslo.\nAnn Weller left for Oslo.");
  const found = entities(all);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  const referents = found.flatMap((entity) => entity.referents.map((of) => `${of.reading}:${of.referent}`));
  expect(new Set(referents).size).toBe(referents.length);
});
