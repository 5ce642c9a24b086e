import { expect, test } from "vitest";
import { runCases } from "../../../test/cases.ts";
import { markedCollation } from "../../../test/marked.ts";
import { quotes } from "./index.ts";

runCases(new URL("quotes.cases.txt", import.meta.url), (input) =>
  quotes(markedCollation(input)).flatMap(({ versions }) =>
    versions.map(({ change, dropped, added, text }) =>
      [
        change,
        ...(dropped.length > 0 ? ["-", dropped.join(" / ")] : []),
        ...(added.length > 0 ? ["+", added.join(" / ")] : []),
        "|",
        text,
      ].join(" "),
    ),
  ),
);

test("a thousand quotations of which half say one thing are grouped in less than two seconds", () => {
  const report = (at: number) =>
    `@ 2024-05-08\n"We will keep bridge ${at % 7} open for every lorry that comes."\n\n"Word${at} goes to place${at} by road${at}."`;
  const many = markedCollation(Array.from({ length: 500 }, (_, at) => report(at)).join("\n"));
  const start = performance.now();
  expect(quotes(many).length).toBeLessThanOrEqual(507);
  expect(performance.now() - start).toBeLessThan(2000);
});
