/**
 * Who speaks where a report speaks for itself: the outlet, or, of a primary document (a ministry's statement, a readout, a
 * press release, a transcript), whoever its headline says it is by. A joint statement and a transcript are of nobody alone.
 */
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import type { Holder } from "../../model/statement.ts";

/** "Readout of …", "Statement by …", "Press release: …" */
const TITLED =
  /^(?:joint |press |full |official |public |media |opening |closing ){0,2}(?:readout|statement|transcript|remarks|communiqu[eé]|declaration|release)(?: ?[:–—]| (?:of|by|from|on|following|issued|at|with|after|to the)\b)/i;
/** "Ministry spokesperson Ida Moe’s regular press conference", the way some ministries title theirs. */
const SPOKEN =
  /\b(?:spokes(?:person|man|woman)|minister|secretary|president)\b.{1,60}['’]s (?:regular press conference|remarks on|statement on)/i;
const OF_NOBODY_ALONE = /^(?:joint|(?:full |official )?transcript)\b/i;

const LONGEST_TITLE = 200;

export function ownVoice(document: Document, marks: Marks): Holder {
  const block = document.blocks.find(({ kind }) => kind === "headline") ?? opening(document);
  const title = block === undefined ? document.title : document.text.slice(block.from, block.to);
  if (title === null || !(TITLED.test(title) || SPOKEN.test(title)))
    return { kind: "outlet", referent: null, text: "" };
  const issuer =
    block === undefined || OF_NOBODY_ALONE.test(title)
      ? undefined
      : marks.mentions
          .toSorted((a, b) => a.from - b.from)
          .find(
            (mention) =>
              mention.from >= block.from &&
              mention.to <= block.to &&
              /^(?:person|organization)$/.test(marks.referents[mention.referent]!.kind),
          );
  return { kind: "document", referent: issuer?.referent ?? null, text: title.replace(/\s+/g, " ").trim() };
}

/** A short document is all paragraphs; its first line is a title where it does not end as a sentence does. */
function opening({ blocks, text }: Document): Document["blocks"][number] | undefined {
  const [first] = blocks;
  return first !== undefined &&
    first.to - first.from <= LONGEST_TITLE &&
    !/[.!?”"]$/.test(text.slice(first.from, first.to))
    ? first
    : undefined;
}
