/** How the source stands to what is reported: by the class of the cue, its negation and the construction. */
import { CUE_NOUNS } from "../../lexicon/cue-nouns.ts";
import { CUE_VERBS, type CueClass } from "../../lexicon/cue-verbs.ts";
import type { Attribution } from "../../model/statement.ts";
import type { Claim } from "./claims.ts";

const BY_CLASS: { readonly [name in CueClass]: Attribution["stance"] } = {
  say: "assertion",
  claim: "assertion",
  deny: "denial",
  doubt: "doubt",
  ask: "question",
  demand: "demand",
  think: "thought",
  plan: "thought",
  announce: "assertion",
  judge: "assertion",
  show: "assertion",
  write: "assertion",
  discuss: "assertion",
};

const DOUBTFUL = new Set(["unclear", "uncertain", "unsure", "doubtful", "skeptical", "sceptical", "unknown"]);

/** "told", "asked", "called": an infinitive or "for" behind the cue makes a demand of it. */
const DEMANDING = new Set([
  "tell",
  "ask",
  "call",
  "appeal",
  "want",
  "propose",
  "recommend",
  "advise",
  "press",
  "push",
]);

/** Verbs whose subject utters or writes what they report, and does not merely think, want or plan it. */
const TELLING: ReadonlySet<CueClass> = new Set(["say", "claim", "deny", "ask", "demand", "judge", "write"]);

export function isTelling(verb: string): boolean {
  const name = CUE_VERBS.get(verb)?.[0];
  return name !== undefined && TELLING.has(name);
}

export function stanceOf(text: string, claim: Claim): Attribution["stance"] {
  if (claim.kind === "adjective") return DOUBTFUL.has(claim.lemma) ? "doubt" : "thought";
  const name = claim.kind === "verb" ? CUE_VERBS.get(claim.lemma)?.[0] : CUE_NOUNS.get(claim.lemma);
  if (name === undefined) return "assertion";
  if (DEMANDING.has(claim.lemma) && isDemand(text, claim)) return "demand";
  // "does not believe that": he thinks the contrary
  if (claim.negated && (name === "think" || name === "claim") && claim.lemma !== "know") return "doubt";
  // "did not rule out", "did not deny"
  if (claim.negated && name === "deny") return "assertion";
  return BY_CLASS[name];
}

/** "asked them to leave", "called for talks", "asked to speak" */
function isDemand(text: string, { content, lemma }: Claim): boolean {
  const { from } = content[0]!;
  const before = text.slice(Math.max(0, from - 5), from).toLowerCase();
  if (/^to(?!\p{L})/iu.test(text.slice(from, from + 3))) return true;
  return /(?<!\p{L})(?:for|on)\s$/u.test(before) || (lemma === "ask" && /(?<!\p{L})to\s$/u.test(before));
}
