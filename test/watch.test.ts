/** Feeds watched on a real server and in a real store; only the clock runs ahead. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import type { Limits } from "../src/intake/fetch/guard.ts";
import type { Pace } from "../src/intake/fetch/pace.ts";
import { polite } from "../src/intake/fetch/polite.ts";
import { watchFeeds } from "../src/operations/watch/feeds.ts";
import { feedsIn } from "../src/operations/watch/lists.ts";
import { next, retryAfter } from "../src/operations/watch/schedule.ts";
import { recalled } from "../src/operations/watch/state.ts";
import { openSqlite } from "../src/store/sqlite/index.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-watch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const freshFile = () => join(folder, `${files++}.sqlite`);

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 3, 9, 30);

const entry = (name: string) =>
  `<item><title>Report ${name}</title><link>/page/${name}</link><pubDate>Tue, 03 Mar 2026 09:30:00 GMT</pubDate></item>`;
const rss = (...names: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Oskel Post</title>${names.map(entry).join("")}</channel></rss>`;
const page = (name: string) =>
  `<!doctype html><html><body><article><h1>Report ${name}</h1><p>The harbour office of Oskel said on Tuesday that report ${name} is right.</p></article></body></html>`;

/** Pages for all, and what a test adds; every request is noted as "path" and kept. */
async function site(own: { readonly [path: string]: RequestListener }) {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, answer) => {
    const path = request.url!;
    asked.push(path);
    requests.push(request);
    const given = own[path];
    if (given !== undefined) given(request, answer);
    else if (path.startsWith("/page/"))
      answer.writeHead(200, { "content-type": "text/html" }).end(page(path.slice(6)));
    else answer.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  running.push(server);
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { at, asked, requests, times: (path: string) => asked.filter((each) => each === path).length };
}

const giving =
  (body: string | Uint8Array, headers: { [name: string]: string } = {}): RequestListener =>
  (_, answer) => {
    answer.writeHead(200, { "content-type": "application/rss+xml", ...headers }).end(body);
  };
const failing =
  (status: number, headers: { [name: string]: string } = {}): RequestListener =>
  (_, answer) => {
    answer.writeHead(status, headers).end();
  };

/** A clock that jumps where somebody sleeps. */
function leaping(): Pace & { readonly slept: number[]; time: number } {
  const pace = {
    time: START,
    slept: [] as number[],
    now: () => pace.time,
    chance: () => 0.5,
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      pace.slept.push(milliseconds);
      pace.time += milliseconds;
    },
  };
  return pace;
}

interface Given {
  readonly file?: string;
  readonly pace?: Pace;
  readonly once?: boolean;
  readonly stop?: AbortController;
  readonly limits?: Partial<Limits>;
  readonly say?: (line: string) => void;
  readonly settled?: () => void;
}

async function watching(urls: readonly string[], given: Given = {}) {
  const { pace = leaping(), stop = new AbortController() } = given;
  const store = openSqlite(given.file ?? freshFile());
  const lines: string[] = [];
  try {
    const watched = await watchFeeds(await feedsIn(urls, new Date(START)), {
      store,
      ask: polite({
        agent: "Readout/test",
        allowPrivate: true,
        pace,
        signal: stop.signal,
        limits: given.limits ?? {},
      }),
      pace,
      every: 30 * MINUTE,
      once: given.once ?? true,
      stopping: stop.signal,
      settled: async () => given.settled?.(),
      say: (line) => {
        lines.push(line);
        given.say?.(line);
      },
      doing: () => {},
    });
    const kept = store.sources().map(({ file, known }) => `${new URL(file).pathname} ${known.outlet}`);
    const states = urls.map((url) => recalled(store, { url, known: {} }));
    return { ...watched, lines, kept: kept.toSorted(), states };
  } finally {
    store.close();
  }
}

test("what is new is kept once, and an unchanged feed is not sent again", async () => {
  const { at, asked, requests, times } = await site({
    "/feed": (request, answer) => {
      if (request.headers["if-none-match"] === '"one"') answer.writeHead(304).end();
      else
        giving(rss("a", "b"), { etag: '"one"', "last-modified": "Tue, 03 Mar 2026 09:00:00 GMT" })(
          request,
          answer,
        );
    },
  });
  const file = freshFile();
  const first = await watching([`${at}/feed`], { file });
  expect(first.kept).toEqual(["/page/a The Oskel Post", "/page/b The Oskel Post"]);
  expect(first.lines.join()).toContain("The Oskel Post: 2 new");
  const second = await watching([`${at}/feed`], { file });
  expect(second.feeds[0]).toMatchObject({ state: "well", added: 0, pending: 0 });
  expect(requests.findLast(({ url }) => url === "/feed")!.headers["if-modified-since"]).toContain("09:00:00");
  expect(asked.filter((each) => each.startsWith("/page/"))).toEqual(["/page/a", "/page/b"]);
  expect(times("/robots.txt")).toBe(2);
});

