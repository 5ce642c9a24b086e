import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeBomb, makeWarcRecord, makeZip } from "../../../test/archives.ts";
import { type Intake, takeIn } from "../index.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-formats-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Uint8Array>>;

async function taken(files: Files, given: string = folder): Promise<Intake> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return takeIn([given], { now: () => new Date("2026-03-04T00:00:00Z") });
}

const told = ({ sources, problems, skipped }: Intake) => [
  ...sources.map(({ file, form }) => `${file} ${form}`),
  ...problems.map(({ report, code }) => `${report} ${code}`),
  ...skipped.map((each) => `${each.skipped}: ${each.why}`),
];
const textOf = (intake: Intake, at = 0) => new TextDecoder().decode(intake.sources[at]!.bytes);

const REPORT = { title: "Ferry runs again", text: "The ferry to Norr runs again since Monday." };

describe("JSON", () => {
  test("of one report is kept as it came", async () => {
    const intake = await taken({ "a.json": JSON.stringify(REPORT, null, 2) });
    expect(told(intake)).toEqual(["a.json ninjs"]);
    expect(textOf(intake)).toBe(JSON.stringify(REPORT, null, 2));
  });

  test("with a list of reports is as many reports; what is none is passed over", async () => {
    const list = [REPORT, { id: 7 }, { ...REPORT, title: "Second" }];
    expect(told(await taken({ "a.json": JSON.stringify({ status: "ok", articles: list }) }))).toEqual([
      "a.json/1 ninjs",
      "a.json/3 ninjs",
      "a.json/2: no title and text in the JSON",
    ]);
  });

  test("that is about something else is passed over in a folder, and a problem where the user names it", async () => {
    const files = { "b.txt": "b", "package.json": '{"name":"x","description":"y"}' };
    expect(told(await taken(files))).toEqual(["b.txt text", "package.json: no title and text in the JSON"]);
    expect(told(await taken(files, join(folder, "package.json")))).toEqual(["package.json not-read"]);
  });

  test("that is broken, or nested a hundred thousand deep, is a problem of its own", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const intake = await taken({ "a.json": '{"title": "x"', "b.json": deep, "c.txt": "c" });
    expect(told(intake)).toEqual(["c.txt text", "a.json bad-json", "b.json bad-json"]);
  });

  test("with __proto__ changes nothing but its own report", async () => {
    const hostile =
      '{"__proto__":{"title":"Stolen","polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"x"}';
    expect(told(await taken({ "a.json": hostile, "b.txt": "b" }))).toEqual([
      "b.txt text",
      "a.json: no title and text in the JSON",
    ]);
    expect("polluted" in {}).toBe(false);
  });

  test("line by line is a report a line, each as it came, and a broken line is a problem of its own", async () => {
    const intake = await taken({
      "a.jsonl": `${JSON.stringify(REPORT)}\n\n{"title"\r\n${JSON.stringify(REPORT)} \n`,
    });
    expect(told(intake)).toEqual(["a.jsonl/1 ninjs", "a.jsonl/4 ninjs", "a.jsonl/3 bad-json"]);
    expect(textOf(intake, 1)).toBe(`${JSON.stringify(REPORT)} `);
  });
});

