/**
 * An address → what tells one page from another: without the protocol, the part after #, a slash at the end, and what is
 * only put there to count visitors. Null for what is no address of the web: a file's name tells no page. What a page says of
 * its own address is not asked: with it, one page could take the place of another's report.
 */

/** Parameters that name the way a reader came, never the page. */
const TRACKING = /^(?:utm_[a-z_]{1,30}|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|at_medium|at_campaign)$/i;

export function pageOf(address: string | undefined): string | null {
  if (address === undefined || !/^https?:\/\//i.test(address)) return null;
  const url = URL.parse(address);
  if (url === null) return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return `${url.host}${url.pathname.replace(/\/$/, "")}${url.search}`;
}
