/** What did not take place: cancelled in one report, declined, put off or shelved in another, and still open in a third. */
import { foldWord } from "../../text/fold.ts";
import type { Compared, Draft } from "./draft.ts";
import { commonTerms, linked, sideOf, type Told } from "./linked.ts";

const LIKE = 0.24;

const ENDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cancelled: "cancel scrap ditch nix abandon axe",
    declined: "decline refuse spurn snub",
    "put off": "postpone delay defer reschedule",
    shelved: "shelve suspend freeze",
  }).flatMap(([end, verbs]) => verbs.split(" ").map((verb): [string, string] => [verb, end])),
);

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bcall(?:ed|s|ing)? off\b/, "cancelled"],
  [/\bturn(?:ed|s|ing)? down\b/, "declined"],
  [/\b(?:put|push)(?:ed|s|ting)? (?:off|back)\b/, "put off"],
  [/\bon (?:ice|hold)\b/, "shelved"],
];

export function otherEnd(story: Compared): Draft[] {
  return linked(story, LIKE).flatMap(([one, other]) => {
    const [ours, theirs] = [endsOf(one), endsOf(other)];
    if (ours.size === 0 || theirs.size === 0 || !ours.isDisjointFrom(theirs)) return [];
    if (commonTerms(one, other).size === 0) return [];
    return [
      {
        kind: "status" as const,
        about: one.text.length <= other.text.length ? one.text : other.text,
        why: `It was ${[...ours].join(" or ")} in one report, ${[...theirs].join(" or ")} in another.`,
        weight: 0.5,
        sides: [one, other].map(sideOf),
        rule: "what did not take place, ended otherwise",
      },
    ];
  });
}

/** A statement stands in many pairs. */
const known = new WeakMap<Told, ReadonlySet<string>>();

function endsOf(told: Told): ReadonlySet<string> {
  const made = known.get(told) ?? findEnds(told);
  known.set(told, made);
  return made;
}

function findEnds({ text, tokens }: Told): Set<string> {
  const verbs = tokens.flatMap(({ pos, lemma }) => (pos === "VERB" ? [ENDS.get(foldWord(lemma)) ?? ""] : []));
  const said = text.toLowerCase();
  const phrases = PHRASES.flatMap(([pattern, end]) => (pattern.test(said) ? [end] : []));
  return new Set([...verbs, ...phrases].filter((end) => end !== ""));
}
