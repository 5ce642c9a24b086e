/** Text of a report, made harmless for a terminal or a plain file: no escape sequence, no text that runs backward. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const DIRECTION = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

export function plain(text: string): string {
  return text
    .replace(CONTROL, "")
    .replace(DIRECTION, "")
    .replace(/[ \t\n]+/g, " ");
}

/** At most this many units, cut at a word, with an ellipsis. */
export function shorten(text: string, most: number): string {
  const line = plain(text);
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most - 1);
  return `${line.slice(0, cut > most / 2 ? cut : most - 1)}…`;
}
