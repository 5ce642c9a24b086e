/** What the text itself shows of title, writer, days and language: the blocks above and below the report. */
import type { Block } from "../model/document.ts";
import { isDay } from "../text/calendar.ts";
import { formatDay } from "../text/edtf.ts";
import { languageOf } from "./language.ts";
import { type Metadata, NO_METADATA, type Told } from "./metadata.ts";
import { orderOf, printedDays } from "./printed-day.ts";
import { isWhen } from "./rules/byline.ts";

export function visibleMetadata(text: string, blocks: readonly Block[]): Metadata {
  const headline = joined(text, blocks, (block) => block.kind === "headline");
  const told = joined(text, blocks, ({ kind }) => kind === "paragraph" || kind === "live entry");
  const language = languageOf(told ?? text);
  const days = daysShown(text, blocks, language);
  return {
    ...NO_METADATA,
    title: headline === null ? [] : [{ value: headline, origin: "visible text" }],
    byline: writerShown(text, blocks),
    published: days.filter((each) => each.of === "publication").map(({ told }) => told),
    modified: days.filter((each) => each.of === "change").map(({ told }) => told),
    language: language === null ? [] : [{ value: language, origin: "visible text" }],
  };
}

function joined(text: string, blocks: readonly Block[], wanted: (block: Block) => boolean): string | null {
  const parts = blocks.filter(wanted).map((block) => text.slice(block.from, block.to));
  return parts.length === 0 ? null : parts.join("\n\n");
}

function writerShown(text: string, blocks: readonly Block[]): Told[] {
  const block = blocks.find((each) => each.kind === "byline" && isWriterLine(each, text));
  if (block === undefined) return [];
  const line = text.slice(block.from, block.to);
  const [day] = printedDays(line, null);
  const name = line
    .slice(0, day === undefined || day.from === 0 ? line.length : day.from)
    .replace(/^(?:written )?by:? /i, "")
    .replace(/[\s,|·•–—-]{1,5}$/, "");
  return name === "" ? [] : [{ value: name, origin: "visible text", ranges: [block] }];
}

function isWriterLine({ rule, from, to }: Block, text: string): boolean {
  return (
    rule === "name of the writer" ||
    (rule === "marked as the byline" && /^by \p{Lu}/iu.test(text.slice(from, to)))
  );
}

/** "13 June 2026", "Written by Ann Lee on June 13, 2026". */
function isDayLine(line: string): boolean {
  return isWhen(line) || (line.length < 160 && /^(?:written|posted|published|updated|by)\b/i.test(line));
}

/** A line of a day may stand a little above the headline, or below the deck and a picture. */
const NEAR = { above: 4, below: 10 } as const;

function daysShown(
  text: string,
  blocks: readonly Block[],
  language: string | null,
): { told: Told; of: "publication" | "change" }[] {
  const headline = blocks.findIndex(({ kind }) => kind === "headline");
  const isNear = (at: number) => headline >= 0 && at >= headline - NEAR.above && at <= headline + NEAR.below;
  const lines = blocks.filter(
    (block, at) =>
      (block.kind === "byline" && block.time === undefined) ||
      (block.kind === "furniture" && isNear(at) && isDayLine(text.slice(block.from, block.to))),
  );
  const texts = lines.map(({ from, to }) => text.slice(from, to));
  // Only in English does the month ever stand first.
  const order = orderOf(texts) ?? (language === null || language === "en" ? null : "day");
  return lines.flatMap(({ from }, at) =>
    printedDays(texts[at]!, order).map((day) => ({
      of: day.of,
      told: {
        value: day.value,
        origin: "visible text" as const,
        ranges: [{ from: from + day.from, to: from + day.to }],
      },
    })),
  );
}

const SIGN = /\s[|–—»•·-]\s|[|»_]/g;

/**
 * "Bridge closed | Valley Herald" → "Bridge closed"; what stands behind the sign is the outlet, by its name or
 * in the tag of the page.
 */
export function withoutOutlet(title: Told, outlets: readonly Told[]): Told {
  const behind = outlets.map(({ value }) => title.value.lastIndexOf(value)).find((at) => at > 0);
  const isNamed = behind !== undefined && outlets.some(({ value }) => title.value.endsWith(value));
  if (isNamed && /\s?[|–—»•·:_-]\s?$/.test(title.value.slice(0, behind)))
    return { ...title, value: title.value.slice(0, behind).replace(/\s?[|–—»•·:_-]\s?$/, "") };
  if (title.origin !== "title tag") return title;
  const last = [...title.value.matchAll(SIGN)].at(-1);
  if (last === undefined || last.index < 0.4 * title.value.length) return title;
  return { ...title, value: title.value.slice(0, last.index).trim() };
}

/** "…/2026/03/03/bridge-closed", "…/2026-03-03-bridge". */
export function dayInAddress(url: string | null): string | null {
  const found = /[/-](?<year>(?:19|20)\d\d)[/-](?<month>\d\d)[/-](?<day>\d\d)(?=[/-]|$)/.exec(
    url ?? "",
  )?.groups;
  if (found === undefined) return null;
  const day = { year: Number(found.year), month: Number(found.month), day: Number(found.day) };
  return isDay(day) ? formatDay(day) : null;
}
