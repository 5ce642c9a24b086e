/** What a typing rule is: it looks at the lines of one report and says which of the open ones are of its kind. */
import type { BlockKind, Piece } from "../model/document.ts";
import type { Form } from "../model/source.ts";
import type { Line } from "./line.ts";

export interface Typed {
  readonly kind: BlockKind;
  readonly rule: string;
}

export interface Page {
  readonly form: Form;
  readonly lines: readonly Line[];
  /** What the rules before have typed; null where a line is still open. */
  readonly typed: readonly (Typed | null)[];
  /** What the user or the page's metadata gives as title. */
  readonly title: string | null;
}

export interface Rule extends Typed {
  /** Indices of lines; what other rules have typed already is left as it is. */
  find(page: Page): readonly number[];
}

/** A rule that needs the line alone. */
export function lineRule(kind: BlockKind, rule: string, holds: (line: Line) => boolean): Rule {
  return { kind, rule, find: (page) => openLines(page).filter((at) => holds(page.lines[at]!)) };
}

export function openLines(page: Page): number[] {
  const open: number[] = [];
  for (let at = 0; at < page.typed.length; at += 1) if (page.typed[at] === null) open.push(at);
  return open;
}

export function applyRules(page: Page, rules: readonly Rule[]): Page {
  let typed = page.typed;
  for (const rule of rules) {
    const lines = rule.find({ ...page, typed });
    if (lines.length === 0) continue;
    const found = new Set(lines);
    typed = typed.map((each, at) => each ?? (found.has(at) ? { kind: rule.kind, rule: rule.rule } : null));
  }
  return { ...page, typed };
}

/** The pieces of several lines as one text, with an empty line between two of them. */
export function joinLines(lines: readonly Line[]): { text: string; pieces: Piece[]; starts: number[] } {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const starts: number[] = [];
  let length = 0;
  let rawEnd = 0;
  for (const line of lines) {
    const raw = line.pieces[0]!.raw;
    if (starts.length > 0) {
      pieces.push({ clean: length, length: 2, raw: rawEnd, rawLength: Math.max(0, raw - rawEnd) });
      parts.push("\n\n");
      length += 2;
    }
    starts.push(length);
    for (const piece of line.pieces) pieces.push({ ...piece, clean: piece.clean + length });
    const last = line.pieces.at(-1)!;
    rawEnd = last.raw + last.rawLength;
    parts.push(line.text);
    length += line.text.length;
  }
  return { text: parts.join(""), pieces, starts };
}
