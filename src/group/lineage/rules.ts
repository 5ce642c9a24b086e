/**
 * How one report can depend on another. The rules stand from the plainest evidence to the weakest; the first that answers
 * is the lineage of the pair. Words between quotation marks are a source's: alike quotations alone make no copy.
 */
import type { LineageKind } from "../../model/story.ts";
import type { Comparison } from "./comparison.ts";
import { restsOn, tellsAfter } from "./told-after.ts";

export interface Verdict {
  readonly kind: LineageKind;
  /** Which of the two has its text from the other; null where that cannot be told. */
  readonly from: "a" | "b" | null;
  readonly why: string;
  /** Whether the two count as one origin. */
  readonly joins: boolean;
}

type Rule = (pair: Comparison) => Verdict | null;

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** A credit tells first; else the later has it from the earlier, unless both may have it from an agency. */
function later(pair: Comparison): "a" | "b" | null {
  if (pair.aCreditsB !== pair.bCreditsA) return pair.aCreditsB ? "a" : "b";
  return pair.ofAgency === null && pair.days !== null && pair.days > 0 ? "b" : null;
}

const direction = (pair: Comparison) =>
  pair.aCreditsB !== pair.bCreditsA
    ? "one names the other as its source"
    : pair.ofAgency !== null
      ? `one of them credits ${pair.ofAgency.name}, from which both may have it`
      : pair.days !== null && pair.days > 0
        ? "the later one came out on a later day"
        : "nothing shows which was first";

/** Most of the shorter's own words stand in the other. */
const copy: Rule = (pair) => {
  const share = Math.max(pair.ownOfA, pair.ownOfB);
  if (pair.own < 30 || share < 0.45) return null;
  return {
    kind: "copy",
    from: later(pair),
    why: `${percent(share)} of the words of one, quotations left aside, stand in the other, up to ${pair.longestOwn} in a row; ${direction(pair)}.`,
    joins: true,
  };
};

/** "As seen on …": it says whose report it retells. */
const namedSource: Rule = (pair) => {
  if (pair.aCreditsB === pair.bCreditsA) return null;
  const retells = Math.max(pair.retold.shareA, pair.retold.shareB);
  if (pair.own < 12 && retells < 0.35) return null;
  return {
    kind: "retelling",
    from: pair.aCreditsB ? "a" : "b",
    why: `It names the other as its source and tells ${pair.retold.pairs.length} of the same sentences.`,
    joins: true,
  };
};

/** A brief that says at its head whose report it tells, and has little that is not in it. */
const toldAfter: Rule = (pair) => {
  if (pair.aCreditsB === pair.bCreditsA) return null;
  const [own, other] = pair.aCreditsB ? [pair.a, pair.b] : [pair.b, pair.a];
  if (!tellsAfter(own, other.outlet!) || !restsOn(own, other)) return null;
  return {
    kind: "retelling",
    from: pair.aCreditsB ? "a" : "b",
    why: "It names the other as its source where it begins or again and again, and most of what it tells stands there.",
    joins: true,
  };
};

/** Two that tell their whole after one outlet, whose own report need not be at hand. */
const sameSource: Rule = (pair) => {
  const credit = pair.credited.find(({ key }) => tellsAfter(pair.a, key) && tellsAfter(pair.b, key));
  const [less, more] = pair.a.words.length < pair.b.words.length ? [pair.a, pair.b] : [pair.b, pair.a];
  if (credit === undefined || !restsOn(less, more)) return null;
  return {
    kind: "shared origin",
    from: null,
    why: `Both name ${credit.name} as their source where they begin or again and again, and most of the shorter stands in the other.`,
    joins: true,
  };
};

/** It puts between quotation marks what the other, which it names, says in its own voice: an article or an opinion retold. */
const quotesTheOther: Rule = (pair) => {
  const a = pair.aQuotesB >= QUOTED_OF_OTHER && (pair.aNamesB || pair.aCreditsB);
  const b = pair.bQuotesA >= QUOTED_OF_OTHER && (pair.bNamesA || pair.bCreditsA);
  if (a === b) return null;
  return {
    kind: "retelling",
    from: a ? "a" : "b",
    why: `It names the other and quotes ${a ? pair.aQuotesB : pair.bQuotesA} words that the other says in its own voice.`,
    joins: true,
  };
};

const QUOTED_OF_OTHER = 15;

/** Agency copy in both, whoever printed it first. */
const sameAgencyText: Rule = (pair) => {
  const agency = pair.credited.find(({ wholly }) => wholly);
  if (agency === undefined) return null;
  return { kind: "shared origin", from: null, why: `Both run the text of ${agency.name}.`, joins: true };
};

