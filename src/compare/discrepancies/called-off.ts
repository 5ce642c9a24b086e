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
  [/\b(?:remains?|still) (?:open|on the table)\b|\bstill stands\b/, "still open"],
];

/** "appeared to put it on ice", "was apparently called off" */
const HEDGED = /\b(?:appear|seem)(?:s|ed)? to\b|\b(?:apparently|seemingly)\b/;

export function otherEnd(story: Compared): Draft[] {
  return linked(story, LIKE).flatMap(([one, other]) => {
    const [ours, theirs] = [endsOf(one), endsOf(other)];
    if (ours.size === 0 || theirs.size === 0 || commonTerms(one, other).size === 0) return [];
    if (!ours.isDisjointFrom(theirs)) return hedgedEnd(one, other);
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

/** One end, flatly told in one report and hedged in the other. */
function hedgedEnd(one: Told, other: Told): Draft[] {
  const [ours, theirs] = [one, other].map(({ text }) => HEDGED.exec(text.toLowerCase())?.[0]);
  if ((ours === undefined) === (theirs === undefined)) return [];
  return [
    {
      kind: "certainty",
      about: ours === undefined ? one.text : other.text,
      why: `One report hedges it (“${ours ?? theirs}”), another gives it without.`,
      weight: 0.45,
      sides: (ours === undefined ? [other, one] : [one, other]).map(sideOf),
      rule: "what did not take place, hedged",
    },
  ];
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
