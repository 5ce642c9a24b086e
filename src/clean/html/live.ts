/**
 * The entries of a live page: neighbours that each begin with a time of their own and go on with text. Only pages that
 * call themselves live are looked at, since lists of links and comments have times too.
 */
import { clockAt, orderOf, printedDays } from "../printed-day.ts";
import { day } from "./day.ts";
import { attribute, type Element, elements, isElement, parentOf, textIn } from "./tree.ts";
import type { PageLine } from "./walk.ts";
import { wordsOf } from "./words.ts";

const LIVE =
  /(?:^|[\s–—:|-])live(?=$|[\s–—:|,-])|liveblog|live blog|live updates|as it happened|minute by minute|\bticker\b/i;
const LIVE_WORDS: ReadonlySet<string> = new Set(["live", "liveblog", "liveticker", "ticker", "lb"]);
/** The head of an entry is its time, its heading and who wrote it. */
const HEAD_LINES = 3;
const LONGEST_TIME = 40;

export interface Entry {
  readonly element: Element;
  /** EDTF, or "T14:15:00". */
  readonly time: string;
  /** The line that shows the time, where it stands alone. */
  readonly shown: PageLine | null;
}

export function entriesOf(lines: readonly PageLine[], title: string | null): ReadonlyMap<PageLine, Entry> {
  const found = new Map<PageLine, Entry>();
  if (!LIVE.test(title ?? "") && !lines.some(({ element }) => isCalledLive(element))) return found;
  for (const group of groupsOf(lines, LIVE.test(title ?? ""))) {
    const entries = group.flatMap(({ element, own }) => {
      const entry = entryIn(element, own);
      return entry === null ? [] : [{ entry, own }];
    });
    if (entries.length < 2 || entries.length < 0.6 * group.length) continue;
    for (const { entry, own } of entries)
      for (const each of own) if (!found.has(each)) found.set(each, entry);
  }
  return found;
}

interface Candidate {
  readonly element: Element;
  readonly own: readonly PageLine[];
}

/** Neighbours of the same tag and first class under one parent, two at least, each with several lines. */
function groupsOf(lines: readonly PageLine[], isLive: boolean): Candidate[][] {
  const under = new Map<Element, PageLine[]>();
  for (const each of lines) {
    if (each.line.kind !== null) continue;
    for (let at: Element | null = each.element; at !== null; at = parentOf(at)) {
      const own = under.get(at);
      if (own === undefined) under.set(at, [each]);
      else own.push(each);
    }
  }
  const groups: Candidate[][] = [];
  for (const parent of under.keys()) {
    if (!isLive && !isCalledLive(parent)) continue;
    const children = parent.childNodes
      .filter(isElement)
      .filter((child) => (under.get(child)?.length ?? 0) > 1);
    const alike = Map.groupBy(
      children,
      (child) => `${child.tagName}.${attribute(child, "class").split(/\s+/)[0]}`,
    );
    for (const group of alike.values()) {
      if (group.length > 1) groups.push(group.map((element) => ({ element, own: under.get(element)! })));
    }
  }
  return groups;
}

function isCalledLive(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 4; at = parentOf(at), up += 1) {
    if ([...wordsOf(at)].some((word) => LIVE_WORDS.has(word))) return true;
  }
  return false;
}

function entryIn(element: Element, own: readonly PageLine[]): Entry | null {
  const head = own.slice(0, HEAD_LINES);
  const machine = [...elements(element)].find((each) => each.tagName === "time");
  const time = machine === undefined ? null : day(attribute(machine, "datetime"));
  const text = machine === undefined ? "" : textIn(machine);
  if (time !== null && head.some(({ line }) => line.text.includes(text))) {
    return { element, time, shown: head.find(({ line }) => line.text === text) ?? null };
  }
  for (const each of head) {
    const printed = printedTime(each.line.text);
    if (printed !== null) return { element, time: printed, shown: each };
  }
  return null;
}

/** A line of nothing but a clock, or a day and a clock. */
function printedTime(text: string): string | null {
  if (text.length > LONGEST_TIME) return null;
  const [date] = printedDays(text, orderOf([text]));
  if (date !== undefined) return date.to - date.from > 0.7 * text.length ? date.value : null;
  const clock = clockAt(text);
  return clock.value !== "" && clock.length > 0.7 * text.length ? clock.value : null;
}
