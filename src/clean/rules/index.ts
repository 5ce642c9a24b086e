/**
 * The typing rules in their order, the first that holds wins. What is unmistakable by its words goes first; what is
 * judged by its place among the remaining lines goes after, when those are only the report's own.
 */
import type { Rule } from "../rule.ts";
import { agencyLine, bylines } from "./byline.ts";
import { captions } from "./caption.ts";
import { corrections } from "./correction.ts";
import { digests } from "./digest.ts";
import { furniture } from "./furniture.ts";
import { aboveHeadline, deck, givenTitle, headlines, subheadings } from "./headline.ts";
import { plainKinds } from "./remaining.ts";
import { largeQuotations, repeats } from "./repeat.ts";

export const RULES: readonly Rule[] = [
  ...corrections,
  // Before the furniture: a title may begin "Watch: …" or "Analysis: …".
  givenTitle,
  ...furniture,
  // Before the captions, whose credits name the same agencies.
  agencyLine,
  ...bylines,
  ...captions,
  ...headlines,
  aboveHeadline,
  // Before the deck: key points stand below the headline too.
  ...digests,
  deck,
  // Before the subheadings, which have no point either.
  largeQuotations,
  ...subheadings,
  ...repeats,
  ...plainKinds,
];
