/**
 * Words around the name of an outlet that say the report has something from it. Where the words are ambiguous
 * ("told", "on"), only names that are known for outlets or look like one ("Valley Herald") count. The words are kept apart
 * from the name, so that what a name looks like stands in one pattern.
 */
import type { Range } from "../model/span.ts";

export interface CreditPattern {
  readonly rule: string;
  /** What stands right before the name, and right behind it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** A quick look: without it the pattern fits nowhere. */
  readonly word?: RegExp;
  /** Which names count: any at all, those of the lexicon or of an outlet's shape, or those of the lexicon alone. */
  readonly names: "any" | "outlets" | "listed";
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’.&/-]{0,30}|\\p{Lu}{2,12})";
/** The name of an outlet, or of anybody: "the Valley Herald". */
const NAME = `(?:[Tt]he )?${WORD}(?: (?:(?:of|de|and|di|del|la|al|on) )?${WORD}){0,4}(?: \\d{1,2}(?= ))?`;
const before = (source: string): RegExp => new RegExp(`${source}(?=\\p{Lu}|[Tt]he \\p{Lu})`, "gu");
const after = (source: string): RegExp => new RegExp(source, "uy");

/** A party of the story says things too. */
export const SAYS = "an outlet says";

const TOLD_BY =
  / (?:reported|disclosed|revealed|obtained|published|appeared|aired|seen|broadcast|quoted|heard|written) (?:by|in|on) /;

export const CREDIT_PATTERNS: readonly CreditPattern[] = [
  {
    rule: "credited as the first to report",
    names: "any",
    word: TOLD_BY,
    before: before(
      "\\b(?:first|originally|previously|initially) (?:(?:reported|disclosed|revealed|obtained) by|(?:published|appeared|aired) (?:by|in|on)) ",
    ),
  },
  {
    rule: "as seen on, as reported by",
    names: "any",
    word: TOLD_BY,
    before: before("\\b[Aa]s (?:seen|reported|published|broadcast|quoted|aired|heard|written) (?:on|by|in) "),
  },
  {
    rule: "contributed to the report",
    names: "outlets",
    word: / contributed/,
    after: after(
      "(?:,? (?:also|writers?|reporters?|correspondents?|staff|journalists?)[^.]{0,120}?)? contributed\\b",
    ),
  },
  {
    rule: "quoted by, reported by, carried by",
    names: "outlets",
    before: before(
      "\\b(?:quoted|reported|cited|published|carried|aired|broadcast|posted|released|obtained|seen|reviewed|interviewed|said|(?:according|speaking|told it|spoke|in (?:comments|remarks|an email)|in an? (?:statement|report|article|story|editorial|op-ed)) (?:to|in|by|from|on)) (?:by |to |in |on |with )?(?:the )?(?:(?:state|local|national|official|state-run|state-owned|private|public|semi-official|independent|Russian|Chinese|Iranian|Israeli|German|French|British|American|Japanese|South Korean|Turkish)[- ](?:news(?:paper)?|news agency|media|television|TV|broadcaster|outlet|radio)? ?(?:agency|channel|outlet)? ?){0,2}",
    ),
  },
  {
    rule: "told an outlet",
    names: "outlets",
    before: before(
      "\\b(?:tell|tells|told|telling|informed|interview (?:with|on|to|for|by|published (?:in|by))|interviewed (?:by|on)|appearance on|appearing on|speaking (?:to|on|with)|spoke (?:to|with|on)|speak (?:to|on)|statement to|an email to|comments? to|remarks to|interview (?:broadcast|aired) on|citing|according to) ",
    ),
  },
  {
    rule: "an outlet reports",
    names: "outlets",
    after: after(
      "(?:,? citing [^,.]{2,60},)?,? (?:(?:has|have|had|also|first|later|earlier) ){0,2}(?:reports|reported|wrote|writes|quoted|quotes|cited|published|revealed|broadcast|aired|carried|released a report)\\b",
    ),
  },
  {
    rule: SAYS,
    names: "outlets",
    after: after(
      "(?:,? citing [^,.]{2,60},)?,? (?:(?:has|have|had|also|first|later|earlier) ){0,2}(?:said|says)\\b",
    ),
  },
  {
    rule: "on, via or by an outlet",
    names: "listed",
    before: before("\\b(?:on|via|per|by|[Ss]ource:) "),
  },
  {
    rule: "an outlet reports",
    names: "any",
    word: / report/,
    before: before(", "),
    after: after(" (?:reports|reported|has reported)(?=[.,]|$)"),
  },
  {
    rule: "as an outlet reported",
    names: "any",
    word: / report/,
    before: before("\\b[Aa]s "),
    after: after(" (?:first |earlier )?(?:reports|reported|has reported)(?=[.,]|$)"),
  },
  {
    rule: "an outlet reported on a day",
    names: "any",
    word: / reported /,
    before: before("(?:, |\\b[Aa]s )"),
    after: after(
      " (?:has |had )?(?:first )?reported (?:(?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|earlier|this week|last week|first)(?=[.,]|$)",
    ),
  },
  {
    rule: "citing a report in an outlet",
    names: "any",
    word: / (?:report|article|story) /,
    before: before(
      "\\b(?:[Cc]iting|[Qq]uoting|[Aa]ccording to) (?:an?|its|the) (?:report|article|story) (?:published )?in ",
    ),
  },
  {
    rule: "citing a report by an outlet",
    names: "outlets",
    before: before(
      "\\b(?:[Cc]iting|[Qq]uoting|[Aa]ccording to) (?:an?|its|the) (?:report|article|story|interview) (?:published |carried |aired )?(?:by|from|on|with) ",
    ),
  },
  { rule: "reported by an outlet", names: "outlets", before: before("\\breported ") },
  {
    rule: "the newspaper, agency or broadcaster so named",
    names: "any",
    before: before(
      "\\b(?:newspaper|news agency|news site|news website|news channel|news outlet|broadcaster|state media|state television|state TV|radio station|TV station|television station|TV channel|television channel|magazine|tabloid|newswire|affiliate) ",
    ),
  },
  {
    rule: "the newspaper, agency or broadcaster so named",
    names: "any",
    word: / (?:news|radio station|daily)/,
    after: after(
      " (?:newspaper|news agency|news site|news website|news channel|radio station|newswire|daily)(?=[ ,.;)’'])",
    ),
  },
];

