/** Reports are hostile: nothing in them becomes markup, an address, an escape sequence or an instruction, on any face. */
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { app } from "../src/http/app.ts";
import { markdown } from "../src/render/markdown.ts";
import { UNPAINTED } from "../src/render/paint.ts";
import { terminal } from "../src/render/terminal.ts";
import { SCRIPT } from "../src/web/desk.ts";
import { recordsPage, storiesPage } from "../src/web/page.ts";
import { sampleRecord } from "./sample.ts";

const hostile = sampleRecord(true);

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function elements(node: Node): Node[] {
  return [...(node.attrs === undefined ? [] : [node]), ...(node.childNodes ?? []).flatMap(elements)];
}

describe("the page", () => {
  const pages = {
    "one record": recordsPage({ records: [hostile] }).html,
    "several records": recordsPage({ records: [hostile, sampleRecord()] }).html,
    "the list of stories": storiesPage(
      [{ ...hostile.story, discrepancies: 1, lead: hostile.brief.sentences.at(-1)!.text }],
      (id) => `/record/${id}`,
    ).html,
  };
  for (const [name, html] of Object.entries(pages)) {
    const all = elements(parse(html) as unknown as Node);

    test(`${name} has only the elements that Readout writes`, () => {
      const foreign = [
        "img",
        "iframe",
        "object",
        "embed",
        "form",
        "link",
        "base",
        "i",
        "video",
        // What a drawing could bring in: ours have lines, shapes and words alone.
        "foreignObject",
        "use",
        "image",
        "animate",
        "set",
      ];
      const found = all.map((each) => each.nodeName).filter((each) => foreign.includes(each));
      expect(found.filter((each) => each !== "i")).toEqual([]);
      expect(all.filter((each) => each.nodeName === "style")).toHaveLength(1);
      const scripts = all.filter((each) => each.nodeName === "script");
      expect(scripts.map((each) => each.childNodes?.map(({ value }) => value).join(""))).toEqual(
        name === "the list of stories" ? [] : [SCRIPT],
      );
    });

    test(`${name} has no handler, no inline style and no address but of the web and of itself`, () => {
      for (const { name: key, value } of all.flatMap((each) => each.attrs ?? [])) {
        expect(key).not.toMatch(/^on|^style$|^srcdoc$/);
        if (key === "href") expect(value).toMatch(/^(#|https?:\/\/|\/)/);
      }
    });
  }

  test("an address that is none of the web is not linked", () => {
    expect(/href="(?!#|https?:|\/)/.test(pages["one record"])).toBe(false);
  });

  test("its policy allows its one style sheet and its one script, and nothing else", () => {
    const { policy } = recordsPage({ records: [hostile] });
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
  });

  test("it loads nothing from outside", () => {
    const { html } = recordsPage({ records: [hostile] });
    const attributes = elements(parse(html) as unknown as Node).flatMap((each) => each.attrs ?? []);
    expect(
      attributes.filter(({ name }) => ["src", "srcset", "background", "poster", "data"].includes(name)),
    ).toEqual([]);
    expect(/@import|url\(|image-set\(/i.test(html.slice(0, html.indexOf("</style>")))).toBe(false);
  });

  test("a report's id from a file never reaches the style sheet or a script", () => {
    const odd = structuredClone(hostile);
    const text = JSON.stringify(odd).replaceAll("a1a1a1a1a1a1", "x}</style><script>alert(1)</script>");
    const { html } = recordsPage({ records: [JSON.parse(text)] });
    const names = elements(parse(html) as unknown as Node).map((each) => each.nodeName);
    expect(names.filter((each) => each === "script")).toHaveLength(1);
  });
});

test("the terminal gets no control character and no text that runs backward", () => {
  const text = terminal(hostile, { paint: UNPAINTED, columns: 90 });
  expect(text).toContain("master");
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test("Markdown gets no markup, no link and no code from a report", () => {
  const text = markdown(hostile);
  expect(text).not.toMatch(/<[a-z!/]/i);
  expect(text).not.toMatch(/(?<!\\)\[the store/);
  expect(text).not.toMatch(/(?<!\\)`/);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

describe("the server", () => {
  const server = app({ records: { records: [hostile] } });
  const ask = (path: string, host = "127.0.0.1:4100") => server.request(path, { headers: { host } });

  test("answers only to this machine's own name, so that a rebound name gets nothing", async () => {
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example",
      "localhost.evil.example:80",
      "evil.example#127.0.0.1",
      "",
    ]) {
      const answer = await ask("/", host);
      expect(answer.status).toBe(421);
      expect(await answer.text()).not.toContain("Readout");
    }
    for (const host of ["127.0.0.1:4100", "localhost:4100", "localhost", "[::1]:4100"]) {
      expect((await ask("/", host)).status).toBe(200);
    }
  });

  test("sends its policy with every answer", async () => {
    for (const path of [
      "/",
      "/health",
      "/records",
      "/schema",
      "/record/5707",
      "/record/5707.json",
      "/record/nope",
      "/nope",
    ]) {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy"), path).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("cross-origin-resource-policy"), path).toBe("same-origin");
      expect(headers.get("access-control-allow-origin"), path).toBeNull();
    }
  });

  test("takes no path and no store from a request", async () => {
    const answer = await ask("/records?store=/etc/passwd");
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as { stories: unknown[] }).stories).toHaveLength(1);
  });

  test("says what is wrong in the one shape of an error, or as a page, without echoing markup", async () => {
    const json = await ask("/record/%3Cscript%3E.json");
    expect(json.status).toBe(404);
    expect(await json.json()).toEqual({
      error: { code: "no-such-story", what: expect.any(String), todo: expect.any(String) },
    });
    const page = await ask("/record/%3Cscript%3E");
    expect(page.status).toBe(404);
    expect(await page.text()).not.toContain("<script");
  });
});
