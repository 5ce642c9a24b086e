/** The guard against real servers on loopback, each of which counts who came. */
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createPlainServer, type Server } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { Fault } from "../../model/fault.ts";
import { isPublic, webAddress } from "./address.ts";
import { type GuardOptions, request } from "./guard.ts";

const running: Server[] = [];
afterEach(async () => {
  await Promise.all(
    running.splice(0).map(
      (server) =>
        new Promise((done) => {
          server.close(done);
          if ("closeAllConnections" in server) (server.closeAllConnections as () => void)();
        }),
    ),
  );
});

/** A server; `seen` counts its connections and requests. */
async function serving(answer: RequestListener, host = "::") {
  const seen = { connections: 0, requests: 0, headers: [] as string[] };
  const server = createServer((asked, given) => {
    seen.requests += 1;
    seen.headers.push(JSON.stringify(asked.headers));
    answer(asked, given);
  });
  server.on("connection", () => {
    seen.connections += 1;
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  running.push(server);
  return { port: (server.address() as AddressInfo).port, seen };
}

const GUARDED: GuardOptions = { agent: "Readout/test" };
const OPEN: GuardOptions = { ...GUARDED, allowPrivate: true };

async function codeOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Fault)) throw error ?? new Error("no fault");
  return error.code;
}

/** Spellings of this machine; those marked false are of no machine here, and lead to it only through a gateway. */
const LOOPBACK: readonly (readonly [host: string, reached: boolean])[] = [
  ["127.0.0.1", true],
  ["127.1", true],
  ["127.0.1", true],
  ["2130706433", true],
  ["0x7f000001", true],
  ["0x7f.0.0.1", true],
  ["0177.0.0.1", true],
  ["017700000001", true],
  ["127.0.0.1.", true],
  ["127.9.8.7", true],
  ["0.0.0.0", true],
  ["0", true],
  ["[::1]", true],
  ["[0:0:0:0:0:0:0:1]", true],
  ["[::]", true],
  ["[::ffff:127.0.0.1]", true],
  ["[::ffff:7f00:1]", true],
  ["localhost", true],
  ["LOCALHOST", true],
  ["１２７.０.０.１", true],
  ["%31%32%37.0.0.1", true],
  ["[::127.0.0.1]", false],
  ["[64:ff9b::7f00:1]", false],
  ["[2002:7f00:1::]", false],
];

describe("spellings of this machine", () => {
  test.each(LOOPBACK)("%s is refused, and nothing comes to the server", async (host) => {
    const { port, seen } = await serving((_, given) => given.end("here"));
    expect(await codeOf(request(`http://${host}:${port}/`, GUARDED))).toBe("address-refused");
    expect(seen).toMatchObject({ connections: 0, requests: 0 });
  });

  test.each(LOOPBACK.filter(([, reached]) => reached))(
    "%s is reached where the user allows it",
    async (host) => {
      const { port, seen } = await serving((_, given) => given.end("here"));
      const { bytes } = await request(`http://${host}:${port}/`, OPEN);
      expect(new TextDecoder().decode(bytes)).toBe("here");
      expect(seen.requests).toBe(1);
    },
  );
});

test("what is private, or not given out, is not public", () => {
  const inside =
    "10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 224.0.0.1 255.255.255.255 fe80::1 fe80::1%lo fc00::1 fd12::1 fec0::1 ff02::1 64:ff9b:1::1 2001:db8::1 4000::1 no";
  expect(inside.split(" ").filter(isPublic)).toEqual([]);
  expect(["93.184.216.34", "2606:4700::1111", "::ffff:93.184.216.34"].every(isPublic)).toBe(true);
});

describe("addresses", () => {
  test.each([
    ["file:///etc/passwd", "address-refused"],
    ["ftp://example.org/", "address-refused"],
    ["data:text/html,x", "address-refused"],
    ["http://user:word@example.org/", "address-refused"],
    ["http://example.org:25/", "address-refused"],
    ["http://", "bad-address"],
    ["no address", "bad-address"],
  ])("%s is not asked", async (address, code) => {
    expect(await codeOf(request(address, OPEN))).toBe(code);
  });

  test("the message shows no password", () => {
    expect(() => webAddress("http://user:hunter2@example.org/")).toThrow(/^(?!.*hunter2)/);
  });
});

/** As if 127.0.0.2 were a machine on the internet, and 127.0.0.1 this one. */
const OUTSIDE = "127.0.0.2";
const AS_IF: GuardOptions = { ...GUARDED, judge: (address) => address === OUTSIDE };