test("stories are looked at after a round that has brought something, and after no other", async () => {
  const { at } = await site({
    "/feed": (request, answer) => {
      if (request.headers["if-none-match"] === '"one"') answer.writeHead(304).end();
      else giving(rss("a", "b"), { etag: '"one"' })(request, answer);
    },
  });
  const file = freshFile();
  let rounds = 0;
  const settled = () => {
    rounds += 1;
  };
  await watching([`${at}/feed`], { file, settled });
  expect(rounds).toBe(1);
  await watching([`${at}/feed`], { file, settled });
  expect(rounds).toBe(1);
});

test("a validator that cannot be sent back is forgotten", async () => {
  const { at, requests } = await site({ "/feed": giving(rss("a"), { etag: '"\xe9\x80"' }) });
  const file = freshFile();
  await watching([`${at}/feed`], { file });
  expect((await watching([`${at}/feed`], { file })).feeds[0]).toMatchObject({ state: "well", polls: 1 });
  expect(requests.findLast(({ url }) => url === "/feed")!.headers["if-none-match"]).toBeUndefined();
});

test("what appears later is added at a later poll; the pages of one host are asked with a pause between", async () => {
  let polls = 0;
  const { at, times } = await site({
    "/feed": (request, answer) => giving(++polls === 1 ? rss("a") : rss("b", "a"))(request, answer),
  });
  const pace = leaping();
  const stop = new AbortController();
  const done = await watching([`${at}/feed`], {
    pace,
    stop,
    once: false,
    say: () => {
      if (polls === 2) stop.abort();
    },
  });
  expect(done.kept.length).toBe(2);
  expect([times("/page/a"), times("/page/b")]).toEqual([1, 1]);
  expect(pace.slept.filter((each) => each === 1_000).length).toBe(2);
  expect(Math.max(...pace.slept)).toBeGreaterThan(29 * MINUTE);
  expect(Math.max(...pace.slept)).toBeLessThan(37 * MINUTE);
});

test("robots.txt is obeyed, for feeds and for pages, and its pause is kept", async () => {
  const { at, asked } = await site({
    "/robots.txt": giving(
      "User-agent: *\nDisallow: /\n\nUser-agent: readout\nDisallow: /page/secret\nDisallow: /closed\nCrawl-delay: 7",
    ),
    "/feed": giving(rss("open", "secret")),
    "/closed": giving(rss("x")),
  });
  const pace = leaping();
  const done = await watching([`${at}/feed`, `${at}/closed`], { pace });
  expect(done.kept).toEqual(["/page/open The Oskel Post"]);
  expect(asked).not.toContain("/page/secret");
  expect(asked).not.toContain("/closed");
  expect(done.problems.map(({ code }) => code)).toEqual(["robots-refused"]);
  expect(done.feeds.map(({ state }) => state)).toEqual(["well", "failing"]);
  expect(pace.slept).toContain(7_000);
});

test("where robots.txt cannot be had for a failing server, nothing is asked", async () => {
  const { at, asked } = await site({ "/robots.txt": failing(500), "/feed": giving(rss("a")) });
  expect((await watching([`${at}/feed`])).feeds[0]).toMatchObject({ state: "failing" });
  expect(asked).toEqual(["/robots.txt"]);
});

