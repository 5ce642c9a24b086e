/**
 * Degenerate reports are refused or read in little time and memory, in a process of their own that counts its own
 * processor time. The bounds are wide: what they are to catch takes minutes, or gigabytes.
 */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";

interface Taken {
  readonly name: string;
  readonly answer: string;
  readonly seconds: number;
  readonly next: boolean;
}

const CHILD = new URL("child.ts", import.meta.url).pathname;

/** `heap` bounds what the process may hold at once, in megabytes; over it, it ends with an error. */
function reading(
  form: string,
  heap: number,
): { readonly taken: readonly Taken[]; readonly megabytes: number } {
  // Swept by the same thread: else what is not yet swept depends on what else the machine does.
  const options = ["--single-threaded-gc", `--max-old-space-size=${heap}`, CHILD, form];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" }));
}

describe("degenerate pages", () => {
  const { taken, megabytes } = reading("html", 300);

  test.each(taken)("$name: $answer within two seconds, and the next report is read", ({ seconds, next }) => {
    expect(seconds).toBeLessThan(2 * 3);
    expect(next).toBe(true);
  });

  // Besides its heap of 300 MB a process has the sources, its code, and young objects that are not yet swept.
  test("one after another in a heap of 300 MB, they take no more than twice that in all", () => {
    expect(megabytes).toBeLessThan(300 * 2 + 100);
  });
});

describe("degenerate texts", () => {
  const { taken, megabytes } = reading("text", 1000);
  const news = taken.find(({ name }) => name === "1 MB of news")!;

  test.each(taken)("$name: $answer in no more time than news, and the next report is read", (each) => {
    expect(each.seconds).toBeLessThan(2 * news.seconds);
    expect(each.next).toBe(true);
  });

  test("a text of five megabytes is refused", () => {
    expect(taken.find(({ name }) => name === "5 MB of news")!.answer).toBe("too-large");
  });

  test("none takes out of proportion much memory", () => {
    expect(megabytes).toBeLessThan(1200);
  });
});