describe("redirects", () => {
  test("one to this machine is not followed", async () => {
    const inner = await serving((_, given) => given.end("secret"), "127.0.0.1");
    const outer = await serving(
      (_, given) => given.writeHead(302, { location: `http://127.0.0.1:${inner.port}/` }).end(),
      OUTSIDE,
    );
    expect(await codeOf(request(`http://${OUTSIDE}:${outer.port}/`, AS_IF))).toBe("address-refused");
    expect(outer.seen.requests).toBe(1);
    expect(inner.seen).toMatchObject({ connections: 0, requests: 0 });
  });

  test("one to another scheme is not followed", async () => {
    const { port } = await serving((_, given) =>
      given.writeHead(302, { location: "file:///etc/passwd" }).end(),
    );
    expect(await codeOf(request(`http://localhost:${port}/`, OPEN))).toBe("address-refused");
  });

  test("endless ones end", async () => {
    const { port, seen } = await serving((asked, given) =>
      given.writeHead(302, { location: `${asked.url}x` }).end(),
    );
    expect(await codeOf(request(`http://localhost:${port}/`, OPEN))).toBe("too-many-redirects");
    expect(seen.requests).toBe(9);
  });

  test("it is told where a thing has moved for good, and no further", async () => {
    const { port } = await serving((asked, given) => {
      if (asked.url === "/a") given.writeHead(301, { location: "/b#part" }).end();
      else if (asked.url === "/b") given.writeHead(302, { location: "/c" }).end();
      else given.end("c");
    });
    const answer = await request(`http://localhost:${port}/a`, OPEN);
    expect(answer.moved).toBe(`http://localhost:${port}/b`);
    expect(answer.address).toBe(`http://localhost:${port}/c`);
  });
});