test("one broken feed never stops the others", async () => {
  const latin = Uint8Array.from(
    rss("z").replace("<title>The Oskel Post", "<title>Café d'Oskel").replace("?>", ' encoding="utf-8"?>'),
    (letter) => letter.charCodeAt(0),
  );
  const { at, times } = await site({
    "/moved": failing(301, { location: "/new" }),
    "/new": giving(rss("m")),
    "/gone": failing(410),
    "/busy": failing(429, { "retry-after": "7200" }),
    "/down": failing(500),
    "/broken": giving("<rss><channel><item><title>no"),
    "/doctype": giving(`<!DOCTYPE rss [<!ENTITY a "b">]>${rss("d")}`),
    "/page.html": giving(page("p"), { "content-type": "text/html" }),
    "/charset": giving(latin, { "content-type": "application/rss+xml; charset=utf-8" }),
    "/endless": (_, answer) => {
      answer.writeHead(200, { "content-type": "application/rss+xml" });
      const more = () => {
        while (!answer.destroyed && answer.write(entry("e").repeat(500)));
      };
      answer.on("drain", more);
      more();
    },
    "/silent": () => {},
    "/good": giving(rss("g")),
  });
  const paths = [
    "moved",
    "gone",
    "busy",
    "down",
    "broken",
    "doctype",
    "page.html",
    "charset",
    "endless",
    "silent",
    "none",
    "good",
  ];
  const urls = [
    ...paths.map((path) => `${at}/${path}`),
    "http://127.0.0.1:1/x",
    "https://user:word@oskel.example/feed",
  ];
  const pace = leaping();
  const file = freshFile();
  const given = { file, pace, limits: { wireBytes: 500_000, total: 15_000, idle: 4_000 } };
  const done = await watching(urls, given);
  expect(done.kept).toEqual(["/page/g The Oskel Post", "/page/m The Oskel Post", "/page/z Café d'Oskel"]);
  const states = Object.fromEntries(done.feeds.map(({ state }, index) => [paths[index] ?? index, state]));
  expect(states).toEqual({
    ...Object.fromEntries([...paths, 12, 13].map((path) => [path, "failing"])),
    moved: "well",
    charset: "well",
    good: "well",
    gone: "gone",
  });
  expect(done.feeds.map(({ polls }) => polls)).toEqual(urls.map(() => 1));
  expect(done.lines.length).toBe(urls.length);
  expect(done.states[0]!.url).toBe(`${at}/new`);
  // Retry-After: two hours, and no sooner.
  expect(done.states[2]!.due).toBeGreaterThanOrEqual(START + 120 * MINUTE);

  const before = ["/busy", "/gone", "/down"].map(times);
  const movedBefore = times("/moved");
  const later = await watching(urls, given);
  expect(["/busy", "/gone", "/down"].map(times)).toEqual(before);
  expect([times("/moved") - movedBefore, later.feeds[0]!.polls]).toEqual([0, 1]);
  pace.time = START + 24 * 60 * MINUTE;
  await watching(urls, given);
  expect([times("/busy"), times("/gone"), times("/down")]).toEqual([
    before[0]! + 1,
    before[1]!,
    before[2]! + 1,
  ]);
});

test("stopped in the middle it goes on from there, and no page is asked twice", async () => {
  const names = ["a", "b", "c", "d", "e"];
  const stop = new AbortController();
  let polls = 0;
  const { at, times } = await site({
    "/feed": (request, answer) => {
      polls += 1;
      if (request.headers["if-none-match"] === '"1"') answer.writeHead(304).end();
      else giving(rss(...names), { etag: '"1"' })(request, answer);
    },
  });
  const file = freshFile();
  const pace = leaping();
  // Where the third pause is to begin, the user has had enough.
  const impatient: Pace = {
    ...pace,
    sleep: async (milliseconds, signal) => {
      if (pace.slept.length === 2) stop.abort();
      await pace.sleep(milliseconds, signal);
    },
  };
  const first = await watching([`${at}/feed`], { file, stop, pace: impatient });
  expect(first.kept.length).toBeGreaterThan(0);
  expect(first.kept.length).toBeLessThan(names.length);
  expect(first.feeds[0]!.pending).toBe(names.length - first.kept.length);
  const second = await watching([`${at}/feed`], { file });
  expect(second.kept.length).toBe(names.length);
  expect(names.map((name) => times(`/page/${name}`))).toEqual(names.map(() => 1));
  expect(polls).toBe(2);
});

test("a page that fails for now is tried again, three times; a server that is busy is left alone", async () => {
  let tries = 0;
  const { at, times } = await site({
    "/feed": giving(rss("lost", "late", "busy", "after")),
    "/page/lost": failing(404),
    "/page/late": (_, answer) => {
      tries += 1;
      if (tries < 2) answer.writeHead(502).end();
      else answer.writeHead(200, { "content-type": "text/html" }).end(page("late"));
    },
    "/page/busy": failing(429, { "retry-after": "60" }),
  });
  const file = freshFile();
  const pace = leaping();
  const given = { file, pace };
  const first = await watching([`${at}/feed`], given);
  expect([first.kept, times("/page/after")]).toEqual([[], 0]);
  const early = await watching([`${at}/feed`], given);
  expect(early.feeds[0]).toMatchObject({ polls: 0, pending: 4 });
  for (let day = 1; day < 6; day += 1) {
    pace.time += 24 * 60 * MINUTE;
    await watching([`${at}/feed`], given);
  }
  const last = await watching([`${at}/feed`], given);
  expect(last.kept).toEqual(["/page/after The Oskel Post", "/page/late The Oskel Post"]);
  expect(last.feeds[0]!.pending).toBe(0);
  expect([times("/page/lost"), times("/page/busy"), times("/page/late")]).toEqual([3, 3, 2]);
});

