/** Whether an element stands in an embedded post of a social network, by the markup that the networks hand out. */
import { type Element, parentOf } from "./tree.ts";
import { wordsOf } from "./words.ts";

const NETWORKS: readonly string[] =
  "twitter instagram tiktok bluesky reddit mastodon threads truthsocial telegram".split(" ");
const AMP = /^amp-(?:twitter|instagram|facebook|tiktok|reddit|bluesky)$/;

export function isEmbed(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (AMP.test(at.tagName)) return true;
    if (at.tagName !== "blockquote" && at.tagName !== "div") continue;
    const words = wordsOf(at);
    if (words.has("fb") && (words.has("post") || words.has("xfbml"))) return true;
    if (at.tagName !== "blockquote") continue;
    if (
      NETWORKS.some((word) => words.has(word)) ||
      (words.has("text") && words.has("post") && words.has("media"))
    )
      return true;
  }
  return false;
}
