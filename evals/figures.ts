/** Reports of deaths → the closed answers that the figures-fakes benchmarks ask for, from the tolls and agents of a report. */
import { agents } from "../src/compare/figures/agents.ts";
import { among, civiliansOf, combatantsOf } from "../src/compare/figures/event.ts";
import { tolls } from "../src/compare/figures/index.ts";
import { mark } from "../src/mark/index.ts";
import { documentOf } from "./document.ts";
import type { Facts } from "./metrics/figures.ts";

interface Report {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
}

/** The benchmark's names of parties and causes, with words that stand for them. Of parties named in one phrase the first of this list counts. */
const ACTORS: readonly (readonly [answer: string, words: RegExp])[] = [
  [
    "international coalition forces",
    /\b(?:coalition|us-led|u\.s\.|us|american|united states|washington|belgian|belgium|nato)\b/i,
  ],
  [
    "syrian government or russian troops",
    /\b(?:regimes?|assads?|russians?|russias?|syrian (?:army|air|government|military|war|helicopter|forces|troops|artillery|arab)|government|governments|barrel|loyalists?|army)\b/i,
  ],
  [
    "the organization of the islamic state in iraq and the levant - isis",
    /\b(?:islamic state|isis|isil|daesh|is)\b/,
  ],
  [
    "the organization of the islamic state in iraq and the levant - isis",
    /\b(?:islamic state|isis|isil|daesh)\b/i,
  ],
  ["al-nusra front", /\b(?:nusra|fatah al-sham|tahrir al-sham|al-qaeda)\b/i],
  ["self administration forces", /\b(?:kurdish|kurds|ypg|sdf|syrian democratic)\b/i],
  ["armed opposition groups", /\b(?:rebels?|opposition|insurgents?|ahrar|fsa)\b(?!-)/i],
];

const CAUSES: readonly (readonly [answer: string, words: RegExp])[] = [
  ["chemical and toxic gases", /\b(?:chemical|chlorine|sarin|gas|toxic|asphyxiation)\b/gi],
  ["execution", /\b(?:execut\w{1,4}|behead\w{0,4})\b/gi],
  [
    "explosion",
    /\b(?:car bombs?|suicide|blasts?|explosions?|explosive|explod\w{1,3}|bombers?|mines?|blew)\b/gi,
  ],
  [
    "shelling",
    /\b(?:air ?strikes?|strikes?|air raids?|raids?|shelling|shells?|shelled|bombard\w{0,5}|barrel|rockets?|mortars?|missiles?|warplanes?|bombing)\b/gi,
  ],
  ["shooting", /\b(?:snipers?|shot|shoot\w{0,3}|gunfire|gunmen|clashes)\b/gi],
];

const HOLDING = /^(?:held|controlled|run|populated|besieged)$/;

const LEAD = 700;

export function factsOf({ id, title, text, date }: Report): Facts {
  const document = documentOf(`${title}.\n${text}`, { id, published: date });
  const marks = mark(document);
  const told = tolls(document, marks);
  const named = agents(document, marks, told).map(({ from, to }) => document.text.slice(from, to));
  return {
    actor: actorOf(named),
    cause_of_death: causeOf(document.text.slice(0, LEAD)),
    nb_civilians: civiliansOf(told, "killed")?.least ?? 0,
    nb_children: among(told, "killed", "child")?.least ?? 0,
    nb_women: among(told, "killed", "woman")?.least ?? 0,
    nb_noncivilians: combatantsOf(told, "killed")?.least ?? 0,
  };
}

function actorOf(named: readonly string[]): string {
  for (const words of named) {
    const phrase = withoutHolders(words);
    const found = ACTORS.find(([, words]) => words.test(phrase));
    if (found !== undefined) return found[0];
  }
  return "unknown";
}

/** Who holds a town ("government-held"), or on whose side somebody is ("pro-army", "loyal to"), is not who struck. */
function withoutHolders(phrase: string): string {
  const words = phrase.split(" ");
  const loyal = words.indexOf("loyal");
  return (loyal < 0 ? words : words.slice(0, loyal))
    .filter((word, at) => {
      const [first, second] = word.toLowerCase().split("-");
      if (first === "pro" || first === "anti") return false;
      return !HOLDING.test(second ?? "") && !HOLDING.test(words[at + 1] ?? "");
    })
    .join(" ");
}

/** The cause with most words in headline and lead; the first listed of equals. */
function causeOf(lead: string): string {
  const counted = CAUSES.map(([answer, words]) => ({ answer, times: lead.match(words)?.length ?? 0 }));
  const best = counted.toSorted((a, b) => b.times - a.times)[0]!;
  return best.times > 0 ? best.answer : "unknown";
}