/** "Copyright 2021 The Valley Herald." */
export const COPYRIGHT_OWNER =
  /^(?:copyright|©|\(c\))\s{0,2}(?:©|\(c\))?\s?(?:\d{4}(?:[-–]\d{4})?)? ?(?:by )?(?<name>(?:the )?\p{Lu}[\p{L}&'’ -]{1,50})/iu;

/** "VALE CITY, Oct. 3 (Norpress) —": in a dateline whatever stands in brackets behind the place is the agency. */
export const AGENCY_OF_DATELINE =
  /^(?=\p{Lu}[\p{Lu}.'’-]+\b)[^()[\]]{2,100}[([](?<name>\p{Lu}[\p{L}&./'’ -]{1,40})[)\]] ?[–—:-]{1,2}$/u;

/** "the owner of the Tribune, said": who says it is not the outlet. */
const ITS_PEOPLE =
  /\b(?:owner|owners|publisher|editor|editors|chief|head|director|founder|lawyer|lawyers|employee|reporter|reporters|columnist|board|staff) (?:of|at|for|in chief of) $/;
/** "the Tribune was sued", "sued the Tribune": the story is about the outlet. */
const BEFALLEN: readonly Pick<CreditPattern, "before" | "after">[] = [
  {
    after: after(
      ",? (?:was|were|is|are|has been|have been|had been|will be|may be) (?:not )?(?:sued|fined|raided|sold|bought|closed|shut|accused|charged|ordered|banned|searched|blocked|suspended|acquired|founded|owned|hit|attacked|evacuated|found|sentenced|cleared|acquitted)\\b",
    ),
  },
  {
    before: before(
      "\\b(?:sued|suing|against|fined|raided|accused|accuses|bought|buy|buying|acquired|owns|boycott) ",
    ),
  },
];

/** Whether the name at a place only tells whose owner or reporter somebody is. */
export function isOfPerson(text: string, from: number): boolean {
  return ITS_PEOPLE.test(text.slice(Math.max(0, from - 24), from));
}

/** Of whom a text tells what befell them: an outlet among them is a party of the story, and what it says is its own. */
export function partiesIn(text: string): ReadonlySet<string> {
  const places = placesIn(text);
  return new Set(
    BEFALLEN.flatMap((pattern) => places(pattern).map(({ from, to }) => withoutThe(text.slice(from, to)))),
  );
}

export const withoutThe = (name: string) => name.replace(/^[Tt]he /, "");

const ANYWHERE = new RegExp(NAME, "gu");
const HERE = new RegExp(NAME, "uy");

/** A text → for each pattern the names, of whomever, that stand in its words. */
export function placesIn(
  text: string,
): (pattern: Pick<CreditPattern, "word" | "before" | "after">) => readonly Range[] {
  let anywhere: Range[] | null = null;
  return ({ word, before, after }) => {
    if (word !== undefined && !word.test(text)) return [];
    if (before === undefined) anywhere ??= [...text.matchAll(ANYWHERE)].flatMap(sentencesOf);
    const places = before === undefined ? anywhere! : behind(text, before);
    if (places.length === 0) return places;
    return after === undefined ? places : places.filter(({ to }) => isAt(after, text, to));
  };
}

/** The names that stand right behind what `before` matches. */
function behind(text: string, before: RegExp): Range[] {
  if (text.search(before) < 0) return [];
  return [...text.matchAll(before)].flatMap((match) => {
    HERE.lastIndex = match.index + match[0].length;
    const name = HERE.exec(text);
    return name === null ? [] : sentencesOf(name).slice(0, 1);
  });
}

/** "Tidewire. The": a sentence ends within what looks like one name; "St. Vellmar Post" is one. */
function sentencesOf({ 0: name, index }: RegExpExecArray): Range[] {
  const ends = [...name.matchAll(/(?<=\p{L}{4})\. /gu)].map((end) => end.index);
  return [...ends, name.length].map((to, at) => ({
    from: index + (at === 0 ? 0 : ends[at - 1]! + 2),
    to: index + to,
  }));
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
