/** What an outlet repeats on its pages ("Sign up for our newsletter"): a block in reports of several of its stories. */
import { type Block, type Document, TELLING } from "../../model/document.ts";
import { fold } from "../../text/fold.ts";
import { hashOf } from "../../text/hash.ts";

const REPORTS = 3;

/** Stories of documents → whether a block of a document is what its outlet repeats. */
export function boilerplate(
  stories: readonly (readonly Document[])[],
): (document: Document) => (block: Block) => boolean {
  const seen = new Map<string, { reports: number; stories: Set<number> }>();
  for (const [story, documents] of stories.entries()) {
    for (const document of documents) {
      for (const key of new Set(document.blocks.map((block) => keyOf(document, block)))) {
        if (key === null) continue;
        const entry = seen.get(key) ?? { reports: 0, stories: new Set() };
        entry.reports += 1;
        entry.stories.add(story);
        seen.set(key, entry);
      }
    }
  }
  return (document) => (block) => {
    const entry = seen.get(keyOf(document, block) ?? "");
    return entry !== undefined && entry.reports >= REPORTS && entry.stories.size > 1;
  };
}

function keyOf(document: Document, block: Block): string | null {
  if (document.source.name === null || !TELLING.has(block.kind)) return null;
  return `${document.source.name} ${hashOf(fold(document.text.slice(block.from, block.to)))}`;
}
