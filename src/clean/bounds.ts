/** How much is read of one report. Counted over the bytes or the bare text, before any tree is built. */

/** A long article has 60 KB of text; a million bytes are a book, and take some five seconds. */
export const MOST_TEXT_BYTES = 1_000_000;
/** Saved news pages carry up to 1.5 MB of scripts; beyond this a page is an archive or an attack. */
export const MOST_PAGE_BYTES = 6_000_000;
/** A message carries its pictures; mail servers refuse more than 25 MB. */
export const MOST_EMAIL_BYTES = 20_000_000;
/** The largest saved news pages have some 8,000 elements. */
export const MOST_ELEMENTS = 50_000;
/** Pages nest 40 deep; walking a tree of some thousand levels overflows the stack. */
export const MOST_DEPTH = 400;
/** Parsers compare each attribute with all before it on its element. */
export const MOST_ATTRIBUTES = 200;
/** A page in a script spelt all in references ("&#26085;") has some ten thousand of them. */
export const MOST_REFERENCES = 100_000;
/** The longest live pages have some thousand paragraphs; a text of more lines is a log or a table. */
export const MOST_LINES = 20_000;
