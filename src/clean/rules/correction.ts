/** Notes of the editors about the report itself: "Correction: …", "An earlier version of this story …". */
import { lineRule, type Rule } from "../rule.ts";

const NOTE =
  /^[([]?(corrections?( and clarifications?)?|clarification|editor['’]?s['’]? note|update|updated|errata|erratum|note to readers|retraction)( \([^)]{1,40}\)|,? \w{3,9}\.? \d{1,2}(, \d{4})?)? ?[:—–-] ?/i;
const EARLIER =
  /^.{0,40}\b(an|a|the) (earlier|previous|original|prior) (version|headline|edition)s? (of|on) (this|the) (article|story|report|post|headline)\b|^this (article|story|report|headline|post) (has been|was|is being) (updated|corrected|amended|revised)\b/i;

/** What was done to an interview, a letter, a talk. */
const EDITED =
  /^[([]?(?:this|the|our|his|her|their) (?:interview|conversation|transcript|discussion|letter|exchange|q&a)s? (?:was|has been|have been|were|is) (?:\w{4,12}ly )?(?:edited|condensed|shortened|abridged|translated)\b/i;

export const corrections: readonly Rule[] = [
  lineRule("correction", "note of the editors", ({ text }) => NOTE.test(text)),
  lineRule("correction", "how an interview was edited", ({ text }) => text.length < 300 && EDITED.test(text)),
  lineRule(
    "correction",
    "what an earlier version said",
    ({ text }) => text.length < 600 && EARLIER.test(text),
  ),
];
