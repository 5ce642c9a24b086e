/** The one-way table: what each folder of the sources may import, and what the pure folders may not touch. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { OPERATIONS } from "../src/operations/index.ts";
import { parametersOf } from "../src/operations/operation.ts";

const src = new URL("../src/", import.meta.url).pathname;

const PURE = ["model", "text", "lexicon"];
const STEPS = ["clean", "mark", "attribute", "group", "align", "compare", "brief"];
const FACES = ["cli", "http", "web", "mcp"];

/** Folder, or file at the root, → the places it may import. */
const TABLE: { readonly [place: string]: readonly string[] } = {
  model: [],
  text: ["model"],
  lexicon: ["model", "text"],
  ...Object.fromEntries(STEPS.map((step) => [step, PURE])),
  "assemble.ts": PURE,
  "read.ts": [...PURE, "clean", "mark", "attribute"],
  "gather.ts": [...PURE, "clean", "group"],
  "distinct.ts": PURE,
  "analyse.ts": [...PURE, ...STEPS, "read.ts", "distinct.ts", "assemble.ts"],
  second: PURE,
  intake: PURE,
  store: PURE,
  operations: [...PURE, "second", "read.ts", "gather.ts", "distinct.ts", "analyse.ts", "intake", "store"],
  render: PURE,
  web: [...PURE, "render"],
  cli: [...PURE, "operations", "http", "render", "web"],
  http: [...PURE, "operations", "render", "web"],
  mcp: [...PURE, "operations"],
  "index.ts": ["model", "analyse.ts"],
};

const files = globSync("**/*.ts", { cwd: src }).filter((file) => !file.endsWith(".test.ts"));
const importsOf = (file: string) =>
  [...readFileSync(join(src, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(
    (match) => match[1]!,
  );
const placeOf = (file: string) => file.split("/")[0]!;

test("every folder imports only what the one-way table allows", () => {
  const offenders: string[] = [];
  for (const file of files) {
    const allowed = TABLE[placeOf(file)];
    if (allowed === undefined) offenders.push(`${file}: its folder is not in the table`);
    for (const path of importsOf(file).filter((each) => each.startsWith("."))) {
      const target = placeOf(normalize(join(dirname(file), path)));
      if (target !== placeOf(file) && !allowed?.includes(target)) offenders.push(`${file} imports ${target}`);
    }
  }
  expect(offenders).toEqual([]);
});

test("nothing from text to analyse touches clock, file, network or environment", () => {
  const forbidden =
    /"node:(?!crypto")|\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bfetch\(|\bMath\.random\b|\btoLocale|\bIntl\.DateTimeFormat\(\)/;
  const places = [
    ...PURE,
    ...STEPS,
    "second",
    "assemble.ts",
    "read.ts",
    "gather.ts",
    "distinct.ts",
    "analyse.ts",
  ];
  const offenders = files
    .filter((file) => places.includes(placeOf(file)))
    .filter((file) => forbidden.test(readFileSync(join(src, file), "utf8")));
  expect(offenders).toEqual([]);
});

test("every outgoing request goes through the guard: nothing else knows the network, and only serve.ts listens", () => {
  const network = /^(?:node:)?(?:https?|http2|net|tls|dns|dgram|dns\/promises)$|^undici/;
  const call = /(?<![.\w])fetch\((?!\w+: )|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/;
  const door = ["intake/fetch/guard.ts", "http/serve.ts"];
  const offenders = files.filter(
    (file) =>
      importsOf(file).some((path) => network.test(path)) || call.test(readFileSync(join(src, file), "utf8")),
  );
  expect(offenders.filter((file) => !door.includes(file))).toEqual([]);
  expect(readFileSync(join(src, door[1]!), "utf8")).not.toMatch(/\bfetch\(|\brequest\(|\bconnect\(/);
});

test("no operation that fetches, or may, is to be had over HTTP", () => {
  const fetching = OPERATIONS.filter((operation) =>
    parametersOf(operation.input).some(({ key }) => key === "paths" || key === "allowPrivate"),
  );
  expect(fetching.length).toBeGreaterThan(2);
  expect(fetching.filter(({ route }) => route !== undefined)).toEqual([]);
});

test("no file is longer than 400 lines", () => {
  const long = files.filter((file) => readFileSync(join(src, file), "utf8").split("\n").length > 400);
  expect(long.filter((file) => !file.startsWith("lexicon/"))).toEqual([]);
});

test("no folder is named for what it is not: utils, helpers, managers", () => {
  expect(files.filter((file) => /util|helper|manager|common|misc/i.test(file))).toEqual([]);
});

test("the faces are in the table", () => {
  expect(FACES.every((face) => face in TABLE)).toBe(true);
});
