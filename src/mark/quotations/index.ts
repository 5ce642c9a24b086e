/**
 * What stands between quotation marks, and whether it is somebody's speech. Only the outermost marks count: a quotation
 * inside a quotation is part of it. The parts of one that begins each paragraph anew with an opening mark share `run`.
 */
import { type Document, TELLING } from "../../model/document.ts";
import type { Marks, Quotation, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { formOf } from "./form.ts";
import { pairs } from "./pairs.ts";
import { useOf } from "./use.ts";

/** How many words to each side of a quotation may make it somebody's. */
const NEAR = 40;

export function quotations(document: Document, marks: Pick<Marks, "tokens" | "sentences">): Quotation[] {
  const found: Quotation[] = [];
  const { text } = document;
  let token = 0;
  let run = 0;
  let unclosed = false;
  for (const block of document.blocks) {
    if (!TELLING.has(block.kind)) continue;
    const here = pairs(text, block);
    for (const [index, pair] of here.entries()) {
      token = firstFrom(marks.tokens, token, pair.from);
      const end = firstFrom(marks.tokens, token, pair.to);
      const [first, tokens] = [token, marks.tokens];
      const quoted = {
        text: text.slice(pair.from, pair.to),
        words: tokens.slice(first, end).filter((word) => word.pos !== "PUNCT"),
        before: wordBefore(tokens, first, block.from),
        near: () => near(text, tokens, first, end, block),
      };
      if (!(unclosed && index === 0 && pair.open === block.from)) run += 1;
      const form = formOf(quoted);
      const use =
        form === "direct"
          ? { use: "speech" as const, rule: "a whole clause between quotation marks" }
          : useOf(quoted);
      const rule = pair.closed ? use.rule : `${use.rule}; its closing mark is missing`;
      found.push({ from: pair.from, to: pair.to, run: run - 1, use: use.use, form, rule });
      token = end;
    }
    const last = here.at(-1);
    unclosed = last !== undefined && !last.closed && last.to === block.to;
  }
  return found;
}

function firstFrom(tokens: readonly Token[], start: number, from: number): number {
  let index = start;
  while (index < tokens.length && tokens[index]!.from < from) index += 1;
  return index;
}

/** The last word before the opening mark, lower case; a colon or comma counts. */
function wordBefore(tokens: readonly Token[], index: number, start: number): string {
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const { from, pos, lower } = tokens[at]!;
    if (from < start) break;
    if (pos !== "PUNCT" || lower === ":" || lower === ",") return lower;
  }
  return "";
}

function near(text: string, tokens: readonly Token[], first: number, end: number, block: Range): Token[] {
  const sides = [...tokens.slice(Math.max(0, first - NEAR), first), ...tokens.slice(end, end + NEAR)];
  // "so-called" speaks of nobody.
  return sides.filter(({ from, to }) => from >= block.from && to <= block.to && text[from - 1] !== "-");
}
