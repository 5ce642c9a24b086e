/** What the documentation says of the sources is so: paths exist, links lead somewhere, every command is in the README. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../src/analyse.ts";
import { OPERATIONS } from "../src/operations/index.ts";
import { UNPAINTED } from "../src/render/paint.ts";
import { terminal } from "../src/render/terminal.ts";
import { EXAMPLES } from "./reports.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const PAGES = ["README.md", "CONTRIBUTING.md", "docs/tour.md", "docs/decisions.md"];
const read = (page: string) => readFileSync(join(ROOT, page), "utf8");

test("every command is in the README", () => {
  const readme = read("README.md");
  expect(OPERATIONS.map(({ name }) => name).filter((name) => !readme.includes(`readout ${name}`))).toEqual(
    [],
  );
});

test("the lines of output in the README are what the command says now, in their order", () => {
  const excerpt = /<!-- excerpt -->\n```text\n([^`]+)```/.exec(read("README.md"))?.[1] ?? "";
  const { sources } = EXAMPLES.find(({ name }) => name === "tunnel-talks")!;
  const [record] = analyse(sources, { together: false }).records;
  const said = terminal(record!, { paint: UNPAINTED, columns: 90 }).split("\n");
  let at = -1;
  for (const line of excerpt.trimEnd().split("\n")) {
    if (line === "…") continue;
    at = said.indexOf(line, at + 1);
    expect(at, line).toBeGreaterThanOrEqual(0);
  }
  expect(at).toBeGreaterThan(0);
});

describe.each(PAGES)("%s", (page) => {
  test("its links lead somewhere", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  test("the files of src, test, evals and stories that it names are there", () => {
    const paths = [...read(page).matchAll(/`((?:src|test|evals|bench|stories|docs)\/[\w./-]+)`/g)].map(
      (match) => match[1]!,
    );
    expect(paths.filter((path) => !path.includes("NAME") && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
