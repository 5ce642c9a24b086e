/**
 * Lays the value of a text node along the source it was parsed from: "&amp;" became "&", line ends were unified, a
 * stray end tag fell away. Gives the node's text in pieces, each with its place in the source.
 */
export interface Laid {
  readonly text: string;
  readonly raw: number;
  readonly rawLength: number;
}

export function layAlong(value: string, source: string, from: number, to: number): Laid[] {
  if (source.startsWith(value, from) && value.length === to - from) {
    return [{ text: value, raw: from, rawLength: value.length }];
  }
  const out: Laid[] = [];
  let at = from;
  let done = 0;
  while (done < value.length && at < to) {
    const same = commonLength(value, done, source, at, to);
    if (same > 0) {
      out.push({ text: value.slice(done, done + same), raw: at, rawLength: same });
      done += same;
      at += same;
    } else if (source[at] === "&") {
      const text = decodedAt(value, done);
      const length = referenceLength(source, at, to, value.slice(done + text.length, done + text.length + 4));
      out.push({ text, raw: at, rawLength: length });
      done += text.length;
      at += length;
    } else if (source[at] === "<") {
      const end = source.indexOf(">", at);
      at = end < 0 || end >= to ? at + 1 : end + 1;
    } else {
      at += 1;
    }
  }
  // No word is lost, whatever a parser does with markup nobody has thought of.
  if (done < value.length) out.push({ text: value.slice(done), raw: at, rawLength: to - at });
  return out;
}

function commonLength(value: string, done: number, source: string, at: number, to: number): number {
  let length = 0;
  while (done + length < value.length && at + length < to && value[done + length] === source[at + length]) {
    if (value[done + length] === "&" && isAmpersand(source, at + length)) break;
    length += 1;
  }
  return length;
}

/** "&" in the value stands for itself ("AT&T"), unless the source spells it as a reference. */
function isAmpersand(source: string, at: number): boolean {
  const reference = /&(?:amp|#0{0,4}38|#x0{0,4}26)(?![a-z\d])/iy;
  reference.lastIndex = at;
  return reference.test(source);
}

/** Without its semicolon a reference ends where the value goes on as the source does: "&copy2020". */
function referenceLength(source: string, at: number, to: number, next: string): number {
  const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31})/iy;
  reference.lastIndex = at;
  const longest = reference.exec(source)?.[0].length ?? 1;
  if (source[at + longest] === ";") return Math.min(longest + 1, to - at);
  for (let length = longest; length > 2; length -= 1) {
    if (source.startsWith(next, at + length)) return Math.min(length, to - at);
  }
  return Math.min(longest, to - at);
}

/** A reference stands for one letter, or (few) for a letter and a sign above it. */
function decodedAt(value: string, done: number): string {
  const one = String.fromCodePoint(value.codePointAt(done)!);
  const second = value[done + one.length];
  return second !== undefined && /[\u20d2\u20e5\u0338\ufe00]/.test(second) ? one + second : one;
}
