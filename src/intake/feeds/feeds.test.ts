/** Feeds, lists of feeds and sitemaps as they come: what each yields. */
import { describe, expect, test } from "vitest";
import { Fault } from "../../model/fault.ts";
import type { Arrival } from "../arrival.ts";
import { Budget } from "../budget.ts";
import type { Opened } from "../format.ts";
import { formatOf } from "../formats/index.ts";
import { feedDate } from "./date.ts";

function arrival(content: string | Uint8Array, type: string | null = null, outlet?: string): Arrival {
  return {
    name: "https://oskel.example/feed",
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    type,
    known: outlet === undefined ? {} : { outlet },
    retrieval: {
      address: "https://oskel.example/feed",
      retrieved: "2026-03-03T09:30:00Z",
      method: "fetch",
      status: 200,
    },
  };
}

async function opened(given: Arrival): Promise<Opened[]> {
  const all: Opened[] = [];
  for await (const each of formatOf(given)!.open(given, new Budget("test"), () => undefined)) all.push(each);
  return all;
}

async function codeOf(given: Arrival): Promise<string> {
  const error = await opened(given).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Fault)) throw error ?? new Error("no fault");
  return error.code;
}

const RSS = `<?xml version="1.0"?><!-- made by hand --><rss version="2.0"><channel><title>The Oskel Post</title>
<item><title>Ferry &amp; bridge talks resume</title><link>/news/ferry?x=1&amp;y=2</link><pubDate>Tue, 03 Mar 2026 09:30:00 -0500</pubDate></item>
<item><title><![CDATA[Second <b>story</b>]]></title><guid>https://oskel.example/second</guid></item>
<item><title>No link</title><guid isPermaLink="false">77</guid><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>All of it.</p>]]></content:encoded></item>
<item><title>Nothing at all</title><link>javascript:alert(1)</link></item>
</channel></rss>`;

