import { expect, test } from "vitest";
import { documentOf } from "../../evals/document.ts";
import { type Signature, signature } from "./signature.ts";
import { Stream } from "./stream.ts";

/** Twelve reports a day of stories that live for five days each, invented word by word. */
function stream(days: number): Signature[] {
  let state = 77;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 12 * days }, (_, number) => {
    const day = Math.floor(number / 12);
    const story = (number % 4) + 4 * Math.floor((day + (number % 4)) / 5);
    const words = Array.from({ length: 40 }, () =>
      next(2) === 0 ? `Kor${story}va${next(9)}` : `word${Math.floor(900 ** (next(1000) / 1000))}`,
    );
    const date = new Date(Date.UTC(2031, 2, 1 + day)).toISOString().slice(0, 10);
    return signature(documentOf(words.join(" "), { id: `${number}`, published: date }));
  });
}

const WINDOW = { evening: 30, days: 4, reports: 60, atOnce: 30 };
const reports = stream(40);

/** The groups by the number of their first report; `reopened` reads the stream again on each evening. */
function told(reopened: boolean, window = WINDOW): number[][] {
  let own = new Stream(window);
  for (const each of reports) {
    if (own.isEvening(each)) {
      const bytes = own.keepEvening();
      if (reopened) own = Stream.read(bytes, window);
    }
    own.place(each);
  }
  return own.stories().sort((a, b) => a[0]! - b[0]!);
}

test("a stream that is written each evening and read again tells what one that never ended tells", () => {
  expect(told(true)).toEqual(told(false));
});

test("each report is in one story, and what has left the index is still in its own", () => {
  const all = told(false);
  expect(all.flat().sort((a, b) => a - b)).toEqual([...reports.keys()]);
  const whole = told(false, { ...WINDOW, days: 1000 });
  // Stories of five days and twelve reports or so, told with a window of four days: all but the edges are as without one.
  const same = all.filter((story) => whole.some((other) => `${other}` === `${story}`));
  expect(same.length).toBeGreaterThan(0.8 * whole.length);
});

test("what leaves the index makes room: a stream of twice the days takes hardly more to write", () => {
  const sizes: number[] = [];
  const own = new Stream(WINDOW);
  for (const each of reports) {
    if (own.isEvening(each)) sizes.push(own.keepEvening().length);
    own.place(each);
  }
  expect(sizes.at(-1)!).toBeLessThan(1.2 * sizes[Math.floor(sizes.length / 2)]!);
});
