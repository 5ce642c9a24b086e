/** A list of feeds, as feed readers export it: an address for each outline that has one. */
import { Fault } from "../../model/fault.ts";
import type { Format } from "../format.ts";
import { mediaType } from "../kind.ts";
import { linked } from "./link.ts";
import { checkXml, rootOf, textOf } from "./xml.ts";

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

export const opml: Format = {
  name: "list of feeds",
  accepts: (arrival) => /^text\/x-opml/.test(mediaType(arrival) ?? "") || rootOf(arrival) === "opml",
  async *open(arrival) {
    const text = textOf(arrival);
    checkXml(text, arrival.name);
    for (const { xmlUrl, text: says, title } of all(await outlinesIn(text, arrival.name))) {
      const url = xmlUrl === undefined ? null : linked(xmlUrl, arrival);
      const outlet = title ?? says;
      if (url !== null) yield { url, known: outlet === undefined || outlet === xmlUrl ? {} : { outlet } };
    }
  },
};

async function outlinesIn(text: string, name: string): Promise<readonly Outline[]> {
  const { parseOpml } = await import("feedsmith");
  try {
    return parseOpml(text).body?.outlines ?? [];
  } catch (error) {
    if (error instanceof Error) throw new Fault("bad-feed", `${name} (${error.message.slice(0, 200)})`);
    throw error;
  }
}

/** In the order of the list; checkXml has bounded the depth. */
function all(outlines: readonly Outline[]): Outline[] {
  return outlines.flatMap((each) => [each, ...all(each.outlines ?? [])]);
}
