/** A link as a list gives it → an address, seen from where the list came from. Null where it is none of the web. */
import type { Arrival } from "../arrival.ts";

export function linked(link: string, { known, retrieval }: Arrival): string | null {
  const base = [retrieval.arrivedAt, retrieval.address, known.url].find((each) =>
    /^https?:/i.test(each ?? ""),
  );
  const trimmed = link.trim();
  if (!URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  return url.href;
}
