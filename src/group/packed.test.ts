import { expect, test } from "vitest";
import { documentOf } from "../../evals/document.ts";
import { Frequencies } from "./frequencies.ts";
import { type Common, common } from "./likeness.ts";
import { Neighbours } from "./neighbours.ts";
import { Packed } from "./packed.ts";
import { type Signature, signature } from "./signature.ts";
import { NONE, Vocabulary } from "./vocabulary.ts";

/** Invented prose: the words of one story and of the language, by a generator that always gives the same. */
function report(number: number): Signature {
  let state = 2654435761 * (number + 1);
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const story = number % 40;
  const words = Array.from({ length: 160 }, () => {
    if (next(3) === 0) return `Kor${story}va${next(12)}`;
    return `word${Math.floor(2000 ** (next(1000) / 1000))}`;
  });
  return signature(
    documentOf(words.join(" "), {
      id: String(number),
      title: words.slice(0, 8).join(" "),
      published: "2031-03-04",
    }),
  );
}

const reports = Array.from({ length: 400 }, (_, number) => report(number));

test("packed signatures are as alike as they were: their cosine to one hundredth, views on few words to two", () => {
  const packed = new Packed();
  const places = reports.slice(0, 60).map((each) => packed.put(each));
  for (const [i, one] of places.entries()) {
    for (const [j, other] of places.slice(0, i).entries()) {
      const exact = common(reports[i]!, reports[j]!);
      const found = packed.common(one, other);
      for (const view of Object.keys(exact) as (keyof Common)[])
        expect(Math.abs(found[view] - exact[view]), `${view} of ${i} and ${j}`).toBeLessThan(
          view === "all" ? 0.01 : 0.02,
        );
    }
  }
});

test("the nearest earlier reports are among the neighbours", () => {
  const neighbours = new Neighbours();
  const packed = new Packed();
  const frequencies = new Frequencies();
  const places = reports.map((each) => packed.put(frequencies.take(each)));
  let [found, all] = [0, 0];
  for (const [number, each] of reports.entries()) {
    neighbours.add(each);
    const beside = new Set<number>();
    neighbours.each(
      number,
      () => 0,
      (other) => beside.add(other),
    );
    const nearest = [...places.keys()]
      .slice(0, number)
      .map((other) => ({ other, all: packed.common(places[number]!, places[other]!).all }))
      .filter(({ all }) => all > 0.3)
      .sort((a, b) => b.all - a.all)
      .slice(0, 5);
    all += nearest.length;
    found += nearest.filter(({ other }) => beside.has(other)).length;
  }
  expect(all).toBeGreaterThan(1000);
  expect(found / all).toBeGreaterThan(0.99);
});

test("a vocabulary counts through its growth, and keeps the newest posting", () => {
  const vocabulary = new Vocabulary();
  for (let term = 1; term < 10_000; term += 1) {
    for (let times = 0; times <= term % 3; times += 1) vocabulary.add(term);
    vocabulary.post(term, term * 2);
  }
  expect([3, 1, 2, 9_998].map((term) => vocabulary.count(term))).toEqual([1, 2, 3, 3]);
  expect(vocabulary.head(7_777)).toBe(15_554);
  expect([vocabulary.count(20_000), vocabulary.head(20_000)]).toEqual([0, NONE]);
});
