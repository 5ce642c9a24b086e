/** Every example story against its expected.md: what must be found is, and what is not yet found is not. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyse } from "../src/analyse.ts";
import { readExpected, says } from "./expected.ts";
import { EXAMPLES } from "./reports.ts";

test("there is an example story", () => {
  expect(EXAMPLES.length).toBeGreaterThan(0);
});

for (const { name, sources } of EXAMPLES) {
  describe(name, () => {
    const expected = readExpected(
      readFileSync(new URL(`../stories/${name}/expected.md`, import.meta.url), "utf8"),
    );
    const record = analyse(sources, { together: true }).records[0]!;

    test("expected.md expects something", () => {
      expect(expected.filter(({ found }) => found).length).toBeGreaterThan(0);
    });

    for (const each of expected) {
      const verb = each.found ? "says" : "does not yet say";
      test(`the record ${verb}: ${each.section.toLowerCase()}: ${each.line}`, () => {
        expect(
          says(record, each),
          each.found ? "is not found" : "is found now: move it up in expected.md",
        ).toBe(each.found);
      });
    }
  });
}
