/** A line without a final point that says again, almost word for word, what a paragraph says: the caption of a picture. */
import { openLines, type Page, type Rule } from "../rule.ts";
import { bestHolder, contentOf, endsAsSentence } from "./likeness.ts";

export const repeats: readonly Rule[] = [
  { kind: "caption", rule: "words of another line, without a point", find: repeated },
];

/** So many captions and paragraphs are compared; beyond, a text is a book. */
const MOST = { captions: 60, paragraphs: 400 } as const;

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
      ? [contentOf(line.text)]
      : [],
  );
  return candidates
    .slice(0, MOST.captions)
    .filter((at) => bestHolder(contentOf(page.lines[at]!.text), told).share >= 0.85);
}
