/**
 * The page and its data over HTTP, for this machine alone. Routes come from the operations that have one; what an
 * operation takes of this machine (a path, a store) is never taken from a request.
 */
import { type Context as Call, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { FAULTS, Fault } from "../model/fault.ts";
import { type RecordFile, recordFile } from "../model/record.ts";
import { OPERATIONS } from "../operations/index.ts";
import { type Context, type Operation, parametersOf } from "../operations/operation.ts";
import { messagePage, type Page, recordsPage, storiesPage } from "../web/page.ts";
import { guard } from "./guard.ts";

export function app(served: RecordFile): Hono {
  const context: Context = {
    served,
    stdin: () => {
      throw new Fault("bad-option", "the page has no standard input");
    },
    openStore: () => {
      throw new Fault("bad-store", "the page has no store");
    },
    doing: () => {},
    stopping: () => new AbortController().signal,
    say: () => {},
  };
  const server = new Hono();
  server.use(guard);
  server.get("/", (call) => {
    const alone = served.records.length === 1;
    return page(call, alone ? recordsPage(served) : storiesPage(served, (id) => `/record/${id}`));
  });
  server.get("/health", (call) => call.json({ ok: true, records: served.records.length }));
  for (const operation of OPERATIONS) {
    if (operation.route !== undefined) route(server, operation.route, operation, context);
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

/** A record is a page, and its JSON under the same address with `.json`; anything else is JSON. */
function route(server: Hono, path: string, operation: Operation, context: Context): void {
  const shown = (operation.output as unknown) === recordFile;
  const answer = (call: Call) => operation.run(inputOf(operation, call), context);
  if (!shown) {
    server.get(path, async (call) => call.json((await answer(call)) as object));
    return;
  }
  server.get(path.replace(/:(\w+)$/, ":$1{.+\\.json}"), async (call) =>
    call.json((await answer(call)) as object),
  );
  server.get(path, async (call) => page(call, recordsPage((await answer(call)) as RecordFile, "/")));
}

function inputOf(operation: Operation, call: Call): { [key: string]: unknown } {
  const given = { ...call.req.query(), ...call.req.param() } as { [key: string]: string };
  const allowed = parametersOf(operation.input).filter((parameter) => !parameter.local);
  const entries = allowed.map(({ key }) => [key, given[key]?.replace(/\.json$/, "")] as const);
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