describe("names", () => {
  test("one that resolves to this machine the second time is asked where it was judged", async () => {
    const { port, seen } = await serving((_, given) => given.end("secret"), "127.0.0.1");
    let times = 0;
    const resolve = async () => [++times === 1 ? OUTSIDE : "127.0.0.1"];
    expect(await codeOf(request(`http://rebinding.example:${port}/`, { ...AS_IF, resolve }))).toBe(
      "not-reached",
    );
    expect(await codeOf(request(`http://rebinding.example:${port}/`, { ...AS_IF, resolve }))).toBe(
      "address-refused",
    );
    expect(times).toBe(2);
    expect(seen).toMatchObject({ connections: 0, requests: 0 });
  });

  test("one with a private address among its own is refused", async () => {
    const { port, seen } = await serving((_, given) => given.end("x"));
    const resolve = async () => [OUTSIDE, "127.0.0.1"];
    expect(await codeOf(request(`http://mixed.example:${port}/`, { ...AS_IF, resolve }))).toBe(
      "address-refused",
    );
    expect(seen.connections).toBe(0);
  });

  test("the peer of the socket is judged besides: no byte goes to it", async () => {
    let bytes = 0;
    const server = createPlainServer((socket) => {
      socket.on("data", (chunk) => {
        bytes += chunk.length;
      });
      socket.on("error", () => {});
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    running.push(server);
    const { port } = server.address() as AddressInfo;
    // 0.0.0.0 passes this judge, and the system connects it to 127.0.0.1, which does not.
    const judge = (address: string) => address === "0.0.0.0";
    for (const scheme of ["http", "https"])
      expect(await codeOf(request(`${scheme}://0.0.0.0:${port}/`, { ...GUARDED, judge }))).toBe(
        "address-refused",
      );
    expect(bytes).toBe(0);
  });

  test("one that leads nowhere", async () => {
    const resolve = async () => [];
    expect(await codeOf(request("http://nowhere.example/", { ...GUARDED, resolve }))).toBe("not-reached");
  });

  test("one whose resolver never answers", async () => {
    const resolve = () => new Promise<string[]>(() => {});
    const slow = request("http://silent.example/", { ...GUARDED, resolve, limits: { total: 200 } });
    expect(await codeOf(slow)).toBe("too-slow");
  });
});

describe("bodies", () => {
  const zeros = gzipSync(new Uint8Array(400_000_000), { level: 9 });
  test("400 MB of zeros in 400 KB are refused at once", async () => {
    expect(zeros.length).toBeLessThan(500_000);
    const { port } = await serving((_, given) =>
      given.writeHead(200, { "content-encoding": "gzip" }).end(zeros),
    );
    const begun = performance.now();
    const before = process.memoryUsage().rss;
    expect(await codeOf(request(`http://localhost:${port}/`, OPEN))).toBe("too-large");
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  test("a packed body is unpacked, a broken and a twice packed one refused", async () => {
    const packed = gzipSync("the text");
    const { port } = await serving((asked, given) => {
      if (asked.url === "/good") given.writeHead(200, { "content-encoding": "gzip" }).end(packed);
      else if (asked.url === "/cut")
        given.writeHead(200, { "content-encoding": "gzip" }).end(packed.subarray(0, 15));
      else given.writeHead(200, { "content-encoding": "gzip, gzip" }).end(gzipSync(packed));
    });
    const { bytes } = await request(`http://localhost:${port}/good`, OPEN);
    expect(new TextDecoder().decode(bytes)).toBe("the text");
    expect(await codeOf(request(`http://localhost:${port}/cut`, OPEN))).toBe("bad-answer");
    expect(await codeOf(request(`http://localhost:${port}/twice`, OPEN))).toBe("bad-answer");
  });

  test("one without end is cut off", async () => {
    const { port } = await serving((_, given) => {
      const more = () => {
        while (!given.destroyed && given.write("x".repeat(60_000)));
      };
      given.on("drain", more);
      more();
    });
    expect(
      await codeOf(request(`http://localhost:${port}/`, { ...OPEN, limits: { wireBytes: 500_000 } })),
    ).toBe("too-large");
  });

  test("a server that sends a byte now and then", async () => {
    const { port } = await serving((_, given) => {
      const drip = setInterval(() => given.write("x"), 100);
      given.on("close", () => clearInterval(drip));
    });
    expect(await codeOf(request(`http://localhost:${port}/`, { ...OPEN, limits: { total: 700 } }))).toBe(
      "too-slow",
    );
  });

  test("a server that says nothing, and one that breaks off", async () => {
    const silent = await serving(() => {});
    expect(
      await codeOf(request(`http://localhost:${silent.port}/`, { ...OPEN, limits: { idle: 300 } })),
    ).toBe("too-slow");
    const broken = await serving((_, given) => {
      given.writeHead(200, { "content-length": "100" }).write("x");
      setTimeout(() => given.destroy(), 50);
    });
    expect(["not-reached", "bad-answer"]).toContain(
      await codeOf(request(`http://localhost:${broken.port}/`, OPEN)),
    );
  });

  test("headers without end, and what is no HTTP", async () => {
    const long = await serving((_, given) => {
      given
        .writeHead(200, Object.fromEntries([...Array(200).keys()].map((n) => [`x-${n}`, "y".repeat(1000)])))
        .end();
    });
    expect(await codeOf(request(`http://localhost:${long.port}/`, OPEN))).toBe("bad-answer");
    const server = createPlainServer((socket) => {
      socket
        .on("error", () => {})
        .resume()
        .end("SSH-2.0-OpenSSH_9.0\r\n");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    running.push(server);
    const { port } = server.address() as AddressInfo;
    expect(["not-reached", "bad-answer"]).toContain(await codeOf(request(`http://127.0.0.1:${port}/`, OPEN)));
  });
});

test("the request says who asks, sends no cookie back, and knows no proxy", async () => {
  const { port, seen } = await serving((asked, given) => {
    if (asked.url === "/") given.writeHead(302, { location: "/next", "set-cookie": "a=b" }).end();
    else given.end("x");
  });
  process.env.HTTP_PROXY = "http://127.0.0.1:9/";
  try {
    await request(`http://localhost:${port}/`, OPEN, { "if-none-match": '"1"' });
  } finally {
    delete process.env.HTTP_PROXY;
  }
  expect(seen.requests).toBe(2);
  expect(seen.headers.join()).toContain("Readout/test");
  expect(seen.headers.join()).toContain("if-none-match");
  expect(seen.headers.join()).not.toContain("cookie");
});

test("the user can stop it", async () => {
  const { port } = await serving(() => {});
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error("stopped")), 100);
  await expect(request(`http://localhost:${port}/`, { ...OPEN, signal: stop.signal })).rejects.toThrow(
    "stopped",
  );
});

test("an error page is not read", async () => {
  const { port } = await serving((_, given) => given.writeHead(404).end("nothing here"));
  const answer = await request(`http://localhost:${port}/`, OPEN);
  expect([answer.status, answer.bytes.length]).toEqual([404, 0]);
});
