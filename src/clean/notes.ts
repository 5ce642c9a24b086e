/** Blocks of kind correction → what the editors say of the report: which kind of note, and of which day. */

import { MONTHS } from "../lexicon/calendar-words.ts";
import type { Block, Note } from "../model/document.ts";
import { isDay } from "../text/calendar.ts";
import { formatDay } from "../text/edtf.ts";
import { orderOf, printedDays } from "./printed-day.ts";

/** The first that holds, tried at the head of the note before its whole. */
const KINDS: readonly (readonly [kind: Note["kind"], word: RegExp])[] = [
  ["retraction", /\b(?:retract(?:ion|ed|s)|withdrawn)\b/i],
  [
    "correction",
    /\b(?:correct(?:ion|ed|s)|errat(?:a|um)|misstated|misspelled|misidentified|incorrectly|wrong)\b/i,
  ],
  ["clarification", /\bclarif(?:ication|ied|ies)\b/i],
  ["editor's note", /\beditor['’]?s['’]? note\b|\bnote to readers\b|\b(?:condensed|shortened|edited for)\b/i],
  ["update", /\bupdated?\b/i],
];

/** `day` is that of the change or of publication, for notes that leave out the year. */
export function notesOf(text: string, blocks: readonly Block[], day: string | null): Note[] {
  return blocks
    .filter(({ kind }) => kind === "correction")
    .map(({ from, to }) => {
      const note = text.slice(from, to);
      const kind = kindOf(note.slice(0, 30)) ?? kindOf(note) ?? "correction";
      return { from, to, kind, day: dayIn(note.slice(0, 120), day) };
    });
}

function kindOf(note: string): Note["kind"] | null {
  return KINDS.find(([, word]) => word.test(note))?.[0] ?? null;
}

const WITHOUT_YEAR =
  /(?<!\p{L})(?<name>\p{L}{3,9})\.? (?<day>\d{1,2})(?!\d)|(?<!\d)(?<before>\d{1,2}) (?<after>\p{L}{3,9})(?!\p{L})/gu;

/** The head of a note has its day; a year is taken over from the report where that day is not before the report's. */
function dayIn(note: string, known: string | null): string | null {
  const [printed] = printedDays(note, orderOf([note]));
  if (printed !== undefined) return printed.value.slice(0, 10);
  const year = Number(known?.slice(0, 4));
  if (known === null || !Number.isInteger(year)) return null;
  for (const { groups } of note.matchAll(WITHOUT_YEAR)) {
    const month = MONTHS.get((groups!.name ?? groups!.after)!.toLowerCase());
    const day = Number(groups!.day ?? groups!.before);
    if (month === undefined || !isDay({ year, month, day })) continue;
    return formatDay({ year, month, day });
  }
  return null;
}
