/** What a user should know of a report: text that readers of the page do not see, and characters that show nothing. */
import type { Block } from "../model/document.ts";

/** Menus that open on a click are hidden by the hundred; whole sentences are worth a word. */
const A_SENTENCE = 60;
const SHOWN = 120;

export function remarks(text: string, blocks: readonly Block[], dropped: string): string[] {
  const hidden = blocks
    .filter((block) => block.kind === "hidden" && block.to - block.from >= A_SENTENCE)
    .filter((block) => /[.!?]/.test(text.slice(block.from, block.to)));
  return [...hiddenText(text, hidden), ...invisible(dropped)];
}

function hiddenText(text: string, hidden: readonly Block[]): string[] {
  if (hidden.length === 0) return [];
  const first = hidden[0]!;
  const words = text.slice(first.from, first.to);
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  const count = hidden.length === 1 ? "A passage" : `${hidden.length} passages`;
  return [`${count} that a reader of the page does not see (${first.rule}) was left out: “${shown}”`];
}

function invisible(dropped: string): string[] {
  const tags = [...dropped].filter(
    (letter) => letter.codePointAt(0)! >= 0xe0020 && letter.codePointAt(0)! < 0xe007f,
  );
  const out: string[] = [];
  if (tags.length > 3) {
    const message = tags.map((letter) => String.fromCharCode(letter.codePointAt(0)! - 0xe0000)).join("");
    out.push(`Invisible tag characters spell a message, which was left out: “${message.slice(0, SHOWN)}”`);
  }
  if (/[\u202d\u202e]/.test(dropped)) {
    out.push("Characters that reverse the order of reading stand in the text and were left out");
  }
  return out;
}
