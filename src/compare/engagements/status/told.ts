/** What words say of how far an engagement is, and what verbs say of one that is their object or their subject. */
import { STATUS_PHRASES, STATUS_VERBS } from "../../../lexicon/engagements.ts";
import type { EngagementStatus } from "../../../model/record.ts";
import type { Scene } from "../scene.ts";

export interface Told {
  readonly status: EngagementStatus | null;
  readonly earlier: boolean;
  /** The verb that has the noun as its object or subject, where one was found. */
  readonly verb: number | null;
  readonly ofChange: boolean;
  readonly rule: string;
}

export const NEUTRAL: Told = {
  status: null,
  earlier: false,
  verb: null,
  ofChange: false,
  rule: "a noun that points to it",
};

const IRREGULAR = new Set(
  "met spoke held flew went came sat took made paid had left hosted told began talked visited broke drew gave stood ran".split(
    " ",
  ),
);

export function isPast(word: string): boolean {
  return IRREGULAR.has(word) || /[a-z]ed$/.test(word);
}

export function statusOfVerb(scene: Scene, at: number): EngagementStatus | null {
  const lemma = scene.tokens[at]!.lemma.toLowerCase();
  const behind = scene.words.slice(at + 1, at + 4).join(" ");
  for (const [verb, rest, status] of STATUS_PHRASES) {
    if (lemma === verb && (behind.startsWith(rest) || behind.includes(` ${rest}`))) return status;
  }
  const word = scene.words[at]!;
  return (
    STATUS_VERBS.get(lemma) ??
    STATUS_VERBS.get(word) ??
    STATUS_VERBS.get(word.replace(/(?:ll|l)?ed$/, "")) ??
    null
  );
}
