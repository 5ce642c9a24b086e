/** The command line as a user meets it: what it says, where it says it, and the exit status. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { main } from "../src/cli/main.ts";
import { recordFile } from "../src/model/record.ts";

const program = new URL("../bin/readout.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "readout-cli-"));
const at = (...parts: string[]) => join(folder, ...parts);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REPORTS = {
  "a.txt": `Mayor signs ferry pact

Mayor Ines Calloway signed a pact with the dockers' union on Tuesday, March 3, 2026, ending the ferry strike.

"We will run every boat, every hour, and nobody loses a day's pay for it," Calloway told reporters on the quay.
`,
  "b.txt": `Ferry strike over

Mayor Ines Calloway signed a pact with the dockers' union on Tuesday that ends the ferry strike, the town hall said.

"We will run every boat and nobody loses a day's pay for it," Calloway said.
`,
};

beforeAll(() => {
  mkdirSync(at("reports"));
  mkdirSync(at("nothing"));
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(at("reports", name), text);
  writeFileSync(at("empty.txt"), " \n");
  writeFileSync(at("binary.txt"), new Uint8Array([0x89, 0x50, 0, 0, 0, 1]));
});

/** In this process, which has loaded everything already; paths are those of the folder. */
async function readout(...args: readonly string[]) {
  const written = { stdout: "", stderr: "" };
  const listen = (name: "stdout" | "stderr") =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += text;
      return true;
    });
  const spies = [listen("stdout"), listen("stderr")];
  try {
    const status = await main(args);
    return { ...written, status };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe("help", () => {
  test("without a command, three command lines that work come first", async () => {
    const { stdout, status } = await readout();
    expect(status).toBe(0);
    expect(stdout.indexOf("readout record reports/")).toBeLessThan(stdout.indexOf("Commands"));
    expect(stdout.split("Commands")[0]!.match(/^ {2}readout /gm)).toHaveLength(3);
  });

  test("a command explains itself, with its examples before its options", async () => {
    for (const args of [
      ["help", "record"],
      ["record", "--help"],
    ]) {
      const { stdout, status } = await readout(...args);
      expect(status).toBe(0);
      expect(stdout.indexOf("readout record reports/")).toBeLessThan(stdout.indexOf("--published DATE"));
    }
  });

  test("the version is that of the package", async () => {
    expect((await readout("--version")).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe("what goes wrong is said in a sentence, with what to do, on standard error", () => {
  const cases: readonly (readonly [what: string, args: readonly string[], status: number, says: RegExp])[] = [
    ["a command that is misspelt", ["recrod"], 1, /Did you mean record\?/],
    ["an option that is misspelt", ["record", at("reports"), "--jsom"], 1, /Did you mean --json\?/],
    ["no path", ["record"], 1, /PATH/],
    ["a path that is not there", ["record", at("nowhere.txt")], 1, /no such file or folder: .*nowhere\.txt/],
    ["a folder with nothing in it", ["record", at("nothing")], 1, /No report was found: .*nothing/],
    ["an empty report alone", ["record", at("empty.txt")], 2, /no text: empty\.txt/],
    ["a binary file alone", ["record", at("binary.txt")], 2, /not text: binary\.txt/],
    ["a day that is none", ["record", at("reports"), "--published", "yesterday"], 1, /no date: yesterday/],
    [
      "a record that is none",
      ["verify", at("reports/a.txt"), at("reports")],
      1,
      /no record: a\.txt is not JSON/,
    ],
    ["a record that is not there", ["verify", at("nowhere.json"), at("reports")], 1, /no such file/],
    ["a story that is not there", ["show", "ffff", "--store", at("none.sqlite")], 1, /no such story: ffff/],
    ["a store that is none", ["stories", "--store", at("binary.txt")], 1, /store cannot be opened/],
    [
      "a file that cannot be written",
      ["record", at("reports"), "--html", at("no/such/folder.html")],
      1,
      /cannot be written/,
    ],
    ["a port that is none", ["serve", at("reports"), "--port", "x"], 1, /--port/],
  ];
  for (const [what, args, status, says] of cases) {
    test(what, async () => {
      const answer = await readout(...args);
      expect(answer.stderr).toMatch(says);
      expect(answer.stderr.trim().split("\n").length).toBeGreaterThanOrEqual(2);
      expect(answer.stderr).not.toMatch(/ {4}at |node:internal/);
      expect(answer.stdout).toBe("");
      expect(answer.status).toBe(status);
    });
  }

  test("with --json it is one JSON shape on standard output", async () => {
    const { stdout, status } = await readout("record", at("nowhere.txt"), "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: "no-such-path", what: expect.stringContaining("nowhere.txt"), todo: expect.any(String) },
    });
  });

  test("two shapes at once do not go together", async () => {
    const { stdout, status } = await readout("record", at("reports"), "--json", "--markdown");
    expect(status).toBe(1);
    expect(JSON.parse(stdout).error.code).toBe("bad-option");
  });

  test("a malformed sources.csv names its line, and nothing is stored", async () => {
    mkdirSync(at("bad"));
    writeFileSync(at("bad", "a.txt"), REPORTS["a.txt"]);
    writeFileSync(at("bad", "sources.csv"), 'file,outlet\na.txt,"never closed');
    const { stderr, status } = await readout("add", at("bad"), "--store", at("untouched.sqlite"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/sources\.csv/);
    expect(existsSync(at("untouched.sqlite"))).toBe(false);
  });
});

describe("record", () => {
  test("prints JSON that is valid, the same in any order and with repeats, and names no path of this machine", async () => {
    const first = await readout("record", at("reports"), "--together", "--json");
    expect(first.status).toBe(0);
    expect(recordFile.safeParse(JSON.parse(first.stdout)).error).toBeUndefined();
    const again = await readout(
      "record",
      at("reports", "b.txt"),
      at("reports"),
      at("reports", "a.txt"),
      "--together",
      "--json",
    );
    expect(again.stdout === first.stdout).toBe(true);
    expect(first.stdout.includes(folder)).toBe(false);
  });

  test("prints for a reader without an escape sequence where there is no terminal", async () => {
    const { stdout, status } = await readout("record", at("reports"), "--together");
    expect(status).toBe(0);
    expect(stdout).toContain("Brief");
    expect(stdout).not.toContain("\u001b");
  });

  test("writes one page that needs nothing else", async () => {
    const { stdout, status } = await readout(
      "record",
      at("reports"),
      "--together",
      "--html",
      at("record.html"),
    );
    expect(status).toBe(0);
    expect(stdout).toBe("");
    expect(readFileSync(at("record.html"), "utf8").startsWith("<!doctype html>")).toBe(true);
  });

  test("writes the engagements with exact days as a calendar, and says how many are left out", async () => {
    const { stdout, stderr, status } = await readout(
      "record",
      at("reports"),
      "--together",
      "--calendar",
      at("dates.ics"),
    );
    expect(status).toBe(0);
    expect(stdout).toBe("");
    expect(readFileSync(at("dates.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(stderr).toMatch(/\d+ events? in the calendar, \d+ left out/);
  });

  test("prints Markdown", async () => {
    expect((await readout("record", at("reports"), "--together", "--markdown")).stdout).toMatch(/^# .+\n/);
  });

  test("as a process of its own it reads standard input", () => {
    const run = (input: string, args: readonly string[]) =>
      spawnSync(process.execPath, [program, ...args], { input, encoding: "utf8" });
    const { stdout, stderr, status } = run(REPORTS["a.txt"], ["record", "-", "--json"]);
    expect([stderr, status]).toEqual(["", 0]);
    expect(JSON.parse(stdout).records[0].reports[0].text).toContain("every boat");
    expect(run("", ["record", "-", "--jsom"]).status).toBe(1);
  });

  test("goes on without a report that cannot be read, names it, and exits with 2", async () => {
    const { stdout, status } = await readout("record", at("reports"), at("empty.txt"), "--together");
    expect(status).toBe(2);
    expect(stdout).toMatch(/Left out\n.*empty\.txt/);
  });
});

describe("verify", () => {
  const record = async () => {
    writeFileSync(at("record.json"), (await readout("record", at("reports"), "--together", "--json")).stdout);
    rmSync(at("now"), { recursive: true, force: true });
    mkdirSync(at("now"));
    for (const [name, text] of Object.entries(REPORTS)) writeFileSync(at("now", name), text);
  };

  test("says ok for every span of a record whose reports are as they were", async () => {
    await record();
    const { stdout, status } = await readout("verify", at("record.json"), at("now"));
    expect(stdout).toMatch(/^ok: \d+ spans ok, 0 changed, 0 orphaned\.$/m);
    expect(status).toBe(0);
  });

  test("says changed, and where, when words were changed at that place", async () => {
    await record();
    writeFileSync(at("now", "a.txt"), REPORTS["a.txt"].replace("every hour", "most hours"));
    const { stdout, status } = await readout("verify", at("record.json"), at("now"));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^changed {2}quotes\[\d+\]\.versions\[\d+\]\.span {2}a\.txt$/m);
    expect(stdout).toContain("most hours");
  });

  test("says orphaned when the report is gone, or ends before the place", async () => {
    await record();
    rmSync(at("now", "b.txt"));
    writeFileSync(at("now", "a.txt"), REPORTS["a.txt"].slice(0, 60));
    const { stdout, status } = await readout("verify", at("record.json"), at("now"), "--json");
    const answer = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(answer.ok).toBe(false);
    expect(answer.spans.orphaned).toBeGreaterThan(2);
    const lost = answer.findings.filter((each: { verdict: string }) => each.verdict === "orphaned");
    expect(new Set(lost.map((each: { report: string }) => each.report))).toEqual(new Set(["a.txt", "b.txt"]));
  });

  test("finds a record that was tampered with: a quotation, the brief, a text", async () => {
    await record();
    const honest = readFileSync(at("record.json"), "utf8");
    const file = JSON.parse(honest);
    file.records[0].quotes[0].versions[0].text = "I never said that";
    writeFileSync(at("tampered.json"), JSON.stringify(file));
    const quote = await readout("verify", at("tampered.json"), at("now"));
    expect(quote.status).toBe(1);
    expect(quote.stdout).toContain("quotes[0].versions[0].text");
    const invented = JSON.parse(honest);
    invented.records[0].brief.sentences[0].text += " The ship Esmeralda sank with 93 on board.";
    writeFileSync(at("tampered.json"), JSON.stringify(invented));
    const brief = await readout("verify", at("tampered.json"), at("now"));
    expect(brief.status).toBe(1);
    expect(brief.stdout).toMatch(/^unsupported {2}brief\.sentences\[0\]\.text/m);
    const swapped = JSON.parse(honest);
    swapped.records[0].brief.sentences[0].text = swapped.records[0].brief.sentences[0].text.replace(
      /.$/,
      " and nobody objected.",
    );
    writeFileSync(at("tampered.json"), JSON.stringify(swapped));
    const words = await readout("verify", at("tampered.json"), at("now"));
    expect(words.status).toBe(1);
    expect(words.stdout).toContain("“and nobody objected”");
    writeFileSync(at("tampered.json"), honest.replaceAll("every hour", "each hour."));
    const text = await readout("verify", at("tampered.json"), at("now"));
    expect(text.status).toBe(1);
    expect(text.stdout).toMatch(/reports\[\d\]\.text/);
  });
});

describe("the store", () => {
  test("add, again, stories, show: one story of two reports, and adding again changes nothing", async () => {
    const store = ["--store", at("desk.sqlite")];
    expect(await readout("add", at("reports"), ...store)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/2 reports added/),
    });
    expect((await readout("add", at("reports"), ...store)).stdout).toMatch(/0 reports added, 2 known before/);
    const listed = JSON.parse((await readout("stories", ...store, "--json")).stdout).stories;
    expect(listed.reduce((sum: number, story: { reports: number }) => sum + story.reports, 0)).toBe(2);
    const shown = await readout("show", listed[0].id.slice(0, 6), ...store, "--json");
    expect(JSON.parse(shown.stdout).records[0].story.id).toBe(listed[0].id);
    expect((await readout("show", listed[0].id, ...store)).stdout).toContain("Brief");
  });

  test("Ctrl-C stops an addition between two reports, says how far it came, and the same command goes on", async () => {
    mkdirSync(at("many"));
    for (let n = 0; n < 3000; n++)
      writeFileSync(at("many", `${n}.txt`), `Report ${n}\n\nThe quay is open.\n`);
    const store = at("many.sqlite");
    const child = spawn(process.execPath, [program, "add", at("many"), "--store", store, "--json"]);
    let answer = "";
    child.stdout.on("data", (data) => {
      answer += data;
    });
    const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
    while (!existsSync(store) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill("SIGINT");
    expect(await closed).toBe(2);
    const { added, stopped } = JSON.parse(answer);
    expect(stopped).toBe(true);
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThan(3000);
    const again = await readout("add", at("many"), "--store", store);
    expect(again.stdout).toContain(`${3000 - added.length} reports added, ${added.length} known before`);
    expect(again.status).toBe(0);
  });

  test("add says what it understood, and what it passed over and why", async () => {
    mkdirSync(at("mixed"));
    writeFileSync(at("mixed", "a.html"), `<p>${REPORTS["a.txt"]}</p>`);
    writeFileSync(at("mixed", "b.txt"), REPORTS["b.txt"]);
    writeFileSync(at("mixed", "c.png"), new Uint8Array([0x89, 0x50, 0, 0]));
    const { stdout, status } = await readout("add", at("mixed"), "--store", at("mixed.sqlite"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/2 reports added.*\(1 html, 1 text\)/);
    expect(stdout).toMatch(/Passed over: c\.png\. \S/);
  });

  describe("versions", () => {
    const store = ["--store", at("versions.sqlite")];
    const address = "https://asel.example/quay";
    const pages = [1, 2].map((edition) => {
      const cranes = edition === 1 ? "after two cranes failed" : "after three cranes failed";
      return `<title>Quay closed</title><article><h1>Quay closed</h1><p>The harbour board of Port Asel closed the quay on Monday ${cranes} in the storm.</p><p>Edition \u001b[31m${edition} of this page was printed for the readers of the harbour.</p></article>`;
    });
    beforeAll(async () => {
      for (const [at_, page] of pages.entries()) {
        const folder = at(`edition-${at_}`);
        mkdirSync(folder);
        writeFileSync(join(folder, "a;rm -rf $(x).html"), page);
        writeFileSync(
          join(folder, "sources.csv"),
          `file,outlet,url\na;rm -rf $(x).html,The Asel Post,${address}\n`,
        );
        await readout("add", folder, ...store);
        // Versions are told apart by the second in which they came.
        if (at_ === 0) await new Promise((resolve) => setTimeout(resolve, 1_100));
      }
    });

    test("changes shows what is gone and what has come, by address, name or id, without an escape sequence", async () => {
      const shown = await readout("changes", address, ...store);
      expect(shown.status).toBe(0);
      expect(shown.stdout).toMatch(/^- The harbour board .*two cranes/m);
      expect(shown.stdout).toMatch(/^\+ The harbour board .*three cranes/m);
      expect(shown.stdout).not.toContain("\u001b");
      const json = await readout("changes", "asel.example/quay/#comments", ...store, "--json");
      const { id, changes } = JSON.parse(json.stdout);
      expect(changes).toHaveLength(1);
      expect(changes[0].passages[0]).toMatchObject({ kind: "changed", block: "paragraph" });
      for (const name of ["a;rm -rf $(x).html", id, id.slice(0, 5)])
        expect((await readout("changes", name, ...store, "--json")).stdout).toBe(json.stdout);
    });

    test("a page fetched again after it changed is a new version, with the time and status of each answer", async () => {
      let page = pages[0]!;
      const server = createServer((_, answer) => {
        answer.setHeader("content-type", "text/html");
        answer.end(page);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/quay`;
      const add = () => readout("add", url, "--allow-private", "--store", at("fetched.sqlite"), "--json");
      expect(JSON.parse((await add()).stdout)).toMatchObject({ added: [expect.any(String)], versions: [] });
      // Retrievals are told apart by the second.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      page = pages[1]!;
      expect(JSON.parse((await add()).stdout)).toMatchObject({ added: [], versions: [expect.any(String)] });
      server.close();
      const answer = await readout("evidence", url, "--store", at("fetched.sqlite"), "--json");
      const [first, second] = JSON.parse(answer.stdout).reports[0].versions;
      expect([first.retrievals, second.retrievals]).toEqual([
        [
          {
            address: url,
            retrieved: expect.stringMatching(/^[-\d]{10}T[:\d]{8}Z$/),
            method: "fetch",
            status: 200,
          },
        ],
        [{ address: url, retrieved: expect.stringMatching(/Z$/), method: "fetch", status: 200 }],
      ]);
      const { stdout } = await readout("changes", url, "--store", at("fetched.sqlite"));
      expect(stdout).toMatch(/^\+ The harbour board .*three cranes/m);
    });

    test("only the newest version is read into stories", async () => {
      const [story] = JSON.parse((await readout("stories", ...store, "--json")).stdout).stories;
      expect(story.reports).toBe(1);
      const { records } = JSON.parse((await readout("show", story.id, ...store, "--json")).stdout);
      expect(records[0].reports[0].text).toContain("three cranes");
    });

    test("evidence lists every version with its facts, and saves the bytes as they came", async () => {
      const shown = await readout("evidence", address, ...store);
      expect(shown.stdout).toMatch(/SHA-256 {2}[0-9a-f]{64}\n {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC {2}file/);
      const answer = await readout("evidence", address, ...store, "--save", at("evidence"), "--json");
      const { reports, saved } = JSON.parse(answer.stdout);
      expect(saved.toSorted()).toEqual(readdirSync(at("evidence")).toSorted());
      expect(saved).toHaveLength(4);
      for (const [edition, { id, sha256, size }] of reports[0].versions.entries()) {
        const name = saved.find((file: string) => file.endsWith(`-${id}.html`));
        const bytes = readFileSync(at("evidence", name));
        expect(bytes.toString()).toBe(pages[edition]);
        expect([createHash("sha256").update(bytes).digest("hex"), bytes.length]).toEqual([sha256, size]);
        expect(name).toMatch(/^\d{8}T\d{6}Z-[0-9a-f]{12}\.html$/);
        const facts = JSON.parse(
          readFileSync(at("evidence", name.replace(".html", ".evidence.json")), "utf8"),
        );
        expect(facts).toMatchObject({
          id,
          sha256,
          size,
          report: address,
          known: { outlet: "The Asel Post" },
        });
      }
    });

    test("evidence never writes over a file: what is the same stays, what is other is left alone", async () => {
      const save = [address, ...store, "--save", at("evidence-again"), "--json"];
      const { saved } = JSON.parse((await readout("evidence", ...save)).stdout);
      writeFileSync(at("evidence-again", saved[0]), "my notes");
      const again = JSON.parse((await readout("evidence", ...save)).stdout);
      expect(readFileSync(at("evidence-again", saved[0]), "utf8")).toBe("my notes");
      expect(again.saved).toEqual([saved[0].replace(".html", "-2.html")]);
      expect(again.there).toHaveLength(3);
      const blocked = await readout("evidence", address, ...store, "--save", at("evidence-again", saved[0]));
      expect([blocked.status, blocked.stdout]).toEqual([1, ""]);
      expect(blocked.stderr).toMatch(/cannot be written/);
    });

    test("a report that is not there, or a name that several have, is a Fault that says how to name it", async () => {
      for (const command of ["changes", "evidence", "remove"]) {
        const { stderr, status } = await readout(command, "https://asel.example/other", ...store);
        expect([status, stderr]).toEqual([
          1,
          expect.stringMatching(/no such report.*other\n.*readout evidence/),
        ]);
      }
      mkdirSync(at("alike"));
      writeFileSync(
        at("alike", "a;rm -rf $(x).html"),
        "<p>Quite another report of the harbour, with an address of none.</p>",
      );
      await readout("add", at("alike"), ...store);
      expect((await readout("changes", "a;rm -rf $(x).html", ...store)).stderr).toMatch(
        /may be 2 of them: [0-9a-f]{12} /,
      );
    });

    test("remove takes a report out of the stories, and adding brings it back", async () => {
      const before = (await readout("evidence", address, ...store, "--json")).stdout;
      const { stdout, status } = await readout("remove", address, ...store);
      expect([status, stdout]).toEqual([
        0,
        expect.stringMatching(/Removed: https:\/\/asel.*2 versions.*1 report left/),
      ]);
      const listed = JSON.parse((await readout("stories", ...store, "--json")).stdout).stories;
      expect(listed.map((each: { title: string }) => each.title)).not.toContain("Quay closed");
      expect((await readout("add", at("edition-0"), ...store)).stdout).toContain("1 report added");
      const after = JSON.parse((await readout("evidence", address, ...store, "--json")).stdout);
      expect(after.reports[0].versions[0].sha256).toBe(JSON.parse(before).reports[0].versions[0].sha256);
    });
  });

  test("lies in the user's data folder unless another is named", async () => {
    vi.stubEnv("XDG_DATA_HOME", at("data"));
    expect((await readout("add", at("reports/a.txt"))).status).toBe(0);
    vi.unstubAllEnvs();
    expect(existsSync(at("data", "readout", "store.sqlite"))).toBe(true);
  });

  test("an addition of which one file cannot be opened keeps the others and exits with 2", async () => {
    const { stdout, status } = await readout(
      "add",
      at("reports"),
      at("binary.txt"),
      "--store",
      at("some.sqlite"),
    );
    expect(status).toBe(2);
    expect(stdout).toMatch(/2 reports added[\s\S]*binary\.txt/);
  });
});

test("schema prints a JSON Schema", async () => {
  const { stdout, status } = await readout("schema");
  expect(status).toBe(0);
  expect(JSON.parse(stdout).properties).toHaveProperty("records");
});

test("serve shows the record, gives the address of its page, and stays until it is stopped", async () => {
  const child = spawn(process.execPath, [program, "serve", at("reports"), "--together"]);
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  let shown = "";
  const address = await new Promise<string>((resolve) => {
    child.stdout.on("data", (data) => {
      shown += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(shown);
      if (found !== null) resolve(found[0]);
    });
  });
  expect(shown).toContain("Brief");
  expect(await (await fetch(address)).text()).toContain("<h1");
  child.kill("SIGINT");
  expect(await closed).toBe(0);
});

describe("explain", () => {
  test("a file is explained with the main event, every mark and its rule, within the columns", async () => {
    const { stdout, status } = await readout("explain", at("reports", "a.txt"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/who +“.*Calloway”/);
    expect(stdout).toMatch(/person +“Mayor Ines Calloway”|person +“Ines Calloway”/);
    expect(stdout).toMatch(/time +“Tuesday, March 3, 2026”.*2026-03-03/);
    expect(stdout).not.toContain("\u001b");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  test("as JSON each mark is where it says and has a rule", async () => {
    const { stdout } = await readout("explain", at("reports", "a.txt"), "--json");
    const { text, marks, blocks } = JSON.parse(stdout);
    const kinds = marks.map(({ kind }: { kind: string }) => kind);
    for (const kind of ["sentence", "person", "time", "quotation", "said", "statement", "who", "what"])
      expect(kinds).toContain(kind);
    for (const mark of [...marks, ...blocks]) expect(mark.rule).not.toBe("");
    for (const mark of marks) expect(text.slice(mark.from, mark.to)).toBe(mark.text);
  });

  test("what is neither a file nor in the store is no report", async () => {
    const { stderr, status } = await readout("explain", "no-such.txt", "--store", at("explain.sqlite"));
    expect(status).toBe(1);
    expect(stderr).toContain("There is no such report in the store: no-such.txt");
  });
});