describe("feeds", () => {
  test("RSS: an address for each entry, with title, day and outlet; a report where the text has no address", async () => {
    const [first, second, third, fourth] = await opened(arrival(RSS, "application/rss+xml"));
    expect(first).toEqual({
      url: "https://oskel.example/news/ferry?x=1&y=2",
      known: {
        outlet: "The Oskel Post",
        title: "Ferry & bridge talks resume",
        published: "2026-03-03T09:30:00-05:00",
      },
    });
    expect(second).toMatchObject({ url: "https://oskel.example/second", known: { title: "Second story" } });
    expect(third).toMatchObject({ form: "html", known: { title: "No link", outlet: "The Oskel Post" } });
    expect(new TextDecoder().decode((third as { bytes: Uint8Array }).bytes)).toContain("<p>All of it.</p>");
    expect(fourth).toMatchObject({ skipped: "Nothing at all" });
  });

  test("Atom, RDF and JSON Feed say the same", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Oskel</title><entry><title>A</title><id>1</id>
      <link rel="self" href="/no"/><link href="/a"/><updated>2026-03-04T00:00:00Z</updated><published>2026-03-03T09:30:00.123Z</published></entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Oskel</title></channel><item><title>A</title><link>https://oskel.example/a</link><dc:date>2026-03-03T09:30:00Z</dc:date></item></rdf:RDF>`;
    const json = `{"version": "https://jsonfeed.org/version/1.1", "title": "Oskel", "items": [{"id": "1", "title": "A", "url": "https://oskel.example/a", "date_published": "2026-03-03T09:30:00Z"}]}`;
    const said = {
      url: "https://oskel.example/a",
      known: { outlet: "Oskel", title: "A", published: "2026-03-03T09:30:00Z" },
    };
    for (const each of [atom, rdf, json]) expect(await opened(arrival(each))).toEqual([said]);
  });

  test("what the user calls a feed goes before what it calls itself", async () => {
    const [first] = await opened(arrival(RSS, null, "Oskel, foreign desk"));
    expect(first).toMatchObject({ known: { outlet: "Oskel, foreign desk" } });
  });

  test("the bytes decide where server or declaration name a wrong charset", async () => {
    const text = `<?xml version="1.0" encoding="utf-8"?><rss><channel><title>Café</title><item><title>Élan</title><link>https://a.example/</link></item></channel></rss>`;
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const named = { known: { outlet: "Café", title: "Élan" } };
    expect((await opened(arrival(latin)))[0]).toMatchObject(named);
    expect((await opened(arrival(text, "text/xml; charset=iso-8859-1")))[0]).toMatchObject(named);
    const cyrillic = `<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>\xcf\xee\xf0\xf2</title><item><link>https://a.example/</link></item></channel></rss>`;
    const bytes = Uint8Array.from(cyrillic, (letter) => letter.charCodeAt(0));
    expect((await opened(arrival(bytes)))[0]).toMatchObject({ known: { outlet: "Порт" } });
    const greek = Uint8Array.from(cyrillic.replace(/ encoding="[^"]+"/, ""), (letter) =>
      letter.charCodeAt(0),
    );
    expect((await opened(arrival(greek, "text/xml; charset=windows-1251")))[0]).toMatchObject({
      known: { outlet: "Порт" },
    });
  });

  test("broken XML gives what can be read", async () => {
    const second = "https://oskel.example/second";
    const urls = async (text: string) =>
      (await opened(arrival(text, "text/xml"))).flatMap((each) => ("url" in each ? [each.url] : []));
    expect(await urls(RSS.replace("</title><link>/news", "<link>/news"))).toContain(second);
    expect(await urls(RSS.slice(0, RSS.indexOf("<item><title>No link")))).toContain(second);
    expect(await urls(RSS.replace("&amp;", "& < &nope;"))).toContain(second);
    expect((await opened(arrival(RSS.replace("</title><link>/news", "<link>/news"))))[0]).toMatchObject({
      known: { outlet: "The Oskel Post" },
    });
  });

  test.each([
    [
      "a document type",
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>`,
    ],
    ["a document type behind the root", `<rss><!doctype rss [<!ENTITY a "b">]><channel/></rss>`],
    ["tags without end", `<rss><channel>${"<item>".repeat(100_000)}`],
    ["a very long tag", `<rss><channel a="${"x".repeat(100_000)}"></channel></rss>`],
    ["no feed", "<rss"],
    ["no feed in JSON", `{"version": "https://jsonfeed.org/version/1"`],
  ])("%s is refused", async (_, text) => {
    const begun = performance.now();
    expect(await codeOf(arrival(text, "application/rss+xml"))).toBe("bad-feed");
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test("a document type within an entry's text is text", async () => {
    const text = RSS.replace("All of it.", "&lt;!DOCTYPE html> <!doctype html>");
    expect((await opened(arrival(text))).length).toBe(4);
  });

  test("a page is no feed, whatever it says", () => {
    expect(formatOf(arrival("<!doctype html><html><body><rss></rss>", "text/html"))?.name).toBe("web page");
    expect(formatOf(arrival("<!-- x --><html>", "text/xml"))?.name).not.toBe("feed");
    expect(formatOf(arrival(RSS, "text/html"))?.name).toBe("feed");
  });
});

describe("lists", () => {
  test("OPML: each outline that has an address, under the name the user gave it", async () => {
    const list = `<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline text="Oskel Post" type="rss" xmlUrl="https://oskel.example/feed"/>
      <outline text="Bad" xmlUrl="file:///etc/passwd"/></outline><outline text="x" title="Meridian" xmlUrl="https://meridian.example/rss?a=1&amp;b=2"/></body></opml>`;
    expect(await opened(arrival(list))).toEqual([
      { url: "https://oskel.example/feed", known: { outlet: "Oskel Post" } },
      { url: "https://meridian.example/rss?a=1&b=2", known: { outlet: "Meridian" } },
    ]);
  });

  test("a sitemap with Google's news extension, and an index of sitemaps", async () => {
    const news = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://oskel.example/a?x=1&amp;y=2</loc><news:news><news:publication><news:name>Oskel</news:name></news:publication>
      <news:publication_date>2026-03-03</news:publication_date><news:title>Talks &amp; more</news:title></news:news></url><url><loc>https://oskel.example/b</loc></url></urlset>`;
    expect(await opened(arrival(news, "application/xml"))).toEqual([
      {
        url: "https://oskel.example/a?x=1&y=2",
        known: { outlet: "Oskel", published: "2026-03-03", title: "Talks & more" },
      },
      { url: "https://oskel.example/b", known: {} },
    ]);
    const index = `<sitemapindex><sitemap><loc>https://oskel.example/one.xml</loc></sitemap></sitemapindex>`;
    expect(await opened(arrival(index))).toEqual([{ url: "https://oskel.example/one.xml", known: {} }]);
  });

  test("50,000 rows are read in a few seconds", async () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => `<url><loc>https://oskel.example/${n}</loc></url>`);
    const begun = performance.now();
    expect((await opened(arrival(`<urlset>${rows.join("")}</urlset>`))).length).toBe(50_000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

test.each([
  ["Tue, 03 Mar 2026 09:30:00 GMT", "2026-03-03T09:30:00Z"],
  ["3 March 2026 9:30 EST", "2026-03-03T09:30:00-05:00"],
  ["Tue, 3 Mar 26 23:30:00 +0530", "2026-03-03T23:30:00+05:30"],
  ["03 Mar 2026", "2026-03-03"],
  ["2026-03-03T09:30:00+0100", "2026-03-03T09:30:00+01:00"],
  ["2026-03-03 09:30", "2026-03-03T09:30"],
  [" 2026-03 ", "2026-03"],
  ["Tue, 03 Mar 2026 09:30:00 XYZ", "2026-03-03T09:30:00"],
  ["yesterday", null],
  ["31 Feb 2026", null],
  ["03/04/2026", null],
  ["", null],
])("a feed's date %s", (text, edtf) => {
  expect(feedDate(text)).toBe(edtf);
});
