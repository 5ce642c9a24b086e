import { expect, test } from "vitest";
import { clean } from "../clean/index.ts";
import type { Document } from "../model/document.ts";
import { hunks, wordEdits } from "./edits.ts";
import { revision } from "./revision.ts";

const page = (head: string, ...passages: readonly string[]): Document =>
  clean({
    file: "page.html",
    bytes: new TextEncoder().encode(
      `<title>${head}</title><nav><a href="/x">Weather</a> <a href="/y">Tides</a></nav><article><h1>${head}</h1>${passages.map((each) => `<p>${each}</p>`).join("")}</article>`,
    ),
    form: "html",
    known: {},
  });

const QUAY =
  "The harbour board of Port Asel closed the north quay on Monday after two cranes failed in the storm.";
const CRANES =
  "Engineers said the cranes would stand still for at least a week while new cables were brought by sea.";
const FERRY =
  "Ferries to the islands go on from the south pier, the board said, every hour until nine in the evening.";
const HURT = "Three dockers were taken to hospital with broken bones, and a fourth was treated on the quay.";
const short = ({ kind, before, after }: ReturnType<typeof revision>["passages"][number]) =>
  `${kind}: ${(before ?? after)!.text.slice(0, 12)}`;

test("the same text differs in nothing, whatever stands around it", () => {
  expect(revision(page("Quay closed", QUAY, CRANES), page("Quay closed", QUAY, CRANES))).toEqual({
    fields: [],
    passages: [],
  });
});

test("headline and day are told apart from the passages", () => {
  const before = page("Quay closed", QUAY, CRANES);
  const after = {
    ...page("North quay closed", QUAY, CRANES),
    published: { value: "2026-03-03", basis: "given", ranges: [] },
  } as const;
  expect(revision(before, after)).toEqual({
    fields: [
      { name: "headline", before: "Quay closed", after: "North quay closed" },
      { name: "day", before: null, after: "2026-03-03" },
    ],
    passages: [],
  });
});

test("passages are added, removed and changed, each with its place", () => {
  const before = page("Quay closed", QUAY, CRANES, FERRY);
  const after = page("Quay closed", HURT, QUAY, CRANES.replace("a week", "two weeks"));
  const { passages } = revision(before, after);
  expect(passages.map(short)).toEqual([
    "added: Three docker",
    "changed: Engineers sa",
    "removed: Ferries to t",
  ]);
  const [, changed, removed] = passages;
  expect(changed?.words.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", text: "a week" },
    { kind: "added", text: "two weeks" },
  ]);
  expect(after.text.slice(changed!.after!.from, changed!.after!.to)).toContain("two weeks");
  expect(before.text.slice(removed!.before!.from, removed!.before!.to)).toBe(FERRY);
});

test("a passage that stands elsewhere has moved, and is neither removed nor added", () => {
  const { passages } = revision(
    page("Quay closed", QUAY, CRANES, FERRY),
    page("Quay closed", FERRY, QUAY, CRANES),
  );
  expect(passages.map(short)).toEqual(["moved: Ferries to t"]);
});

test("a passage replaced by quite another is removed and added, not changed", () => {
  const { passages } = revision(page("Quay closed", QUAY, FERRY), page("Quay closed", QUAY, HURT));
  expect(passages.map(short)).toEqual(["removed: Ferries to t", "added: Three docker"]);
});

test("words are compared as written", () => {
  expect(wordEdits("He said no, twice.", "He said No, twice.")).toEqual([
    { kind: "same", text: "He said" },
    { kind: "removed", text: "no," },
    { kind: "added", text: "No," },
    { kind: "same", text: "twice." },
  ]);
  expect(wordEdits("", "")).toEqual([]);
});

test("long rows are compared in proportion to their length", () => {
  const long = Array.from({ length: 100_000 }, (_, n) => `w${n}`);
  const other = long.map((word, n) => (n > 40_000 && n < 60_000 ? `x${n}` : word));
  const begun = performance.now();
  expect(hunks(long, other)).toEqual([{ a: [40_001, 60_000], b: [40_001, 60_000] }]);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
