/**
 * Nouns and adjectives that report what somebody says, thinks or wants ("the claim that", "eager to").
 * Source: the shell nouns of Schmid (2000) and the adjectives with a clause of Quirk et al. (1985, 16.71–16.83).
 */
import type { CueClass } from "./cue-verbs.ts";

const NOUNS: { readonly [name in CueClass]?: string } = {
  say: `statement remark comment word speech testimony account answer response reply message reminder warning admission acknowledgment
    explanation description reference interview quote readout briefing address talk call`,
  claim:
    "claim allegation accusation assertion argument contention charge suggestion notion idea theory rumor rumour story narrative point case",
  deny: "denial refusal rejection rebuttal",
  doubt: "doubt question uncertainty skepticism scepticism",
  ask: "question inquiry query",
  demand:
    "demand call request appeal plea order recommendation advice proposal suggestion urging instruction bid push petition",
  think: `belief view opinion thought feeling fear worry concern hope expectation assumption suspicion impression sense knowledge judgment conclusion
    prediction estimate support opposition understanding faith confidence desire wish preference perception stance position attitude`,
  plan: "plan promise pledge vow threat offer intention decision agreement commitment effort goal aim deal",
  announce: "announcement declaration ruling decision order nomination endorsement verdict report news",
  judge: "criticism praise attack condemnation defense defence rebuke complaint protest backlash tribute",
  show: "evidence report study poll survey finding research data sign proof analysis",
  write:
    "letter memo email tweet post article op-ed editorial column book essay report document headline blog transcript",
  discuss: "discussion debate talk conversation talks speech",
};

const ADJECTIVES = `clear unclear confident sure certain uncertain unsure aware unaware worried concerned afraid hopeful optimistic pessimistic
  skeptical sceptical eager willing unwilling reluctant ready determined convinced happy glad pleased proud sorry sad angry furious upset
  surprised shocked disappointed critical supportive dismissive wary keen anxious doubtful adamant likely unlikely interested frustrated
  opposed excited grateful thankful committed open curious mindful cautious comfortable satisfied disturbed amazed astonished alarmed
  nervous fearful true unknown well-known`;

export const CUE_NOUNS: ReadonlyMap<string, CueClass> = new Map(
  (Object.entries(NOUNS) as [CueClass, string][])
    .reverse()
    .flatMap(([name, words]) => words.split(/\s+/).map((word) => [word, name] as const)),
);

export const CUE_ADJECTIVES: ReadonlySet<string> = new Set(ADJECTIVES.split(/\s+/));
