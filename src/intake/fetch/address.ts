/** Which addresses may be asked: of the web, without user and password, and leading to a machine that the whole internet sees. */
import ipaddr from "ipaddr.js";
import { Fault } from "../../model/fault.ts";
import { BAD_PORTS } from "./ports.ts";

/** Longer ones are refused by most servers. */
const LONGEST = 8_000;

/** Addresses on the web as a user or a page writes them. A Fault where it is none, or none that is asked. */
export function webAddress(text: string, base?: string): URL {
  const url = text.length <= LONGEST && URL.canParse(text, base) ? new URL(text, base) : null;
  if (url === null) throw new Fault("bad-address", text.slice(0, 200));
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refused(url, "only http and https are read");
  if (url.username !== "" || url.password !== "") throw refused(url, "it holds a user's name or password");
  if (url.port !== "" && BAD_PORTS.has(Number(url.port)))
    throw refused(url, `port ${url.port} is no web page's`);
  url.hash = "";
  return url;
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** The fault never shows a password. */
export function refused(url: URL, why: string): Fault {
  return new Fault("address-refused", `${url.protocol}//${url.host}${url.pathname} (${why})`);
}

/** Whether a numeric address belongs to a machine that the whole internet sees. Whatever is not surely so, does not. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  // Of IPv6 only 2000::/3 has been given out (RFC 4291, IANA).
  return parsed.kind() === "ipv4" || ((parsed as ipaddr.IPv6).parts[0]! & 0xe000) === 0x2000;
}