describe("zip archives", () => {
  test("hold reports of every form, the table of their own folder, and archives again", async () => {
    const inner = makeZip([{ name: "d.md", content: "# D\n\nText." }]);
    const intake = await taken({
      "bundle.zip": makeZip([
        { name: "day/a.html", content: "<p>a" },
        { name: "day/b.json", content: JSON.stringify(REPORT) },
        { name: "day/sources.csv", content: "file,outlet\na.html,Valley Herald\n" },
        { name: "c.eml", content: "Subject: C\r\n\r\nText." },
        { name: "inner.zip", content: inner },
        { name: "photo.jpg", content: "x" },
        { name: "__MACOSX/._a.html", content: "x" },
        { name: "README.md", content: "x" },
      ]),
    });
    expect(told(intake)).toEqual([
      "bundle.zip/c.eml email",
      "bundle.zip/day/a.html html",
      "bundle.zip/day/b.json ninjs",
      "bundle.zip/inner.zip/d.md markdown",
      "bundle.zip/photo.jpg: files of this form are not read",
    ]);
    expect(intake.sources[1]!.known).toEqual({ outlet: "Valley Herald" });
    expect(intake.sources[1]!.retrieval).toEqual({
      address: "bundle.zip/day/a.html",
      retrieved: "2026-03-04T00:00:00Z",
      method: "archive",
      status: null,
    });
  });

  test("with names that climb out of the folder, links and control characters show harmless names", async () => {
    const intake = await taken({
      "a.zip": makeZip([
        { name: "../../etc/cron.txt", content: "a" },
        { name: "/root/b.txt", content: "b" },
        { name: "C:\\windows\\c.txt", content: "c" },
        { name: "d\u202etxt.\u0000.txt", content: "d" },
        { name: "link.txt", content: "/etc/passwd", link: true },
      ]),
    });
    expect(told(intake)).toEqual([
      "a.zip/dtxt..txt text",
      "a.zip/etc/cron.txt text",
      "a.zip/root/b.txt text",
      "a.zip/windows/c.txt text",
      "a.zip/link.txt: links in archives are not followed",
    ]);
  });

  test("locked and broken entries are problems, and the others are read", async () => {
    const intake = await taken({
      "a.zip": makeZip([
        { name: "a.txt", content: "locked", encrypted: true },
        { name: "b.txt", content: "text longer than it says", size: 3 },
        { name: "c.txt", content: "c" },
      ]),
    });
    expect(told(intake)).toEqual(["a.zip/c.txt text", "a.zip bad-archive", "a.zip/b.txt bad-archive"]);
  });

  test("cut off in the middle, or none at all, is a problem, and the next report is read", async () => {
    const whole = makeZip([{ name: "a.txt", content: "a" }]);
    const intake = await taken({ "a.zip": whole.subarray(0, 40), "b.zip": "PK\x03\x04", "c.txt": "c" });
    expect(told(intake)).toEqual(["c.txt text", "a.zip bad-archive", "b.zip bad-archive"]);
  });

  test("an entry that unpacks a thousandfold is refused unread, and the next report is read", async () => {
    const intake = await taken({
      "a.zip": makeZip([
        { name: "bomb.txt", content: new Uint8Array(19_000_000) },
        { name: "large.txt", content: new Uint8Array(21_000_000) },
        { name: "z.txt", content: "z" },
      ]),
    });
    expect(told(intake)).toEqual([
      "a.zip/z.txt text",
      "a.zip/bomb.txt archive-too-large",
      "a.zip/large.txt too-large",
    ]);
  });

  test("of many entries that together unpack to too much ends there", async () => {
    const zeros = new Uint8Array(1_900_000);
    const entries = Array.from({ length: 300 }, (_, at) => ({ name: `${at}.txt`, content: zeros }));
    const intake = await taken({ "a.zip": makeZip(entries), "b.txt": "b" });
    expect(intake.sources.map(({ file }) => file)).toEqual(["b.txt"]);
    const codes = intake.problems.map(({ code }) => code);
    expect(codes.filter((code) => code === "archive-too-large")).toHaveLength(1);
    expect(codes.length).toBeLessThan(250);
  });

  test("of a hundred thousand entries is refused by its number of them", async () => {
    const entries = Array.from({ length: 100_000 }, (_, at) => ({ name: `${at}.txt`, content: "" }));
    expect(told(await taken({ "a.zip": makeZip(entries), "b.txt": "b" }))).toEqual([
      "b.txt text",
      "a.zip archive-too-large",
    ]);
  });

  test("in archives in archives end at a depth", async () => {
    let inner = makeZip([{ name: "a.txt", content: "a" }]);
    for (let level = 0; level < 4; level += 1) inner = makeZip([{ name: "i.zip", content: inner }]);
    expect((await taken({ "a.zip": inner, "b.txt": "b" })).problems.map(({ code }) => code)).toEqual([
      "too-nested",
    ]);
  });
});

