/**
 * The one place through which every outgoing request goes. A name is resolved once, all it resolves to is judged, and the
 * connection goes to just that; the peer of the connected socket is judged again before a byte is sent. Redirects are
 * followed here, each as a request of its own. No cookies, no proxy, no HTTP/2, no connection is kept.
 */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { buildConnector, Client } from "undici";
import { Fault } from "../../model/fault.ts";
import { isPublic, refused, webAddress } from "./address.ts";
import { CODINGS, readBody } from "./body.ts";

export interface Limits {
  /** Bytes that come over the wire. */
  readonly wireBytes: number;
  /** Bytes of the body, unpacked. */
  readonly bytes: number;
  /** Milliseconds for all of it: names, redirects, body. */
  readonly total: number;
  /** Milliseconds without a byte. */
  readonly idle: number;
  readonly redirects: number;
  readonly headerBytes: number;
}

/** Of a page: the largest that are read have 6 MB; archives over the wire may be larger. Browsers follow 20 redirects, news sites need 4. */
const LIMITS: Limits = {
  wireBytes: 20_000_000,
  bytes: 20_000_000,
  total: 30_000,
  idle: 10_000,
  redirects: 8,
  headerBytes: 64_000,
};

export interface GuardOptions {
  /** Says who asks: the program, and whom to write to. */
  readonly agent: string;
  /** Private machines may be asked too: the user says so on purpose. */
  readonly allowPrivate?: boolean;
  /** Which numeric addresses count as public. */
  readonly judge?: (address: string) => boolean;
  /** Name → numeric addresses. */
  readonly resolve?: (name: string) => Promise<readonly string[]>;
  /** Called before each hop, with its address: to wait, or to throw. Its time is not counted. */
  readonly before?: (url: URL) => Promise<void>;
  readonly limits?: Partial<Limits>;
  /** The user stops it. */
  readonly signal?: AbortSignal;
}

export interface Answer {
  /** Where the last redirect led. */
  readonly address: string;
  readonly status: number;
  /** By names in lower case; of several of one name, the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty where the status is no success: the text of an error page is not read. */
  readonly bytes: Uint8Array;
  /** Where the thing has moved for good, if every redirect on the way said so. */
  readonly moved: string | null;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/**
 * `more` are headers of the request: what a poller knows of the last time. With a `body` it is a POST, and no redirect is
 * followed, since what it carries was meant for this address alone. Every failure is a Fault.
 */
export async function request(
  address: string,
  options: GuardOptions,
  more: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer> {
  const limits = { ...LIMITS, ...options.limits };
  let url = webAddress(address);
  let moved: string | null = null;
  let forGood = true;
  let left = limits.total;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    await options.before?.(url);
    const begun = performance.now();
    const stop = AbortSignal.any([
      AbortSignal.timeout(Math.max(1, Math.round(left))),
      ...(options.signal === undefined ? [] : [options.signal]),
    ]);
    const answer = await oneHop(url, { ...options, limits, stop }, more, body);
    left -= performance.now() - begun;
    const to = answer.headers.get("location");
    if (!REDIRECTS.has(answer.status) || to === undefined) return { ...answer, moved };
    if (body !== undefined) throw refused(url, "it leads elsewhere what was sent to it");
    const next = webAddress(to, url.href);
    if (url.protocol === "https:" && next.protocol === "http:")
      throw refused(next, "a redirect from https to http");
    forGood &&= FOR_GOOD.has(answer.status);
    if (forGood) moved = next.href;
    url = next;
  }
  throw new Fault("too-many-redirects", url.href);
}

interface HopOptions extends GuardOptions {
  readonly limits: Limits;
  readonly stop: AbortSignal;
}

async function oneHop(
  url: URL,
  options: HopOptions,
  more: Readonly<Record<string, string>>,
  body: string | undefined,
): Promise<Omit<Answer, "moved">> {
  const { limits, stop } = options;
  const client = new Client(url.origin, {
    connect: guarded(url, options),
    allowH2: false,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.idle,
    bodyTimeout: limits.idle,
  });
  const asked = ask(client, url, options, more, body);
  // Whoever loses the race must not be an unhandled rejection.
  asked.catch(() => {});
  try {
    return await Promise.race([asked, aborted(stop)]);
  } catch (error) {
    throw faultOf(error, url, options);
  } finally {
    client.destroy().catch(() => {});
  }
}

async function ask(
  client: Client,
  url: URL,
  { agent, limits }: HopOptions,
  more: Readonly<Record<string, string>>,
  body: string | undefined,
): Promise<Omit<Answer, "moved">> {
  const answer = await client.request({
    path: url.pathname + url.search,
    ...(body === undefined ? { method: "GET" } : { method: "POST", body }),
    headers: { accept: "*/*", ...more, "user-agent": agent, "accept-encoding": CODINGS },
  });
  const headers = new Map(
    Object.entries(answer.headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first] as const];
    }),
  );
  const { statusCode: status } = answer;
  if (status < 200 || status > 299) {
    answer.body.on("error", () => {}).destroy();
    return { address: url.href, status, headers, bytes: new Uint8Array() };
  }
  const bytes = await readBody(answer.body, headers.get("content-encoding") ?? "", url.href, limits);
  return { address: url.href, status, headers, bytes };
}

