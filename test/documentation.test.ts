/** What the documentation says of the sources is so: paths exist, links lead somewhere, every command is in the README. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { OPERATIONS } from "../src/operations/index.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const PAGES = ["README.md", "CONTRIBUTING.md", "docs/tour.md", "docs/decisions.md"];
const read = (page: string) => readFileSync(join(ROOT, page), "utf8");

test("every command is in the README", () => {
  const readme = read("README.md");
  expect(OPERATIONS.map(({ name }) => name).filter((name) => !readme.includes(`readout ${name}`))).toEqual(
    [],
  );
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
