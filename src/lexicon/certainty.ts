/**
 * Words that lower the certainty of a clause, and the frames of sentences that assert nothing.
 * Source: the hedges of Hyland (1998) and the shields of the Associated Press style guide, as used in news.
 */

/** Hedged by the reporter: somebody's charge, not yet a fact. */
export const ALLEGED: ReadonlySet<string> = new Set(
  "alleged allegedly suspected purported purportedly supposed supposedly reputed so-called accused claimed apparent".split(
    " ",
  ),
);

/** Hedged as hearsay. */
export const HEARSAY: ReadonlySet<string> = new Set(
  "reportedly reported rumored rumoured unconfirmed".split(" "),
);

/** Hedged as possible. */
export const POSSIBLE: ReadonlySet<string> = new Set(
  `may might could possibly perhaps probably likely unlikely maybe potentially conceivably apparently seemingly presumably uncertain
  unclear appear seem expect expected believed thought feared`.split(/\s+/),
);

/** Words of a plan: what is said to come. */
export const PLANNED: ReadonlySet<string> = new Set(
  `will shall plan plans planned intend intends intended aim aims scheduled slated poised vow vows vowed pledge pledges pledged
  'll ’ll`.split(/\s+/),
);

/** Sentences that say nothing of the event: the padding of machine-made retellings. Lower case, folded. */
export const FILLER: readonly string[] = [
  "it remains to be seen",
  "only time will tell",
  "time will tell",
  "after taking everything into account",
  "in conclusion",
  "all things considered",
  "at the end of the day",
  "it is important to note",
  "it is worth noting",
  "needless to say",
  "it goes without saying",
  "as the situation unfolds",
  "the world will be watching",
  "all eyes",
  "is seen as an important",
  "is a significant development",
  "marks a significant",
  "an important step in",
  "an important opportunity",
  "stay tuned",
  "what do you think",
];

/** Words of judgement that make a clause in the outlet's own voice an opinion. */
export const JUDGEMENT: ReadonlySet<string> = new Set(
  `should must ought important crucial vital significant strategic notable remarkable unfortunate sadly surely clearly undoubtedly
  hopefully regrettably outrageous shameful`.split(/\s+/),
);
