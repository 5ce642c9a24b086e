/** What an outlet repeats on its pages ("Sign up for our newsletter"): a block in reports of several of its stories. */
import { type Block, type Document, TELLING } from "../../model/document.ts";
import { hashOf } from "../../text/hash.ts";
import { blockHash, type Fingerprint } from "../fingerprint.ts";

export type Printed = Pick<Fingerprint, "outlet" | "blocks">;

const REPORTS = 3;

/** Stories, by the fingerprints of their reports → what their outlets repeat: keys of `keyOf`. */
export function boilerplate(stories: Iterable<readonly Printed[]>): ReadonlySet<string> {
  const seen = new Map<string, { reports: number; story: number; stories: number }>();
  let story = 0;
  for (const reports of stories) {
    for (const { outlet, blocks } of reports)
      for (const hash of blocks) {
        const key = keyOf(outlet, hash);
        const entry = seen.get(key) ?? { reports: 0, story: -1, stories: 0 };
        entry.reports += 1;
        if (entry.story !== story) entry.stories += 1;
        entry.story = story;
        seen.set(key, entry);
      }
    story += 1;
  }
  return new Set(
    [...seen].flatMap(([key, { reports, stories: all }]) => (reports >= REPORTS && all > 1 ? [key] : [])),
  );
}

function keyOf(outlet: number, hash: number): string {
  return `${outlet} ${hash}`;
}

/** Whether a block of a document is what its outlet repeats. */
export function isRepeated(repeated: ReadonlySet<string>): (document: Document) => (block: Block) => boolean {
  return ({ source, text }) => {
    if (source.name === null || repeated.size === 0) return () => false;
    const outlet = hashOf(source.name) || 1;
    return (block) => TELLING.has(block.kind) && repeated.has(keyOf(outlet, blockHash(text, block)));
  };
}