describe("gzip", () => {
  test("of a page is the page", async () => {
    expect(told(await taken({ "a.html.gz": gzipSync("<p>a") }))).toEqual(["a.html html"]);
  });

  test("cut off, or of something else, is a problem", async () => {
    const packed = gzipSync("The bridge is closed until further notice, says the mayor.");
    const intake = await taken({ "a.txt.gz": packed.subarray(0, 30), "b.txt.gz": "no gzip", "c.txt": "c" });
    expect(told(intake)).toEqual(["c.txt text", "a.txt.gz bad-archive", "b.txt.gz bad-archive"]);
  });

  test("of 400 MB in 400 KB is refused early, and the next report is read", async () => {
    const bomb = makeBomb(400);
    const before = process.cpuUsage();
    const intake = await taken({ "a.html.gz": bomb, "b.txt": "b" });
    const { user, system } = process.cpuUsage(before);
    expect(told(intake)).toEqual(["b.txt text", "a.html.gz too-large"]);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

describe("web archives", () => {
  const page = (words: string) => `<html><body><p>${words}</p></body></html>`;

  test("packed or not give their pages, with address, time and status", async () => {
    const records = [
      makeWarcRecord({ type: "warcinfo", body: "software: x" }),
      makeWarcRecord({ type: "request", body: "GET /a HTTP/1.1\r\n\r\n" }),
      makeWarcRecord({ url: "https://herald.example/day/a", body: page("a") }),
      makeWarcRecord({ url: "https://herald.example/gone", status: 404, body: page("gone") }),
      makeWarcRecord({
        url: "https://herald.example/b",
        headers: ["Content-Encoding: gzip"],
        body: gzipSync(page("b")),
      }),
      makeWarcRecord({
        url: "https://herald.example/c",
        headers: ["Transfer-Encoding: chunked"],
        body: "6\r\n<p>c, \r\n5;x=y\r\nand d\r\n0\r\n\r\n",
      }),
    ];
    const pages = ["herald.example/day/a html", "herald.example/b html", "herald.example/c html"];
    const plain = await taken({ "x.warc": Buffer.concat(records) }, join(folder, "x.warc"));
    expect(told(plain).slice(0, 3)).toEqual(pages.map((each) => `x.warc/${each}`));
    expect([textOf(plain, 1), textOf(plain, 2)]).toEqual([page("b"), "<p>c, and d"]);
    expect(plain.sources[0]!.known).toEqual({ url: "https://herald.example/day/a" });
    expect(plain.sources[0]!.retrieval).toEqual({
      address: "https://herald.example/day/a",
      retrieved: "2026-03-03T09:30:00Z",
      method: "archive",
      status: 200,
    });
    expect(plain.skipped[0]!.why).toContain("3 records");
    const packed = Buffer.concat(records.map((record) => gzipSync(record)));
    expect(told(await taken({ "x.warc.gz": packed }, join(folder, "x.warc.gz"))).slice(0, 3)).toEqual(
      pages.map((each) => `x.warc.gz/${each}`),
    );
  });

  test("in a WACZ are found where it keeps them", async () => {
    const warc = gzipSync(makeWarcRecord({ body: page("a") }));
    const wacz = makeZip([
      { name: "archive/data.warc.gz", content: warc },
      { name: "pages/pages.jsonl", content: "{}" },
      { name: "datapackage.json", content: "{}" },
    ]);
    expect(told(await taken({ "x.wacz": wacz }))).toEqual([
      "x.wacz/archive/data.warc.gz/herald.example/a html",
    ]);
  });

  const lies: readonly (readonly [why: string, ...bytes: Buffer[]])[] = [
    ["a length far too large", makeWarcRecord({ body: page("b"), length: 1e15 }), makeWarcRecord({})],
    [
      "a length too small",
      makeWarcRecord({ body: page("b").repeat(300).replaceAll(">", ">\n"), length: 80 }),
    ],
    ["no length", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n")],
    ["a header without an end", Buffer.from(`WARC/1.0\r\nX: ${"x\r\r".repeat(200_000)}`)],
    ["a million empty lines", Buffer.from("\n".repeat(1_000_000))],
    ["its end cut off", makeWarcRecord({ body: page("b") }).subarray(0, -40)],
  ];
  for (const [why, ...bytes] of lies) {
    test(`with ${why}: what stands before is read, and the next report`, async () => {
      const intake = await taken({
        "a.warc": Buffer.concat([makeWarcRecord({ body: page("a") }), ...bytes]),
        "b.txt": "b",
      });
      expect(intake.sources.map(({ file }) => file)).toContain("a.warc/herald.example/a");
      expect(told(intake)).toContain("b.txt text");
      expect(told(intake)).toContain("a.warc bad-archive");
    });
  }

  test("an answer that unpacks to 400 MB is refused, and the next record is read", async () => {
    const bomb = makeBomb(400);
    const url = "https://herald.example/bomb";
    const intake = await taken({
      "a.warc": Buffer.concat([
        makeWarcRecord({ url, headers: ["Content-Encoding: gzip"], body: bomb }),
        makeWarcRecord({ body: page("a") }),
      ]),
    });
    expect(told(intake)).toEqual(["a.warc/herald.example/a html", "a.warc/herald.example/bomb too-large"]);
  });
});

test("a folder of everything: a form that is not read is told once, not for each of its files", async () => {
  const pictures = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`p${at}.png`, "x"]));
  const intake = await taken({ "a.txt": "a", "b.pdf": "b", ...pictures });
  expect(told(intake)).toEqual([
    "a.txt text",
    "b.pdf: files of this form are not read",
    "p0.png, p1.png, p10.png and 117 more: files of this form are not read",
  ]);
});
