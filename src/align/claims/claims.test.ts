import { describe } from "vitest";
import { runCases } from "../../../test/cases.ts";
import { analyse } from "../../analyse.ts";

describe("claims", () => {
  runCases(new URL("./claims.cases.txt", import.meta.url), (input) => {
    const sources = input.split("\n").map((line) => ({
      file: `${line.charAt(0)}.txt`,
      bytes: new TextEncoder().encode(line.slice(3)),
      form: "text" as const,
      known: { published: "2024-05-14" },
    }));
    const { claims, statements, reports } = analyse(sources, { together: true }).records[0]!;
    const fileOf = new Map(reports.map((report) => [report.id, report.file.charAt(0)]));
    return claims
      .filter((claim) => claim.statements.length > 1)
      .map((claim) => {
        const told = claim.statements.map((id) => statements.find((each) => each.id === id)!.span.report);
        const files = [...new Set(told.map((report) => fileOf.get(report)!))].sort().join(" ");
        return `${files}: ${claim.text}, ${claim.origins}`;
      });
  });
});
