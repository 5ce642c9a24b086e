/**
 * A text beside the one it may rest on → how far it reuses it: cut out of it, revised lightly or heavily, or written
 * without it. Looks at the passages both have, at how much of them is unchanged, and at the words of matter in common.
 */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { words } from "../../text/fold.ts";
import { hashOf } from "../../text/hash.ts";
import { sharedPassages } from "../../text/passages.ts";
import { containment } from "../../text/similarity.ts";
import { stem } from "../../text/stem.ts";

export type Reuse = "cut" | "light" | "heavy" | "none";

/** A run of so many equal words is not met by chance nor left standing by a rewriter. */
const UNCHANGED = 8;
const TRACE = 3;

export function reuseOf(text: string, original: string): Reuse {
  const own = words(text).map(({ word }) => word);
  const other = words(original).map(({ word }) => word);
  if (own.length === 0) return "none";
  const passages = sharedPassages(Uint32Array.from(own, hashOf), Uint32Array.from(other, hashOf));
  const inPassages = passages.reduce((sum, { equal }) => sum + equal, 0) / own.length;
  const matter = containment(stems(own), stems(other));
  if (matter < 0.5 && runs(own, other, TRACE) < 0.05) return "none";
  if (inPassages > 0.2 && runs(own, other, UNCHANGED) / inPassages > 0.42) return "cut";
  return inPassages > 0.6 ? "light" : "heavy";
}

/**
 * The same for several texts at once. Who has nothing of the original may still have cut from one who does: what that one
 * has beyond the passages at hand, both have from the same pages.
 */
export function reuseAmong(texts: readonly string[], original: string): Reuse[] {
  const alone = texts.map((text) => reuseOf(text, original));
  return alone.map((reuse, at) => {
    if (reuse !== "none") return reuse;
    const shares = texts.some(
      (other, index) => alone[index] !== "none" && reuseOf(texts[at]!, other) === "cut",
    );
    return shares ? "cut" : "none";
  });
}

/** Share of the runs of `length` words that stand in the other as they are. */
function runs(own: readonly string[], other: readonly string[], length: number): number {
  return containment(runsOf(own, length), runsOf(other, length));
}

function runsOf(row: readonly string[], length: number): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + length <= row.length; at += 1) found.add(row.slice(at, at + length).join(" "));
  return found;
}

function stems(row: readonly string[]): Set<string> {
  return new Set(row.filter((word) => !STOPWORDS.has(word)).map(stem));
}
