/**
 * Words around the name of an outlet that say the report has something from it. Where the words are ambiguous
 * ("told", "on"), only names that are known for outlets or look like one ("Valley Herald") count. The words are kept apart
 * from the name, so that what a name looks like stands in one pattern.
 */

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
export const NAME = `(?:[Tt]he )?${WORD}(?: (?:(?:of|de|and|di|del|la|al|on) )?${WORD}){0,4}(?: \\d{1,2}(?= ))?`;
const before = (source: string): RegExp => new RegExp(`${source}(?=\\p{Lu}|[Tt]he \\p{Lu})`, "gu");
const after = (source: string): RegExp => new RegExp(source, "uy");

export const CREDIT_PATTERNS: readonly CreditPattern[] = [
  {
    rule: "credited as the first to report",
    names: "any",
    before: before(
      "\\b(?:first|originally|previously|initially) (?:(?:reported|disclosed|revealed|obtained) by|(?:published|appeared|aired) (?:by|in|on)) ",
    ),
  },
  {
    rule: "as seen on, as reported by",
    names: "any",
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
      "(?:,? citing [^,.]{2,60},)?,? (?:(?:has|have|had|also|first|later|earlier) ){0,2}(?:reports|reported|said|says|wrote|writes|quoted|quotes|cited|published|revealed|broadcast|aired|carried|released a report)\\b",
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
