/** What a user should know of a report: text that readers of the page do not see, and characters that show nothing. */
import type { Line } from "./line.ts";

/** Menus that open on a click are hidden by the hundred; whole sentences are worth a word. */
const LEAST_WORDS = 8;
const DIALOGUE =
  /\b(cookies?|subscri\w+|javascript|browser|newsletters?|log ?in|sign ?(in|up)|password|adverti\w+|e-?mail|your account)\b/i;
const SHOWN = 120;

export function remarks(lines: readonly Line[], dropped: string): string[] {
  const hidden = lines.filter(({ kind, text, linked }) => kind === "hidden" && linked < 0.5 && isTold(text));
  return [...hiddenText(hidden), ...invisible(dropped)];
}

/** Running words, and none of the dialogues that open on a click. */
function isTold(text: string): boolean {
  const words = text.split(" ");
  const plain = words.filter((word) => /^["“‘(]?[\p{L}’'-]+[.,;:!?”"’)]{0,2}$/u.test(word));
  return words.length >= LEAST_WORDS && plain.length > 0.8 * words.length && !DIALOGUE.test(text);
}

function hiddenText(hidden: readonly Line[]): string[] {
  if (hidden.length === 0) return [];
  const { text: words, rule } = hidden[0]!;
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  const count = hidden.length === 1 ? "A passage" : `${hidden.length} passages`;
  return [`${count} that a reader of the page does not see (${rule}) was left out: “${shown}”`];
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
