/** JSON → a value, within bounds that are counted before anything is built. Throws a SyntaxError where it is no JSON or beyond them. */

/** Reports nest some ten levels. */
const MOST_LEVELS = 100;
/** Each takes some 50 bytes of memory; an export of ten thousand reports has half a million. */
const MOST_VALUES = 2_000_000;

export function parseJson(text: string): unknown {
  checkBounds(text);
  return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
}

function checkBounds(text: string): void {
  let level = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at);
    else if (letter === "," || letter === "[" || letter === "{") {
      values += 1;
      if (letter !== ",") level += 1;
      if (level > MOST_LEVELS) throw new SyntaxError(`over ${MOST_LEVELS} levels`);
      if (values > MOST_VALUES) throw new SyntaxError(`over ${MOST_VALUES} values`);
    } else if (letter === "]" || letter === "}") level -= 1;
  }
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
