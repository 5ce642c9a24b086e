/** A version against the fullest one → how it was changed, with the words dropped and added, as in a diff. */
import { alignWords } from "../../text/alignment.ts";
import type { Wording } from "./wordings.ts";

interface Change {
  readonly change: "same" | "shortened" | "altered" | "paraphrased";
  readonly dropped: string[];
  readonly added: string[];
}

export function changeOf(full: Wording, version: Wording): Change {
  const { pairs, onlyA, onlyB } = alignWords(full.words, version.words);
  const dropped = onlyA.map((run) => wordsOf(full, run));
  const added = onlyB.map((run) => wordsOf(version, run));
  if (version.form === "indirect") return { change: "paraphrased", dropped, added };
  if (dropped.length === 0 && added.length === 0) return { change: "same", dropped, added };
  const first = pairs[0]?.[0] ?? 0;
  const last = pairs.at(-1)?.[0] ?? 0;
  const inside = onlyA.filter(([from, to]) => from > first && to <= last);
  // "We will … not leave": an ellipsis owns up to what was left out.
  const owned = /\.\.\.|…|\. \. \./.test(version.text);
  const whole = added.length === 0 && (inside.length === 0 || owned);
  return { change: whole ? "shortened" : "altered", dropped, added };
}

function wordsOf({ places, from, text }: Wording, [first, end]: readonly [number, number]): string {
  return text.slice(places[first]!.from - from, places[end - 1]!.to - from).replace(/\s+/g, " ");
}
