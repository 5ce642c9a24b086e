/**
 * Captions of pictures: a label ("PHOTO:"), a credit at the end ("(Agency/Jane Doe)"), words that only a caption has
 * ("poses for a photo", "in this file photo"), or a line without a finite verb that ends in a year or date.
 */
import { AUXILIARIES, CAPTION_VERBS, FINITE, FREQUENT_VERBS } from "../../lexicon/caption-words.ts";
import { lineRule, type Rule } from "../rule.ts";
import { endsInCredit } from "./picture-credit.ts";

const LABEL =
  /^(photos?|images?|pictures?|pictured|file( photo| image| picture)?|caption|photo( by| credit| courtesy)?|image( credit| source| copyright)?|photographer|illustration|graphic|map|above|pictured (above|left|right|here)|foto|bild)( \([^)]{1,30}\))? ?[:|—–-] ?/i;
/** "Photo by Jane Doe: barges at the lock". */
const BY_NAME =
  /^(?:photo(?:graph)?s?|images?|pictures?|illustration) (?:by|from|courtesy of) [^.:]{2,60}:(?: |$)/i;
/** "(Image: Agency)", "[Photo/Agencies]", "Photographer: Jane Doe". */
const LABEL_AT_END =
  /[([](photo|image|picture|file photo|credit|illustration|video|handout|courtesy)s?\b[^()[\]]{0,120}[)\]]\.?$/i;
const LABEL_INSIDE =
  /\b(photographer|photograph|photo|image|picture)s?( credit| courtesy)?( by| of)? ?[:/] ?/gi;
const SHORT_NAME = /^[^.]{2,80}\.?$/;
const SLASHED_AT_END = /\(\p{Lu}[^()/.]{0,40}\/[^()/.]{1,60}\)\.?$/u;
/** "Image copyright Agency Image caption The lock" glued to one line, and a line "Photo by Jane Doe/Agency". */
const BY_LINE =
  /^image (?:copyright|source) .{2,120}\bimage caption\b|^photo(?:graph)?s? (?:by|courtesy of) [^.:!?]{2,60}$/i;

const IN_THIS_PICTURE: readonly RegExp[] = [
  /^(in )?(this|these|an?|the) (\w+[ ,]{1,2}){0,4}(photo(graph)?s?|image|picture|frame grab|video (grab|still|frame)|screen ?grab|screenshot|handout)\b.{0,120}\b(shows?|released|provided|taken|made|from|by|shot|obtained)\b/i,
  /\bin (this|an?) (undated |file |handout |combination |january |march |\w{3,9}\.? \d{1,2}, \d{4},? ){0,3}(photo|photograph|picture|image)\b/i,
  /\b(file|undated|handout) (photo|picture|photograph|image)\b/i,
];
const POSING =
  /\b(is|are|was|were) (seen|pictured|shown|photographed) (in|at|on|here|above|during|with|after|before|outside|near|left|right|next|inside|behind)\b/i;
