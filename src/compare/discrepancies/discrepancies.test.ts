import { describe } from "vitest";
import { runCases } from "../../../test/cases.ts";
import { analyse } from "../../analyse.ts";

describe("discrepancies", () => {
  runCases(new URL("./discrepancies.cases.txt", import.meta.url), (input) => {
    const sources = input.split("\n").map((line) => {
      const [, name, day = "2024-05-14", text] = /^(\w)(?: (\d{4}-\d\d-\d\d))?: (.*)$/.exec(line)!;
      return {
        file: `${name}.txt`,
        bytes: new TextEncoder().encode(text),
        form: "text" as const,
        known: { published: day },
      };
    });
    return analyse(sources, { together: true }).records[0]!.discrepancies.map((each) => each.kind);
  });
});
