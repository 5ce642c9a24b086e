import { describe, expect, test } from "vitest";
import { runCases } from "../../../test/cases.ts";
import { stanceTo } from "./index.ts";

describe("stance", () => {
  runCases(new URL("./stance.cases.txt", import.meta.url), (input) => {
    const [claim, told] = input.split("\n");
    const stance = stanceTo(claim!, told!);
    return stance === null ? [] : [stance];
  });

  test("endless text is read as soon as a headline", () => {
    expect(
      stanceTo("The mill burns. ".repeat(100_000), `No, the mill never burned. ${"no, ".repeat(500_000)}`),
    ).toBe("against");
  });
});
