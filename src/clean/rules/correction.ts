/** Notes of the editors about the report itself: "Correction: …", "An earlier version of this story …". */
import { lineRule, type Rule } from "../rule.ts";

const NOTE =
  /^[([]?(corrections?( and clarifications?)?|clarification|editor['’]?s['’]? note|update|updated|errata|erratum|note to readers|retraction)( \([^)]{1,40}\)|,? \w{3,9}\.? \d{1,2}(, \d{4})?)? ?[:—–-] ?/i;
const EARLIER =
  /^.{0,40}\b(an|a|the) (earlier|previous|original|prior) (version|headline|edition)s? (of|on) (this|the) (article|story|report|post|headline)\b|^this (article|story|report|headline|post) (has been|was|is being) (updated|corrected|amended|revised)\b/i;

export const corrections: readonly Rule[] = [
  lineRule("correction", "note of the editors", ({ text }) => NOTE.test(text)),
  lineRule(
    "correction",
    "what an earlier version said",
    ({ text }) => text.length < 600 && EARLIER.test(text),
  ),
];
