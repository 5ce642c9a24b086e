/**
 * The outlet's own summary of its report, set ahead of it: a list of key points, bullets glued into one line, or a first
 * paragraph that restates what follows in brief. It is a report of the report and corroborates nothing.
 */
import { openLines, type Page, type Rule } from "../rule.ts";
import { bestHolder, contentOf, endsAsSentence, isHeld, roughSentences } from "./likeness.ts";

export const HEAD =
  /^(story highlights|key (points|takeaways|facts|developments|findings))\b ?:?|^(highlights|at a glance|in brief|in short|summary|the gist|tl;?dr|what (you need to know|we know)|quick (read|take|summary)|the (bottom line|essentials)|bullet points|main points) ?(:|$)/i;
export const BULLET = /^[–—•·▪●◦‣*-] ?(?=["“‘]?[\p{Lu}\p{N}])/u;
/** The point of one bullet and the sign of the next: "… the bridge.– The mayor …". */
export const GLUE = /[.!?]["”’]? ?(?=[–—•·▪●◦‣] ?["“‘]?\p{Lu})/gu;

export const digests: readonly Rule[] = [
  { kind: "digest", rule: "key points", find: keyPoints },
  { kind: "digest", rule: "bullets glued into one line", find: gluedBullets },
  { kind: "digest", rule: "paragraph that goes with the bullets above it", find: belowBullets },
  { kind: "digest", rule: "bullets ahead of the report that it tells again", find: leadingBullets },
  { kind: "digest", rule: "first paragraph that restates the report", find: abridgement },
  { kind: "digest", rule: "opening lines that stand again below", find: repeatedOpening },
];

/** The head and the short lines below it, to the first that is a paragraph of the report. */
function keyPoints(page: Page): number[] {
  const open = openLines(page);
  const head = open
    .slice(0, 12)
    .findIndex((at) => HEAD.test(page.lines[at]!.text) && page.lines[at]!.text.length < 240);
  if (head < 0) return [];
  const found = [open[head]!];
  for (const at of open.slice(head + 1, head + 12)) {
    const { text, tag } = page.lines[at]!;
    const isPoint = tag === "item" || BULLET.test(text) || !endsAsSentence(text);
    if (!isPoint || text.length > 260 || tag === "heading") break;
    found.push(at);
  }
  const isAlone = found.length === 1 && page.lines[found[0]!]!.text.length < 40;
  return isAlone ? [] : found;
}

function gluedBullets(page: Page): number[] {
  return openLines(page)
    .slice(0, 6)
    .filter(
      (at) => BULLET.test(page.lines[at]!.text) && (page.lines[at]!.text.match(GLUE) ?? []).length >= 1,
    );
}

/**
 * Right below the bullets, a short paragraph that says what they say, where the next begins the story anew: "Ray will go to
 * Oslo …" below "– Ray, the envoy, will go to Oslo" and above "As first reported by Norpress, Lin Ray will go to Oslo".
 */
function belowBullets(page: Page): number[] {
  const open = openLines(page).filter((at) => page.lines[at]!.tag !== "heading");
  const [top, next] = open;
  if (top === undefined || next === undefined || open.length < 4) return [];
  const above = top > 0 && page.typed[top - 1]?.kind === "digest" ? page.lines[top - 1]!.text : "";
  const text = page.lines[top]!.text;
  const sentences = roughSentences(text);
  if (above.match(GLUE) === null || sentences.length > ABRIDGED.sentences) return [];
  const bullets = above.split(GLUE).map(contentOf);
  const says = bestHolder(contentOf(sentences[0]!), bullets).share;
  return says >= 0.4 && beginsAnew(text, page.lines[next]!.text) ? [top] : [];
}

function leadingBullets(page: Page): number[] {
  const open = openLines(page);
  const isPoint = (at: number) => page.lines[at]!.tag === "item" || BULLET.test(page.lines[at]!.text);
  const end = open.findIndex((at) => !isPoint(at));
  if (end < 2 || end > 20 || open.length - end < 3) return [];
  const rest = open.slice(end, ABRIDGED.lines).map((at) => contentOf(page.lines[at]!.text));
  const shares = open.slice(0, end).map((at) => bestHolder(contentOf(page.lines[at]!.text), rest).share);
  return average(shares) >= 0.5 ? open.slice(0, end) : [];
}

const ABRIDGED = { sentences: 3, most: 30, lines: 400, share: 0.5, held: 0.7, paragraphs: 3 } as const;

/**
 * Told again below: most sentences of the paragraph stand in some later paragraph, in several different ones; and the
 * next paragraph begins the story anew, with the full name that an ordinary second paragraph would shorten.
 */
function abridgement(page: Page): number[] {
  const open = openLines(page).filter((at) => page.lines[at]!.tag !== "heading");
  const [top, next] = open;
  if (top === undefined || next === undefined || open.length < 4) return [];
  const text = page.lines[top]!.text;
  const sentences = roughSentences(text);
  if (sentences.length < ABRIDGED.sentences || sentences.length > ABRIDGED.most) return [];
  const rest = open.slice(1, ABRIDGED.lines).map((at) => contentOf(page.lines[at]!.text));
  const holders = sentences.map((sentence) => bestHolder(contentOf(sentence), rest));
  const held = holders.filter(({ share }) => share >= ABRIDGED.share);
  const paragraphs = new Set(held.map(({ line }) => line));
  const isRetold = held.length >= ABRIDGED.held * sentences.length && paragraphs.size >= ABRIDGED.paragraphs;
  return isRetold && beginsAnew(text, page.lines[next]!.text) ? [top] : [];
}

function beginsAnew(digest: string, next: string): boolean {
  const names = new Set(fullNames(digest));
  const lead = roughSentences(digest)[0]!;
  const echo = bestHolder(contentOf(lead), [contentOf(next)]).share;
  return echo >= 0.4 && fullNames(roughSentences(next)[0]!).some((name) => names.has(name));
}

/** Two capitalised words beside each other, neither at the head of a sentence alone: "Jane Doe", "State Department". */
function fullNames(text: string): string[] {
  const words = text.match(/[\p{L}'’-]+/gu) ?? [];
  return words.flatMap((word, at) => {
    const after = words[at + 1];
    return after !== undefined && /^\p{Lu}\p{Ll}/u.test(word) && /^\p{Lu}\p{Ll}/u.test(after)
      ? [`${word} ${after}`]
      : [];
  });
}

/** Two to five opening lines, each of which stands almost word for word again below. */
function repeatedOpening(page: Page): number[] {
  const open = openLines(page).filter((at) => page.lines[at]!.tag !== "heading");
  if (open.length < 4) return [];
  const texts = open.slice(0, ABRIDGED.lines).map((at) => page.lines[at]!.text);
  let end = 0;
  while (end < 6 && end < texts.length - 3) {
    const content = contentOf(texts[end]!);
    if (content.size < 6 || !isHeld(content, texts.slice(end + 1), 0.85)) break;
    end += 1;
  }
  return end >= 2 ? open.slice(0, end) : [];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