const SIDES =
  /\(?(?:\b|,|\()(far left|far right|top left|top right|second from (left|right)|center|centre|pictured|left|right)\)|, (left|right|center|centre), (and|with|shakes|speaks|meets|listens|walks|looks)/i;
const YEAR_AT_END =
  /(\b(19|20)\d\d|\b(last|this) (year|month|week|summer|spring|autumn|fall|winter)|\b(on )?(mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;

export const captions: readonly Rule[] = [
  lineRule("caption", "marked as a caption", ({ tag }) => tag === "caption"),
  lineRule(
    "caption",
    "label of a picture",
    ({ text }) => text.length < 500 && (LABEL.test(text) || BY_NAME.test(text) || BY_LINE.test(text)),
  ),
  lineRule("caption", "credit of a picture", ({ text }) => text.length < 700 && hasCredit(text)),
  lineRule(
    "caption",
    "words of a caption",
    ({ text }) =>
      text.length < 600 &&
      (IN_THIS_PICTURE.some((pattern) => pattern.test(text.slice(0, 300))) ||
        (SIDES.test(text) && !isSpeech(text)) ||
        isPosing(text)),
  ),
  lineRule(
    "caption",
    "no finite verb, and a date at the end",
    ({ text, tag }) => tag !== "heading" && tag !== "item" && text.length < 320 && isVerbless(text),
  ),
];

const LABEL_WORDS = /photo|image|picture|credit|illustration|video|handout|courtesy/i;
const MARKS_OF_CREDIT = /[/|]| via |[)\]]\.?$|[–-] ?\p{Lu}[^–-]{0,30}$/u;

/** "The lock in June. Credit Jane Doe for The Herald" */
const CREDIT_AT_END = /(?:^|[.!?”"] )Credit:? \p{Lu}[^.!?]{2,100}$/u;

/** The long patterns are tried only where their words or marks stand. */
function hasCredit(text: string): boolean {
  const end = text.slice(-200);
  if (CREDIT_AT_END.test(end)) return true;
  if (LABEL_WORDS.test(end) && isLabelledAtEnd(end)) return true;
  if (!MARKS_OF_CREDIT.test(end)) return false;
  return endsInCredit(end) || (text.length < 250 && SLASHED_AT_END.test(end));
}

function isLabelledAtEnd(text: string): boolean {
  const labels = [...text.matchAll(LABEL_INSIDE)];
  return (
    LABEL_AT_END.test(text) ||
    labels.some((label) => SHORT_NAME.test(text.slice(label.index + label[0].length)))
  );
}

function isSpeech(text: string): boolean {
  return /["“”]/.test(text);
}

/** "Envoys are seen at the border post, March 3, 2021." */
function isPosing(text: string): boolean {
  return text.length < 320 && POSING.test(text) && YEAR_AT_END.test(text) && !isSpeech(text);
}

/** "A march in the capital last year against the proposed dam." — the first sentence has no verb, or a caption's. */
function isVerbless(text: string): boolean {
  if (isSpeech(text) || !/^\p{Lu}/u.test(text) || !/\b(the|of|with|at|in)\b/.test(text)) return false;
  const first = FIRST_SENTENCE.exec(text)?.[0] ?? text;
  const isThing = /^An? \p{Ll}/u.test(text) && first === text && DATED.test(text);
  if (/:$/.test(text) || !(isThing || YEAR_AT_END.test(first))) return false;
  const words = first.match(/[\p{L}'’-]+/gu) ?? [];
  const verbs = words.filter((word, at) => at > 0 && isFiniteForm(word, words[at - 1]!, words[at + 1] ?? ""));
  if (words.length < 5 || !verbs.every((verb) => CAPTION_VERBS.has(verb))) return false;
  // Without a caption's verb, the year must stand there, and nothing that might be a verb no list has.
  return (
    verbs.length > 0 ||
    (DATED.test(first) && !words.some((word, at) => at > 0 && mayBeVerb(word, words[at - 1]!)))
  );
}

/** "Rain drenches": a word in -s is surely a plural only behind what goes before nouns. */
function mayBeVerb(word: string, before: string): boolean {
  return /^\p{Ll}{2,}[^su'’]s$/u.test(word) && !BEFORE_NOUN.test(before);
}

const BEFORE_NOUN =
  /^(?:the|an?|of|for|against|by|with|at|in|on|from|to|between|among|near|under|over|and|or|his|her|its|their|some|many|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|other|young|old|new|local|foreign|senior|\p{L}{2,}(?:al|ive|ing|ed|ous|ic|ian|ese|ish|an))$|['’]s$/iu;

const DATED = /\b(19|20)\d\d\b|\blast (year|month|week)\b/;
/** Titles and initials end no sentence. */
const FIRST_SENTENCE =
  /^.{20,300}?(?<!\b(?:Mrs?|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.K|U\.N|\p{Lu}))\.(?=\s+\p{Lu})/u;

const BEFORE_PARTICIPLE =
  /^(the|a|an|of|for|against|by|with|this|that|his|her|its|their|some|and|newly|recently|more|most|be|been|being)$|['’]s$/i;

/** "proposed" in "the proposed dam" and "held" in "a banner held by protesters" are no finite verbs. */
function isFiniteForm(word: string, before: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  // "Envoys greet", "President Doe greets", but "his state visit".
  if (CAPTION_VERBS.has(word)) return /^\p{Lu}|s$/u.test(before);
  if (next === "by" || BEFORE_PARTICIPLE.test(before)) return AUXILIARIES.has(word);
  return (
    FINITE.has(word) ||
    FREQUENT_VERBS.has(word.replace(/(?<=(?:s|x|z|ch|sh))es$|(?<=[a-z]{2})s$/, "")) ||
    /[a-z]{3}ed$/.test(word)
  );
}
