const OFFSET = 0x811c9dc5;

/** A word or a name → 32 bits, by FNV-1a. */
export function hashOf(text: string): number {
  return hashBehind(OFFSET, text);
}

/** The hash of a text that begins with what `start` is the hash of, and goes on with `text`. */
export function hashBehind(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
