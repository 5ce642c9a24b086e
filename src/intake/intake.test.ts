import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Fault } from "../model/fault.ts";
import { takeIn } from "./index.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-intake-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function faultOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Fault)) throw error ?? new Error("no fault");
  return `${error.code}: ${error.detail}`;
}

const namesOf = async (...paths: readonly string[]) =>
  (await takeIn(paths)).sources.map(({ file, form }) => `${file} ${form}`);
const codesOf = async (...paths: readonly string[]) =>
  (await takeIn(paths)).problems.map(({ report, code }) => `${report} ${code}`);

describe("files and folders", () => {
  test("reports under a folder, sorted by name, without hidden files, other forms and pages about the folder", async () => {
    await put({
      "b.txt": "b",
      "a.html": "<p>a",
      "sub/c.md": "c",
      ".d.txt": "d",
      ".git/e.txt": "e",
      "f.png": "f",
      "README.md": "r",
    });
    expect(await namesOf(folder)).toEqual(["a.html html", "b.txt text", "c.md markdown"]);
  });

  test("the same files in any order, or twice, give the same sources", async () => {
    await put({ "b.txt": "b", "a.txt": "a" });
    const [a, b] = [join(folder, "a.txt"), join(folder, "b.txt")];
    const noon = { now: () => new Date("2026-03-03T12:00:00Z") };
    expect(await takeIn([b, a, b], noon)).toEqual(await takeIn([a, b], noon));
    expect(await takeIn([folder, b], noon)).toEqual(await takeIn([folder], noon));
  });

  test("two files of one name take as many folders before them as tell them apart", async () => {
    await put({ "x/day/a.txt": "1", "y/day/a.txt": "2", "b.txt": "3" });
    expect(await namesOf(folder)).toEqual(["b.txt text", "x/day/a.txt text", "y/day/a.txt text"]);
  });

  test("links that run in a circle end", async () => {
    await put({ "sub/a.txt": "a" });
    await symlink(folder, join(folder, "sub", "loop"));
    expect(await namesOf(folder)).toEqual(["a.txt text"]);
  });
});

describe("what cannot be read", () => {
  test("a path that is not there", async () => {
    expect(await faultOf(takeIn([join(folder, "no.txt")]))).toContain("no-such-path");
  });

  test("a folder with nothing in it", async () => {
    expect(await faultOf(takeIn([folder]))).toContain("nothing-to-read");
    await put({ ".hidden": "x", "picture.png": "x" });
    expect(await faultOf(takeIn([folder]))).toContain("nothing-to-read");
  });

  test("an empty, a binary and a far too large file are problems of that file", async () => {
    await put({
      "a.txt": "a",
      "b.txt": " \n",
      "c.txt": new Uint8Array([1, 0, 2]),
      "d.html": Buffer.alloc(21_000_000, "x"),
    });
    expect(await codesOf(folder)).toEqual(["b.txt empty-report", "c.txt not-text", "d.html too-large"]);
    expect(await namesOf(folder)).toEqual(["a.txt text"]);
  });

  test("a broken link, and a file of a form nobody reads, named by the user", async () => {
    await put({ "a.txt": "a", "b.pdf": "b" });
    await symlink(join(folder, "gone"), join(folder, "c.txt"));
    expect(await codesOf(folder, join(folder, "b.pdf"))).toEqual(["b.pdf not-read", "c.txt unreadable"]);
  });

  // Root may read everything, so there is nothing to test for it.
  if (process.getuid?.() !== 0) {
    test("a file without permission", async () => {
      await put({ "a.txt": "a", "b.txt": "b" });
      await chmod(join(folder, "b.txt"), 0);
      expect(await codesOf(folder)).toEqual(["b.txt unreadable"]);
    });
  }
});

describe("sources.csv", () => {
  test("is picked up in its folder, with quoted commas, quotation marks and further columns", async () => {
    await put({
      "a.txt": "a",
      "sources.csv":
        '\uFEFFfile,outlet,url,published,title,note\r\na.txt,Valley Herald,,2023-06-14,"Bridge, ""closed""",x\r\n',
    });
    const known = { outlet: "Valley Herald", published: "2023-06-14", title: 'Bridge, "closed"' };
    expect((await takeIn([folder])).sources[0]!.known).toEqual(known);
    expect((await takeIn([join(folder, "a.txt")])).sources[0]!.known).toEqual(known);
  });

  test("given by option it wins, and the default day fills what it leaves open", async () => {
    await put({
      "a.txt": "a",
      "b.txt": "b",
      "sources.csv": "file,outlet\na.txt,One\nb.txt,Two\n",
      "other.csv": "file,outlet\na.txt,Three\n",
    });
    const { sources } = await takeIn([folder], {
      sources: join(folder, "other.csv"),
      published: "2023-06-14",
    });
    expect(sources.map(({ known }) => known)).toEqual([
      { outlet: "Three", published: "2023-06-14" },
      { outlet: "Two", published: "2023-06-14" },
    ]);
  });

  test("a row for a file that is not there is a problem, not the end", async () => {
    await put({ "a.txt": "a", "sources.csv": "file,outlet\nz.txt,One\n" });
    expect(await codesOf(folder)).toEqual(["z.txt bad-sources"]);
  });

  const malformed: readonly (readonly [why: string, table: string, said: string])[] = [
    ["nothing in it", "", "sources.csv is empty"],
    ["no column for the file", "name,outlet\na.txt,One\n", "line 1: no column"],
    [
      "a quotation mark that is never closed",
      'file,title\na.txt,"One\n',
      "line 2: a quotation mark is never closed",
    ],
    ["text behind a quotation", 'file,title\n\na.txt,"One"x\n', "line 3: text behind"],
    ["a stray quotation mark", 'file,title\na.txt,On"e\n', "line 2: a quotation mark inside"],
    ["an unquoted comma", "file,title\na.txt,One, two\n", "line 2: more fields than columns"],
    ["no file name", "file,title\n,One\n", "line 2: no file name"],
    ["one file twice", "file,title\na.txt,One\na.txt,Two\n", "line 3: a.txt stands there twice"],
    ["a day that does not exist", "file,published\na.txt,2023-02-30\n", "line 2: 2023-02-30 is no date"],
    ["a day in words", "file,published\na.txt,14 June\n", "line 2: 14 June is no date"],
  ];
  for (const [why, table, said] of malformed) {
    test(`${why} is refused with the line`, async () => {
      await put({ "a.txt": "a", "sources.csv": table });
      const fault = await faultOf(takeIn([folder]));
      expect(fault).toContain("bad-sources");
      expect(fault).toContain(said);
    });
  }

  test("a table given by option that is not there", async () => {
    await put({ "a.txt": "a" });
    expect(await faultOf(takeIn([folder], { sources: join(folder, "no.csv") }))).toContain("no-such-path");
  });
});

describe("standard input and the default day", () => {
  test("a dash reads it, and a page is known by its beginning", async () => {
    const text = await takeIn(["-"], { stdin: Buffer.from("The bridge is closed.") });
    expect(text.sources.map(({ file, form }) => [file, form])).toEqual([["standard-input", "text"]]);
    const html = await takeIn(["-"], { stdin: Buffer.from("<!doctype html><p>x") });
    expect(html.sources[0]!.form).toBe("html");
  });

  test("a default day that is none is refused", async () => {
    expect(await faultOf(takeIn(["-"], { published: "tomorrow" }))).toBe("bad-date: tomorrow");
  });
});
