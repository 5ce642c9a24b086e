/** A news sitemap, or an index of sitemaps: an address for each row, with what Google's news extension says of it. */
import { Fault } from "../../model/fault.ts";
import type { Format } from "../format.ts";
import { feedDate } from "./date.ts";
import { linked } from "./link.ts";
import { checkXml, rootOf, textOf } from "./xml.ts";

interface Row {
  readonly loc?: unknown;
  readonly news?: {
    readonly publication?: { readonly name?: unknown };
    readonly publication_date?: unknown;
    readonly title?: unknown;
  };
}

export const sitemap: Format = {
  name: "sitemap",
  accepts: (arrival) => ["urlset", "sitemapindex"].includes(rootOf(arrival) ?? ""),
  async *open(arrival) {
    const text = textOf(arrival);
    checkXml(text, arrival.name);
    for (const { loc, news } of await rowsIn(text, arrival.name)) {
      const url = typeof loc === "string" ? linked(loc, arrival) : null;
      if (url === null) continue;
      const outlet = word(news?.publication?.name) ?? arrival.known.outlet;
      const title = word(news?.title);
      const published = feedDate(word(news?.publication_date));
      yield {
        url,
        known: {
          ...(outlet === undefined ? {} : { outlet }),
          ...(published === null ? {} : { published }),
          ...(title === undefined ? {} : { title }),
        },
      };
    }
  },
};

async function rowsIn(text: string, name: string): Promise<readonly Row[]> {
  const { XMLParser } = await import("fast-xml-parser");
  const parser = new XMLParser({
    removeNSPrefix: true,
    ignoreAttributes: true,
    parseTagValue: false,
    processEntities: true,
    isArray: (name) => name === "url" || name === "sitemap",
  });
  try {
    const tree = parser.parse(text) as {
      urlset?: { url?: Row[] };
      sitemapindex?: { sitemap?: Row[] };
    };
    return tree.urlset?.url ?? tree.sitemapindex?.sitemap ?? [];
  } catch (error) {
    if (error instanceof Error) throw new Fault("bad-feed", `${name} (${error.message.slice(0, 200)})`);
    throw error;
  }
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 2_000) : undefined;
}
