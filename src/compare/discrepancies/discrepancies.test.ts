import { describe } from "vitest";
import { runCases } from "../../../test/cases.ts";
import { analyse } from "../../analyse.ts";

describe("discrepancies", () => {
  runCases(new URL("./discrepancies.cases.txt", import.meta.url), (input) => {
    const sources = input.split("\n").map((line) => ({
      file: `${line.charAt(0)}.txt`,
      bytes: new TextEncoder().encode(line.slice(3)),
      form: "text" as const,
      known: { published: "2024-05-14" },
    }));
    return analyse(sources, { together: true }).records[0]!.discrepancies.map((each) => each.kind);
  });
});
