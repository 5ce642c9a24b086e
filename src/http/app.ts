/**
 * The page and its data over HTTP, for this machine alone. Routes come from the operations that have one; what an
 * operation takes of this machine (a path, a store) is never taken from a request.
 */
import { type Context as Call, Hono } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { FAULTS, Fault } from "../model/fault.ts";
import { type RecordFile, recordFile } from "../model/record.ts";
import { OPERATIONS } from "../operations/index.ts";
import { type News, newsSchema } from "../operations/news/schema.ts";
import { type Context, type Operation, parametersOf } from "../operations/operation.ts";
import { stories } from "../operations/stories.ts";
import { messagePage, type Page, recordsPage, storiesPage } from "../web/page.ts";
import { guard } from "./guard.ts";
import { newsPage, sinceLinks } from "./news.ts";

/** Records that are at hand; or a store, whose stories are looked at anew with every request, so that they grow as it does. */
export type Shown =
  | { readonly records: RecordFile }
  | { readonly openStore: () => ReturnType<Context["openStore"]> };

export function app(shown: Shown): Hono {
  const context: Context = {
    ...("records" in shown ? { served: shown.records } : {}),
    stdin: () => {
      throw new Fault("bad-option", "the page has no standard input");
    },
    openStore: () => {
      if ("records" in shown) throw new Fault("bad-store", "these records are in no store");
      return shown.openStore();
    },
    doing: () => {},
    stopping: () => new AbortController().signal,
    say: () => {},
  };
  const turn = inTurn();
  const listed = () => turn(() => stories.run({}, context));
  const server = new Hono();
  server.use(guard);
  server.get("/", async (call) => {
    if ("records" in shown && shown.records.records.length === 1)
      return page(call, recordsPage(shown.records));
    const { stories: rows, all } = await listed();
    return page(
      call,
      storiesPage(rows, (id) => `/record/${id}`, all),
    );
  });
  server.get("/health", async (call) => call.json({ ok: true, records: (await listed()).all }));
  for (const operation of OPERATIONS) {
    if (operation.route === undefined) continue;
    const answer = (call: Call) => turn(() => operation.run(inputOf(operation, call), context));
    route(server, operation.route, answer, pageOf(operation, "openStore" in shown));
  }
  server.notFound((call) =>
    call.html(messagePage("There is no such page", "Go back to the list.").html, 404),
  );
  server.onError((error, call) => {
    if (!(error instanceof Fault)) throw error;
    const { code, message: what, todo } = error;
    const status = FAULTS[code].http;
    if (call.req.path.endsWith(".json")) return call.json({ error: { code, what, todo } }, status);
    return page(call, messagePage(what, todo), status);
  });
  return server;
}

/** One after the other: two requests at once do not make the same stories twice. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}

type Paged = ((output: unknown, call: Call) => Page) | null;

/** Records and news are pages; all else is JSON alone. */
function pageOf({ output }: Operation, isStore: boolean): Paged {
  const form: unknown = output;
  if (form === recordFile)
    return (records) => {
      const { records: shown } = records as RecordFile;
      const news = isStore ? html` · ${sinceLinks(shown[0]!.story.id)}` : "";
      return recordsPage(records as RecordFile, html`<a href="/">All stories</a>${news}`);
    };
  if (form === newsSchema) return (news, call) => newsPage(news as News, call.req.query("since") ?? "");
  return null;
}

/** A page, and its JSON under the same address with `.json`; without a page, JSON. */
function route(server: Hono, path: string, answer: (call: Call) => Promise<unknown>, paged: Paged): void {
  const json = async (call: Call) => call.json((await answer(call)) as object);
  if (paged === null) {
    server.get(path, json);
    return;
  }
  server.get(path.replace(/:(\w+)$/, ":$1{.+\\.json}"), json);
  server.get(path, async (call) => page(call, paged(await answer(call), call)));
}

function inputOf(operation: Operation, call: Call): { [key: string]: unknown } {
  const given = { ...call.req.query(), ...call.req.param() } as { [key: string]: string };
  const allowed = parametersOf(operation.input).filter((parameter) => !parameter.local);
  const entries = allowed.map(({ key, type }) => {
    const value = given[key]?.replace(/\.json$/, "");
    return [key, type === "flag" && value !== undefined ? value !== "false" : value] as const;
  });
  const input = operation.input.safeParse(
    Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
  );
  if (!input.success) throw new Fault("bad-option", input.error.issues[0]?.path.join(".") ?? "");
  return input.data;
}

/** The policy is the page's own, and what only a header can say. */
function page(call: Call, { html, policy }: Page, status: ContentfulStatusCode = 200): Response {
  call.header("Content-Security-Policy", `${policy}; frame-ancestors 'none'`);
  return call.html(html, status) as Response;
}
