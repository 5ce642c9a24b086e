/** One thing from two sources, retold: a named speaker in one report, unnamed officials in another. Quotations have a rule of their own. */
import type { Compared, Draft } from "./draft.ts";
import { commonTerms, linked, sideOf, type Told } from "./linked.ts";

const LIKE = 0.42;
const SHARED = 2;

export function otherSource(story: Compared): Draft[] {
  return linked(story, LIKE).flatMap(([one, other]) => {
    const holders = [one.statement.holder, other.statement.holder];
    const kinds = holders.map(({ kind }) => kind).toSorted();
    if (holders.some(({ text }) => /^(?:they|he|she|it|who)$/i.test(text))) return [];
    if (kinds.join() !== "named,unnamed" || !isRetold(one) || !isRetold(other)) return [];
    if (commonTerms(one, other).size < SHARED) return [];
    const words = holders.map(({ text, kind }) =>
      text === "" ? `${kind === "named" ? "a named" : "an unnamed"} source` : `“${text}”`,
    );
    return [
      {
        kind: "attribution" as const,
        about: one.text.length <= other.text.length ? one.text : other.text,
        why: `The reports have it from different sources: ${words.join(", ")}.`,
        weight: 0.35,
        sides: [one, other].map(sideOf),
        rule: "one thing from other sources",
      },
    ];
  });
}

function isRetold({ reading, statement }: Told): boolean {
  return statement.attribution !== null && reading.attributions[statement.attribution]!.form !== "direct";
}
