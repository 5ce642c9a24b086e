/** Where reports disagree: typed, with both wordings side by side. Precision before recall: a finer detail is no conflict. */
import type { Discrepancy } from "../../model/record.ts";
import { grownAccusation } from "./accusation.ts";
import { lostAttribution } from "./attribution.ts";
import { otherSeat } from "./base.ts";
import { otherEnd } from "./called-off.ts";
import { otherCause } from "./cause.ts";
import { causeSources } from "./cause-source.ts";
import { otherCauseOf } from "./caused.ts";
import { otherCertainty } from "./certainty.ts";
import { otherDate } from "./date.ts";
import { deniedThing } from "./denied-thing.ts";
import { otherDistance } from "./distance.ts";
import type { Compared, DiscrepancyRule } from "./draft.ts";
import { grownCount } from "./grown.ts";
import { lostHedge } from "./hedge.ts";
import { otherYear } from "./made.ts";
import { merge } from "./merge.ts";
import { otherSpelling } from "./name.ts";
import { otherNumber } from "./number.ts";
import { otherSource } from "./other-source.ts";
import { oppositePolarity } from "./polarity.ts";
import { quotedWords } from "./quoted-words.ts";
import { otherRole } from "./role.ts";
import { scopeDrift } from "./scope.ts";
import { otherStage } from "./stage.ts";
import { otherStatus } from "./status.ts";
import { otherToll } from "./toll.ts";
import { otherVote } from "./vote.ts";
import { withheld } from "./withheld.ts";
import { alteredQuotation } from "./wording.ts";

const RULES: readonly DiscrepancyRule[] = [
  { name: "different tolls of one event", find: otherToll },
  { name: "different distances from one place", find: otherDistance },
  { name: "different figures for one count", find: otherNumber },
  { name: "a number that has changed since", find: grownCount },
  { name: "one vote, divided otherwise", find: otherVote },
  { name: "different causes of one event", find: otherCauseOf },
  { name: "different causes for one effect", find: otherCause },
  { name: "one cause, other sources", find: causeSources },
  { name: "a superlative with another scope", find: scopeDrift },
  { name: "an accusation that grows", find: grownAccusation },
  { name: "a hedge lost in retelling", find: lostHedge },
  { name: "one thing held with different certainty", find: otherCertainty },
  { name: "a source lost in retelling", find: lostAttribution },
  { name: "one thing from other sources", find: otherSource },
  { name: "one thing on different days", find: otherDate },
  { name: "one thing made in two years", find: otherYear },
  { name: "one engagement, two ends", find: otherStatus },
  { name: "one thing at different stages", find: otherStage },
  { name: "what did not take place, ended otherwise", find: otherEnd },
  { name: "what is withheld and given", find: withheld },
  { name: "one body, two seats", find: otherSeat },
  { name: "a thing given and denied", find: deniedThing },
  { name: "opposite polarity", find: oppositePolarity },
  { name: "one quotation, other words", find: alteredQuotation },
  { name: "the same quoted words of different things", find: quotedWords },
  { name: "one person, two offices", find: otherRole },
  { name: "one name, two spellings", find: otherSpelling },
];

export function discrepancies(story: Compared): Discrepancy[] {
  return merge(RULES.flatMap((rule) => rule.find(story)));
}
