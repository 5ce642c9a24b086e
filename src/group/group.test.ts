import { describe, expect, test } from "vitest";
import { read } from "../analyse.ts";
import type { Reading } from "../model/statement.ts";
import { group } from "./index.ts";
import { origins } from "./lineage/origins.ts";

const PORT = `The harbour of Vellmar was closed on Monday after a crane fell across the northern quay.
Nobody was hurt, but four freighters with grain for the southern islands could not leave, the harbour office told merchants.
Divers searched the basin through the night for parts of the broken boom while the fire brigade pumped oil from the water.
The owner of the crane, Dorrit Lifting, had it inspected in spring and found two cracked bolts, which were replaced.
Ferries to the islands were sent round by Ostrand, which adds three hours to the crossing.`;

const REWORDED = `A fallen crane has shut the harbour of Vellmar since Monday, where it lies across the northern quay.
Four freighters carrying grain for the southern islands are stuck there; nobody came to harm.
Dorrit Lifting, owner of the crane, found two cracked bolts when it inspected it in spring and replaced them.
It remains to be seen how the town will cope.`;

const SONG = `The singer Ilka Marbeck opened the Brannholm festival with a mass for eight voices.
The audience in the old brewery stood for ten minutes, and critics praised the soprano Una Feld above all.`;

function reading(text: string, known: { outlet?: string; published?: string; title?: string } = {}): Reading {
  const bytes = new TextEncoder().encode(text);
  return read({ file: `${known.outlet ?? "report"}.txt`, bytes, form: "text", known });
}

const monday = { published: "2031-03-04" };

describe("stories", () => {
  const port = reading(PORT, { ...monday, outlet: "Courier" });
  const retold = reading(REWORDED, { ...monday, outlet: "Digest" });
  const song = reading(SONG, { ...monday, outlet: "Courier" });

  test("reports of one event are one story, another event is another", () => {
    const found = group([port, retold, song], { together: false });
    expect(found.map((story) => story.reports.length).sort()).toEqual([1, 2]);
  });

  test("any order gives the same stories", () => {
    const found = group([port, retold, song], { together: false });
    expect(group([song, retold, port], { together: false })).toEqual(found);
    expect(group([retold, song, port, port], { together: false })).toEqual(found);
  });

  test("the user's word that reports are one story is not questioned", () => {
    expect(group([port, song], { together: true }).map((story) => story.reports.length)).toEqual([2]);
  });

  test("no report makes no story", () => {
    expect(group([], { together: false })).toEqual([]);
  });

  test("a report without body is grouped by its headline", () => {
    const headline = reading("-", {
      ...monday,
      title: "Fallen crane closes Vellmar harbour, grain freighters stuck",
    });
    const found = group([port, retold, song, headline], { together: false });
    expect(found.find((story) => story.reports.includes(headline.document.id))?.reports).toContain(
      port.document.id,
    );
  });
});

describe("lineage", () => {
  const port = reading(PORT, { ...monday, outlet: "Courier" });

  test("a report that stands in a later one word for word is its original", () => {
    const later = reading(`${PORT}\nRepairs will take a month.`, {
      published: "2031-03-05",
      outlet: "Mirror",
    });
    const [story] = group([port, later], { together: true });
    expect(story!.origins).toEqual([[port.document.id, later.document.id].sort()]);
    expect(story!.lineage).toHaveLength(1);
    const [link] = story!.lineage;
    expect(link).toMatchObject({ kind: "copy", from: later.document.id, to: port.document.id });
    expect(link!.share).toBeGreaterThan(0.8);
    for (const { a, b } of link!.passages) {
      expect(later.document.text.slice(a.from, a.to)).toBe(port.document.text.slice(b.from, b.to));
    }
  });

  test("reports that only quote the same statement remain two origins", () => {
    const words =
      `“We deeply regret the delay at the harbour, we ask every merchant for patience, and we shall pay for each day that
a ship lies idle in the basin of this old town”`.replace("\n", " ");
    const one = reading(`Harbour master Tilda Quorn spoke to merchants.\n${words}, she said.`, {
      ...monday,
      outlet: "Courier",
    });
    const other = reading(
      `It was a bitter evening in Vellmar.\n${words}, Quorn told the crowd at the gate.`,
      {
        ...monday,
        outlet: "Mirror",
      },
    );
    const [story] = group([one, other], { together: true });
    expect(story!.origins).toHaveLength(2);
    expect(story!.lineage.every(({ kind }) => kind === "shared origin")).toBe(true);
  });

  test("strangers have no lineage", () => {
    const [story] = group([port, reading(SONG, { outlet: "Mirror" })], { together: true });
    expect(story!.lineage).toEqual([]);
    expect(story!.origins).toHaveLength(2);
  });
});

test("origins are what remains when reports of one origin are joined", () => {
  expect(
    origins(
      ["d", "c", "b", "a"],
      [
        ["d", "b"],
        ["b", "c"],
      ],
    ),
  ).toEqual([["a"], ["b", "c", "d"]]);
});
