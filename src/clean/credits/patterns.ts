/**
 * Words around the name of an outlet that say the report has something from it. Where the words are ambiguous
 * ("told", "on"), only names that are known for outlets or look like one ("Valley Herald") count.
 */

export interface CreditPattern {
  readonly rule: string;
  /** The name stands in the group `name`. */
  readonly pattern: RegExp;
  /** Which names count: any at all, those of the lexicon or of an outlet's shape, or those of the lexicon alone. */
  readonly names: "any" | "outlets" | "listed";
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’.&/-]{0,30}|\\p{Lu}{2,12})";
const NAME = `(?<name>(?:[Tt]he )?${WORD}(?: (?:(?:of|de|and|di|del|la|al|on) )?${WORD}){0,4}(?: \\d{1,2}(?= ))?)`;
const say = (source: string): RegExp => new RegExp(source, "gu");

export const CREDIT_PATTERNS: readonly CreditPattern[] = [
  {
    rule: "credited as the first to report",
    names: "any",
    pattern: say(
      `\\b(?:first|originally|previously|initially) (?:(?:reported|disclosed|revealed|obtained) by|(?:published|appeared|aired) (?:by|in|on)) ${NAME}`,
    ),
  },
  {
    rule: "as seen on, as reported by",
    names: "any",
    pattern: say(
      `\\b[Aa]s (?:seen|reported|published|broadcast|quoted|aired|heard|written) (?:on|by|in) ${NAME}`,
    ),
  },
  {
    rule: "contributed to the report",
    names: "outlets",
    pattern: say(
      `${NAME}(?:,? (?:also|writers?|reporters?|correspondents?|staff|journalists?)[^.]{0,120}?)? contributed\\b`,
    ),
  },
  {
    rule: "quoted by, reported by, carried by",
    names: "outlets",
    pattern: say(
      `\\b(?:quoted|reported|cited|published|carried|aired|broadcast|posted|released|obtained|seen|reviewed|interviewed|said|(?:according|speaking|told it|spoke|in (?:comments|remarks|an email)|in an? (?:statement|report|article|story|editorial|op-ed)) (?:to|in|by|from|on)) (?:by |to |in |on |with )?(?:the )?(?:(?:state|local|national|official|state-run|state-owned|private|public|semi-official|independent|Russian|Chinese|Iranian|Israeli|German|French|British|American|Japanese|South Korean|Turkish)[- ](?:news(?:paper)?|news agency|media|television|TV|broadcaster|outlet|radio)? ?(?:agency|channel|outlet)? ?){0,2}${NAME}`,
    ),
  },
  {
    rule: "told an outlet",
    names: "outlets",
    pattern: say(
      `\\b(?:tell|tells|told|telling|informed|interview (?:with|on|to|for|by|published (?:in|by))|interviewed (?:by|on)|appearance on|appearing on|speaking (?:to|on|with)|spoke (?:to|with|on)|speak (?:to|on)|statement to|an email to|comments? to|remarks to|interview (?:broadcast|aired) on|citing|according to) ${NAME}`,
    ),
  },
  {
    rule: "an outlet reports",
    names: "outlets",
    pattern: say(
      `${NAME}(?:,? citing [^,.]{2,60},)?,? (?:(?:has|have|had|also|first|later|earlier) ){0,2}(?:reports|reported|said|says|wrote|writes|quoted|quotes|cited|published|revealed|broadcast|aired|carried|released a report)\\b`,
    ),
  },
  {
    rule: "on, via or by an outlet",
    names: "listed",
    pattern: say(`\\b(?:on|via|per|by|[Ss]ource:) ${NAME}`),
  },
  {
    rule: "an outlet reports",
    names: "any",
    pattern: say(`, ${NAME} (?:reports|reported|has reported)(?=[.,]|$)`),
  },
  { rule: "reported by an outlet", names: "outlets", pattern: say(`\\breported ${NAME}`) },
  {
    rule: "the newspaper, agency or broadcaster so named",
    names: "any",
    pattern: say(
      `\\b(?:newspaper|news agency|news site|news website|news channel|news outlet|broadcaster|state media|state television|state TV|radio station|TV station|television station|TV channel|television channel|magazine|tabloid|newswire|affiliate) ${NAME}`,
    ),
  },
  {
    rule: "the newspaper, agency or broadcaster so named",
    names: "any",
    pattern: say(
      `${NAME} (?:newspaper|news agency|news site|news website|news channel|radio station|newswire|daily)(?=[ ,.;)’'])`,
    ),
  },
];

/** "Copyright 2021 The Valley Herald." */
export const COPYRIGHT_OWNER =
  /^(?:copyright|©|\(c\))\s{0,2}(?:©|\(c\))?\s?(?:\d{4}(?:[-–]\d{4})?)? ?(?:by )?(?<name>(?:the )?\p{Lu}[\p{L}&'’ -]{1,50})/iu;