/** Name → numeric addresses, all of them judged → a connected socket, its peer judged. Only then TLS, and the request. */
function guarded(url: URL, options: HopOptions): buildConnector.connector {
  const { limits, allowPrivate = false, judge = isPublic, resolve = resolveName } = options;
  const connect = buildConnector({ allowH2: false, timeout: limits.idle });
  const mayReach = (address: string | undefined) => allowPrivate || (address !== undefined && judge(address));
  const open = (given: buildConnector.Options) =>
    new Promise<NonNullable<buildConnector.CallbackArgs[1]>>((done, fail) => {
      connect(given, (error, socket) => (error === null ? done(socket!) : fail(error)));
    });
  const connected = async (given: buildConnector.Options) => {
    const name = url.hostname.replace(/^\[|\]$/g, "");
    const addresses = isIP(name) === 0 ? await resolve(name) : [name];
    // A public name with a private address among its own is no slip worth being kind to.
    if (!addresses.every(mayReach)) throw refused(url, "it leads to a private machine");
    let failure: unknown = new Fault("not-reached", `${url.host} (the name leads nowhere)`);
    for (const hostname of addresses.slice(0, MOST_ADDRESSES)) {
      if (options.stop.aborted) break;
      try {
        const { servername: _, ...plain } = given;
        const socket = await open({
          ...plain,
          hostname,
          protocol: "http:",
          port: url.port || (url.protocol === "https:" ? "443" : "80"),
        });
        if (!mayReach(socket.remoteAddress)) {
          socket.destroy();
          throw refused(url, "it leads to a private machine");
        }
        if (url.protocol === "http:") return socket;
        return await open({ ...given, httpSocket: socket });
      } catch (error) {
        if (error instanceof Fault) throw error;
        failure = error;
      }
    }
    throw failure;
  };
  return (given, done) => {
    connected(given).then(
      (socket) => done(null, socket),
      (error: Error) => done(error, null),
    );
  };
}

/** A name with more addresses than this has others to try later. */
const MOST_ADDRESSES = 4;

async function resolveName(name: string): Promise<readonly string[]> {
  return (await lookup(name, { all: true })).map(({ address }) => address);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    if (signal.aborted) fail(signal.reason);
    signal.addEventListener("abort", () => fail(signal.reason), { once: true });
  });
}

const SLOW: ReadonlySet<string> = new Set([
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "ETIMEDOUT",
]);

/** What went wrong outside, in the words of the table; a bug stays what it is. */
function faultOf(error: unknown, url: URL, { signal, stop }: HopOptions): unknown {
  if (error instanceof Fault) return error;
  if (signal?.aborted) return signal.reason;
  if (stop.aborted) return new Fault("too-slow", url.href);
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) return error;
  if (SLOW.has(code)) return new Fault("too-slow", url.href);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code.startsWith("HPE_"))
    return new Fault("bad-answer", `${url.href} (${code})`);
  return new Fault("not-reached", `${url.href} (${code})`);
}