const sameCredit: Rule = (pair) => {
  const credit = pair.credited.find(({ key }) => key === pair.ofAgency?.key) ?? pair.credited[0];
  if (credit === undefined) return null;
  const isAgency = credit.key === pair.ofAgency?.key;
  const { pairs, inOrder } = pair.retold;
  const retold = pairs.length >= 4 && inOrder >= 0.7 && leastRetold(pair) >= 0.3;
  // A detail may be credited to an agency by reports that have nothing else of it.
  if (pair.own < (isAgency ? 10 : 20) && !(retold && pair.ofAgency !== null)) return null;
  return {
    kind: "shared origin",
    from: null,
    why: `Both credit ${credit.name} and have ${pair.own} words of their own in common and ${pairs.length} sentences that tell the same.`,
    joins: true,
  };
};

const leastRetold = ({ retold }: Comparison) => Math.min(retold.shareA, retold.shareB);

/** Who names one outlet again and again tells that outlet's report; two who do so tell the same one. */
const sameReportRetold: Rule = (pair) => {
  const credit = pair.credited.find(({ timesInA, timesInB }) => Math.min(timesInA, timesInB) >= 2);
  if (credit === undefined || (pair.own + pair.quoted < 15 && leastRetold(pair) < 0.25)) return null;
  return {
    kind: "shared origin",
    from: null,
    why: `Both name ${credit.name} as their source more than once, and tell the same of it.`,
    joins: true,
  };
};

/** A whole sentence of the reporter's, word for word, is not written twice; an outlet repeats its own. */
const sameSentence: Rule = (pair) => {
  if (pair.longestOwn < 15 || pair.own < 25) return null;
  if (pair.a.outlet !== null && pair.a.outlet === pair.b.outlet) return null;
  const from = later(pair);
  return {
    kind: from === null ? "shared origin" : "retelling",
    from,
    why: `They have ${pair.own} words in common outside quotations, ${pair.longestOwn} of them in one passage; ${direction(pair)}.`,
    joins: true,
  };
};

/** A rewrite changes words but keeps the facts, their order, and here and there a run of words. */
const reworded: Rule = (pair) => {
  if (pair.own < 40) return null;
  const { shareA, shareB, pairs, inOrder } = pair.retold;
  const least = Math.min(shareA, shareB);
  const ownShare = Math.min(pair.ownOfA, pair.ownOfB);
  if (pairs.length < 4 || least < 0.42 || inOrder < 0.7 || ownShare < 0.12) return null;
  return {
    kind: "shared origin",
    from: null,
    why: `${pairs.length} sentences tell the same in the same order, with ${pair.own} words in common outside quotations: both rework one text.`,
    joins: true,
  };
};

/** Most of a short report stands reworded in a longer one. */
const retelling: Rule = (pair) => {
  if (pair.own < 8) return null;
  const share = Math.max(pair.retold.shareA, pair.retold.shareB);
  const least = pair.own < 20 ? 6 : 4;
  if (pair.retold.pairs.length < least || share < 0.75 || pair.retold.inOrder < 0.75) return null;
  return {
    kind: "retelling",
    from: later(pair),
    why: `${percent(share)} of the matter of one stands in the other in the same order, in other words; ${direction(pair)}.`,
    joins: true,
  };
};

/** A statement or a briefing that both quote at length is a primary source: each may have it for itself. */
const sameStatement: Rule = (pair) => {
  if (pair.longestQuoted < 18) return severalSources(pair);
  return {
    kind: "shared origin",
    from: null,
    why: `Both quote the same words at length (${pair.quoted} words) and share ${pair.own} words of their own: too little to show that one rests on the other, so they count as two origins.`,
    joins: false,
  };
};

/** Three quotations or more that both have: the same briefing, the same posts. */
function severalSources(pair: Comparison): Verdict | null {
  if (pair.sharedQuotations < 3) return null;
  return {
    kind: "shared origin",
    from: null,
    why: `Both have ${pair.sharedQuotations} of the same quotations: they draw on the same sources, each for itself, so they count as two origins.`,
    joins: false,
  };
}

export const RULES: readonly Rule[] = [
  copy,
  quotesTheOther,
  namedSource,
  toldAfter,
  sameAgencyText,
  sameCredit,
  sameSource,
  sameReportRetold,
  reworded,
  sameSentence,
  retelling,
  sameStatement,
];
