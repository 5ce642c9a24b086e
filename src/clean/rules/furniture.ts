/**
 * Lines that belong to the page and not to the report: comment forms, newsletter boxes, players, links, copyright.
 * A line is judged by how it begins; a long line only if several such phrases were glued together in it.
 */
import {
  ADVERTISEMENT,
  COMMENT_FORM,
  COPYRIGHT,
  NEWSLETTER,
  PLAYER,
  RELATED,
  SHARE,
} from "../../lexicon/page-phrases.ts";
import type { Line } from "../line.ts";
import { lineRule, type Rule } from "../rule.ts";

/** A sentence of a report may begin "Follow …" or "Sign up …"; a line of the page is short. */
const SHORT = 320;
const SPEECH = /^["“”‘'«„]/;

function begins(patterns: readonly RegExp[], most = SHORT): (line: Line) => boolean {
  return (line) =>
    line.text.length <= most &&
    !SPEECH.test(line.text) &&
    patterns.some((pattern) => pattern.test(line.text));
}

/** "Newsletter Sign Up Continue reading the main story Invalid email address. Please re-enter. Thank you for subscribing." */
const GLUED =
  /newsletter sign up|continue reading the main story|not a robot|invalid email address|must select a newsletter|thank you for subscribing|an error has occurred|receive occasional updates|view all .{2,25} newsletters|replay more videos|just watched|must watch/gi;

const ELLIPSES = /\.\.\.|…/u;

/** "… of the bridge", "the bridge … was closed … on", "The bridge … was closed … on the day …". */
function isSnippet(text: string): boolean {
  if (/^(?:\.\.\.|…)\s?\p{Ll}/u.test(text)) return true;
  const parts = text.split(ELLIPSES);
  if (/^\p{Ll}/u.test(text) && parts.slice(0, -1).filter((part) => part.endsWith(" ")).length >= 2)
    return true;
  return parts.at(-1) === "" && parts.slice(1, -1).filter((part) => /^\s/u.test(part)).length >= 2;
}

export const furniture: readonly Rule[] = [
  lineRule("furniture", "comment form", begins(COMMENT_FORM)),
  lineRule("furniture", "newsletter box", begins(NEWSLETTER)),
  lineRule(
    "furniture",
    "phrases of a page glued together",
    (line) => (line.text.match(GLUED) ?? []).length >= 2,
  ),
  lineRule("furniture", "advertisement", begins(ADVERTISEMENT)),
  lineRule("furniture", "player or live promotion", begins(PLAYER, 500)),
  lineRule("furniture", "sharing and contact", begins(SHARE)),
  lineRule("furniture", "copyright notice", begins(COPYRIGHT)),
  lineRule("related", "link to another story", begins(RELATED, 220)),
  lineRule("furniture", "snippet of a result list", (line) => line.text.length < 700 && isSnippet(line.text)),
  lineRule("furniture", "no letters", (line) => !/[\p{L}\p{N}]/u.test(line.text)),
];
