/**
 * What no other rule has claimed: quotations and list items by their markup or sign, live entries by their time,
 * paragraphs for the rest.
 */
import { lineRule, type Rule } from "../rule.ts";
import { BULLET } from "./digest.ts";

export const plainKinds: readonly Rule[] = [
  lineRule("quotation", "set off as a quotation", ({ tag }) => tag === "quote"),
  lineRule("list item", "marked as a list item", ({ tag }) => tag === "item" || tag === "cell"),
  lineRule(
    "list item",
    "begins with the sign of a list",
    ({ text }) => BULLET.test(text) && !/^[–—-] ?["“‘]/.test(text),
  ),
  lineRule("live entry", "text of a live entry", ({ time }) => time !== undefined),
  lineRule("paragraph", "running text", () => true),
];
