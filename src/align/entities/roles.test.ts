import { expect, test } from "vitest";
import { analyse } from "../../analyse.ts";

function rolesOf(texts: readonly string[], of: string) {
  const sources = texts.map((text, at) => ({
    file: `${at}.txt`,
    bytes: new TextEncoder().encode(`News of the day\n\n${text}\n`),
    form: "text" as const,
    known: { published: "2024-05-14", outlet: `Outlet ${at}` },
  }));
  const record = analyse(sources, { together: true }).records[0]!;
  const outlet = new Map(record.reports.map(({ id, source }) => [id, source.name]));
  return record.entities
    .find(({ name }) => name === of)!
    .roles.map(({ title, standing, spans }) => ({
      title,
      standing,
      by: [...new Set(spans.map(({ report }) => outlet.get(report)))].toSorted(),
    }));
}

test("one person has every role that a report gives, each with the reports that give it", () => {
  const roles = rolesOf(
    [
      "Foreign Minister Ida Moe arrived in Lund on Monday.",
      "Ida Moe, the foreign minister, arrived in Lund on Monday. Moe, a former ambassador, smiled.",
      "Deputy Prime Minister Ida Moe arrived in Lund on Monday.",
    ],
    "Ida Moe",
  );
  expect(roles.map(({ title }) => title.toLowerCase()).toSorted()).toEqual([
    "ambassador",
    "deputy prime minister",
    "foreign minister",
  ]);
  const minister = roles.find(({ title }) => title.toLowerCase() === "foreign minister")!;
  expect(minister.by).toEqual(["Outlet 0", "Outlet 1"]);
  expect(roles.find(({ title }) => title === "ambassador")!.standing).toBe("former");
});
