/**
 * A line without a final point that says again, almost word for word, what a paragraph says: the caption of a picture. A
 * short line of a page that stands word for word in one of its paragraphs: a quotation set large.
 */
import type { Line } from "../line.ts";
import { openLines, type Page, type Rule } from "../rule.ts";
import { contentOf, endsAsSentence, isHeld } from "./likeness.ts";

export const largeQuotations: Rule = {
  kind: "furniture",
  rule: "words of a paragraph, set large",
  find: setLarge,
};

export const repeats: readonly Rule[] = [
  { kind: "caption", rule: "words of another line, without a point", find: repeated },
];

/** So many captions and paragraphs are compared; beyond, a text is a book. */
const MOST = { captions: 60, paragraphs: 400 } as const;

/** Fewer words recur by chance. */
const LARGE = { least: 7, most: 50 } as const;

function setLarge(page: Page): number[] {
  if (page.form !== "html") return [];
  const open = openLines(page).slice(0, MOST.paragraphs);
  const short = open.filter((at) => mayBeLarge(page.lines[at]!)).slice(0, MOST.captions);
  if (short.length === 0) return [];
  const keys = open.map((at) => [at, keyOf(page.lines[at]!.text)] as const);
  return short.filter((at) => {
    const key = keyOf(page.lines[at]!.text);
    const count = key.trim().split(" ").length;
    if (count < LARGE.least || count > LARGE.most) return false;
    return keys.some(
      ([other, whole]) => other !== at && whole.length > 1.3 * key.length && whole.includes(key),
    );
  });
}

function mayBeLarge({ text, tag }: Line): boolean {
  const isText = tag !== "heading" && tag !== "item" && tag !== "cell";
  return isText && text.length >= 25 && text.length < 400 && (tag === "quote" || !endsAsSentence(text));
}

function keyOf(text: string): string {
  return ` ${text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

function repeated(page: Page): number[] {
  const open = openLines(page);
  const candidates = open.filter((at) => {
    const { text, tag } = page.lines[at]!;
    return (
      tag !== "heading" && tag !== "item" && text.length >= 60 && text.length < 400 && !endsAsSentence(text)
    );
  });
  if (candidates.length === 0) return [];
  // Digests count as other lines: a caption may repeat one of them.
  const told = page.lines.flatMap((line, at) =>
    endsAsSentence(line.text) && (page.typed[at] === null || page.typed[at]!.kind === "digest")
      ? [line.text]
      : [],
  );
  return candidates
    .slice(0, MOST.captions)
    .filter((at) => isHeld(contentOf(page.lines[at]!.text), told, 0.85));
}