test("private machines are not asked unless the user allows it", async () => {
  const { at, asked } = await site({ "/feed": giving(rss("a")) });
  const store = openSqlite(freshFile());
  const pace = leaping();
  const done = await watchFeeds([{ url: `${at}/feed`, known: {} }], {
    store,
    ask: polite({ agent: "Readout/test", pace }),
    pace,
    every: MINUTE,
    once: true,
    stopping: new AbortController().signal,
    settled: async () => {},
    say: () => {},
    doing: () => {},
  });
  store.close();
  expect(done.feeds[0]).toMatchObject({ state: "failing" });
  expect(done.feeds[0]!.why).toContain("--allow-private");
  expect(asked).toEqual([]);
});

test("a failing feed is asked half as often each time, at least once a day, and never sooner than its server wants", () => {
  const state = {
    url: "",
    title: null,
    etag: null,
    modified: null,
    failures: 0,
    due: 0,
    rest: 0,
    gone: false,
    seen: [],
    pending: [],
  };
  const moment = { now: 0, every: 30 * MINUTE, chance: 0 };
  const waits = [0, 1, 2, 10, 1_000].map(
    (failures) => next({ ...state, failures }, { kind: "failed", retryAfter: null }, moment).due / MINUTE,
  );
  expect(waits).toEqual([60, 120, 240, 1440, 1440]);
  expect(next(state, { kind: "failed", retryAfter: 5 * 60 * MINUTE }, moment).due).toBe(300 * MINUTE);
  expect(next(state, { kind: "failed", retryAfter: 1e12 }, moment).due).toBe(7 * 24 * 60 * MINUTE);
  expect(next(state, { kind: "well" }, { ...moment, chance: 0.999 }).due).toBeGreaterThan(30 * MINUTE);
  expect(retryAfter("120", 0)).toBe(120_000);
  expect(retryAfter("Thu, 01 Jan 1970 00:02:00 GMT", 0)).toBe(120_000);
  expect(retryAfter("soon", 0)).toBeNull();
});

test("lists: OPML files, addresses, each feed once; anything else is said", async () => {
  const list = join(folder, "feeds.opml");
  writeFileSync(
    list,
    `<opml version="2.0"><body><outline text="Oskel" xmlUrl="https://oskel.example/feed"/><outline text="B" xmlUrl="https://b.example/"/></body></opml>`,
  );
  const feeds = await feedsIn(["https://b.example/", list], new Date(START));
  expect(feeds.map(({ url, known }) => `${url} ${known.outlet}`)).toEqual([
    "https://b.example/ undefined",
    "https://oskel.example/feed Oskel",
  ]);
  writeFileSync(join(folder, "page.html"), page("x"));
  await expect(feedsIn([join(folder, "page.html")], new Date(START))).rejects.toThrow("no list of feeds");
  await expect(feedsIn([join(folder, "no.opml")], new Date(START))).rejects.toThrow("no such file");
});

test("the command polls, says so in a line, and Ctrl-C ends it in good order", async () => {
  const { at } = await site({ "/feed": giving(rss("a")) });
  const command = spawn(process.execPath, [
    ...["bin/readout.js", "watch", `${at}/feed`, "--allow-private", "--contact", "desk@oskel.example"],
    ...["--store", freshFile(), "--json"],
  ]);
  let said = "";
  let answer = "";
  command.stderr.on("data", (chunk) => {
    said += chunk;
    // Once: the second would end it where it is.
    if (said.includes("1 new") && !command.killed) command.kill("SIGINT");
  });
  command.stdout.on("data", (chunk) => {
    answer += chunk;
  });
  const code = await new Promise((done) => command.on("close", done));
  expect([code, said.split("\n").filter((line) => line.includes("1 new")).length]).toEqual([0, 1]);
  expect(JSON.parse(answer).feeds[0]).toMatchObject({ state: "well", polls: 1, added: 1 });
}, 60_000);
