/**
 * Case files stand beside the rules they test (`NAME.cases.txt`). A case is the lines of text up to `==>` lines, which
 * are what the rule must answer; `==> nothing` is a negative case. Cases are separated by an empty line; `#` comments.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

export interface Case {
  readonly input: string;
  readonly expected: readonly string[];
}

export function readCases(file: URL): Case[] {
  return readFileSync(file, "utf8")
    .split(/\n[ \t]*\n/)
    .map((block) => block.split("\n").filter((line) => line !== "" && !line.startsWith("#")))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      input: lines.filter((line) => !line.startsWith("==>")).join("\n"),
      expected: lines.filter((line) => line.startsWith("==>")).map((line) => line.slice(3).trim()),
    }));
}

/** Declares one test a case, and one that the file has both positive and negative cases. */
export function runCases(file: URL, answer: (input: string) => readonly string[]): void {
  const cases = readCases(file);
  for (const each of cases) {
    test(each.input.replaceAll("\n", " ").slice(0, 100), () => {
      const answered = answer(each.input);
      expect(answered.length === 0 ? ["nothing"] : answered).toEqual(each.expected);
    });
  }
  test("the case file has a positive and a negative case", () => {
    expect(cases.some((each) => each.expected.includes("nothing"))).toBe(true);
    expect(cases.some((each) => !each.expected.includes("nothing"))).toBe(true);
  });
}
