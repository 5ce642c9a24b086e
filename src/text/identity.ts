/** Ids are the first 12 hexadecimal digits (48 bits) of a SHA-256 over the parts, each with its length before it. */
import { createHash } from "node:crypto";

export function identify(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 12);
}
