/** The page and its data over HTTP, without a socket; and the socket, once. */
import { expect, test } from "vitest";
import { app } from "../src/http/app.ts";
import { serve } from "../src/http/serve.ts";
import { Fault } from "../src/model/fault.ts";
import { record } from "../src/model/record.ts";
import { sampleRecord } from "./sample.ts";

const one = { records: [sampleRecord()] };
const other = structuredClone(sampleRecord());
other.story = { ...other.story, id: "99aa", title: "Another story" };
const two = { records: [sampleRecord(), other] };
// biome-ignore lint/suspicious/noExplicitAny: what the server says is what is tested
type Anything = any;
const json = async (answer: Response) => (await answer.json()) as Anything;
const ask = async (records: typeof one, path: string) =>
  app({ records }).request(path, { headers: { host: "localhost" } });

test("one record is the first page itself", async () => {
  const text = await (await ask(one, "/")).text();
  expect(text).toContain("<h1");
  expect(text).toContain("3 reports, 2 independent origins");
});

test("several records are a list that leads to each", async () => {
  const text = await (await ask(two, "/")).text();
  expect(text).toContain('href="/record/99aa"');
  expect(await (await ask(two, "/record/99aa")).text()).toContain("Another story");
});

test("a record's JSON stands under its address with .json and is valid", async () => {
  const answer = await ask(one, "/record/5707a1e00001.json");
  expect(answer.headers.get("content-type")).toContain("application/json");
  expect(record.safeParse((await json(answer)).records[0]).success).toBe(true);
});

test("/records lists the stories, /health says that it is there, /schema is the schema", async () => {
  expect((await json(await ask(two, "/records"))).stories.map((each: { id: string }) => each.id)).toEqual([
    "5707a1e00001",
    "99aa",
  ]);
  expect(await json(await ask(two, "/health"))).toEqual({ ok: true, records: 2 });
  expect((await json(await ask(two, "/schema"))).properties).toHaveProperty("records");
});

test("it listens on 127.0.0.1, on a free port if none is given, and says so where a port is taken", async () => {
  const served = await serve({ records: one });
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(`${served.address}health`)).status).toBe(200);
  await expect(serve({ records: one }, Number(new URL(served.address).port))).rejects.toThrow(Fault);
  await served.close();
});
