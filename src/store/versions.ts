/**
 * The ways that bytes came → reports with their versions. One report is what an outlet had at one address; bytes without an
 * address are a report of their own. An outlet that nobody said is the one that is said of the same page, else of the same
 * bytes. Which version is the newest is told by the times of retrieval, a tie by the hash. Pure, so that no order of adding
 * shows.
 */
import type { Form, Known, Retrieval } from "../model/source.ts";
import { compareText } from "../text/order.ts";
import { pageOf } from "./page.ts";

/** Bytes that came once: from where, when, and what was known of them. */
export interface Receipt {
  /** Hexadecimal, of the bytes as they came. */
  readonly sha256: string;
  readonly size: number;
  readonly file: string;
  readonly form: Form;
  readonly known: Known;
  /** That a server or an envelope gave. */
  readonly charset: string | null;
  readonly retrieval: Retrieval | null;
  /** What tells its page from others (page.ts), or null: found once, when it came. */
  readonly page: string | null;
}

export interface Version {
  /** The id of the report in a record that is made of this version. */
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly file: string;
  readonly form: Form;
  readonly known: Known;
  readonly charset: string | null;
  /** How it came, each time; the oldest first. */
  readonly retrievals: readonly Retrieval[];
}

export interface State {
  readonly version: Version;
  /** When it was found there; null where nobody noted it. */
  readonly since: string | null;
}

export interface KeptReport {
  /** Where it stands on the web, as it was asked for last; null where no address is known. */
  readonly address: string | null;
  /** In the order in which they were first there. */
  readonly versions: readonly Version[];
  /** What stood there from time to time: a version that came back stands here twice. Never empty; the last is the newest. */
  readonly history: readonly State[];
  readonly receipts: readonly Receipt[];
}

export function newest({ history }: KeptReport): Version {
  return history.at(-1)!.version;
}

/** `idOf` gives the id of bytes under an outlet, "" where nobody said one. */
export function reportsOf(
  receipts: readonly Receipt[],
  idOf: (sha256: string, outlet: string) => string,
): KeptReport[] {
  const groups = Map.groupBy(attributed(receipts), ({ key }) => key);
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, group]) =>
      reportOf(
        group.map((each) => each.receipt),
        group[0]!.outlet,
        idOf,
      ),
    );
}

interface Attributed {
  readonly key: string;
  readonly outlet: string;
  readonly receipt: Receipt;
}

/** Each receipt with the report it belongs to: its page and outlet, or else its bytes and outlet. */
function attributed(receipts: readonly Receipt[]): Attributed[] {
  const outletOf = outletsOf(receipts);
  const pages = new Least();
  for (const receipt of receipts) {
    if (receipt.page !== null) pages.offer(keyOf(receipt.sha256, outletOf(receipt)), receipt.page);
  }
  return receipts.map((receipt) => {
    const outlet = outletOf(receipt);
    const bytes = keyOf(receipt.sha256, outlet);
    const page = receipt.page ?? pages.get(bytes);
    return { key: page === undefined ? bytes : keyOf(page, outlet), outlet, receipt };
  });
}

/** A page has a slash, or its host a dot or is shorter than a hash: no page has the key of bytes. */
function keyOf(pageOrBytes: string, outlet: string): string {
  return `${pageOrBytes}\0${outlet}`;
}

/** The outlet of a receipt: as said of it, of its page, of its bytes or of other bytes of its page; "" where nobody said any. */
function outletsOf(receipts: readonly Receipt[]): (receipt: Receipt) => string {
  const ofBytes = new Least();
  const ofPage = new Least();
  for (const { sha256, known, page } of receipts) {
    if (known.outlet === undefined) continue;
    ofBytes.offer(sha256, known.outlet);
    if (page !== null) ofPage.offer(page, known.outlet);
  }
  const byBytes = new Least();
  for (const { sha256, page } of receipts) {
    const outlet = ofBytes.get(sha256);
    if (outlet !== undefined && page !== null) byBytes.offer(page, outlet);
  }
  return ({ sha256, known, page }) => {
    if (known.outlet !== undefined) return known.outlet;
    if (page === null) return ofBytes.get(sha256) ?? "";
    return ofPage.get(page) ?? byBytes.get(page) ?? "";
  };
}

/** Of all values offered for a key, the one that comes first in order. */
class Least {
  private readonly values = new Map<string, string>();

  offer(key: string, value: string): void {
    const held = this.values.get(key);
    if (held === undefined || value < held) this.values.set(key, value);
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }
}

function reportOf(
  receipts: readonly Receipt[],
  outlet: string,
  idOf: (sha256: string, outlet: string) => string,
): KeptReport {
  const inTime = receipts.toSorted(byTime);
  const versions = new Map<string, Version>();
  for (const [sha256, group] of Map.groupBy(inTime, (each) => each.sha256))
    versions.set(sha256, versionOf(group, outlet, idOf(sha256, outlet)));
  const history = inTime
    .filter(({ sha256 }, at) => sha256 !== inTime[at - 1]?.sha256)
    .map(({ sha256, retrieval }) => ({
      version: versions.get(sha256)!,
      since: retrieval?.retrieved ?? null,
    }));
  const last = inTime.findLast(({ page }) => page !== null);
  return {
    address: last === undefined ? null : addressOf(last),
    versions: [...versions.values()],
    history,
    receipts: inTime,
  };
}

/** That of its page. */
function addressOf({ known, retrieval }: Receipt): string | null {
  return pageOf(known.url) === null ? (retrieval?.address ?? null) : known.url!;
}

function versionOf(receipts: readonly Receipt[], outlet: string, id: string): Version {
  const best = receipts.toSorted(bestKnownFirst);
  const { sha256, size, file, form } = best[0]!;
  const charsets = best.flatMap(({ charset }) => charset ?? []).toSorted(compareText);
  const known: Known = Object.assign({}, ...best.toReversed().map((each) => each.known));
  return {
    id,
    sha256,
    size,
    file,
    form,
    known: outlet === "" ? known : { ...known, outlet },
    charset: charsets[0] ?? null,
    retrievals: receipts.map((each) => each.retrieval).filter((each) => each !== null),
  };
}

function bestKnownFirst(a: Receipt, b: Receipt): number {
  const facts = ({ known }: Receipt) => Object.values(known).filter((value) => value !== undefined).length;
  return facts(b) - facts(a) || compareText(a.file, b.file) || compareText(whole(a), whole(b));
}

/** What came nobody knows when came first. */
function byTime(a: Receipt, b: Receipt): number {
  return (
    compareText(a.retrieval?.retrieved ?? "", b.retrieval?.retrieved ?? "") ||
    compareText(a.sha256, b.sha256) ||
    compareText(whole(a), whole(b))
  );
}

/** All of a receipt that can differ between two of the same bytes. */
function whole({ file, form, known, charset, retrieval }: Receipt): string {
  const { outlet, url, published, title } = known;
  return JSON.stringify([
    file,
    form,
    outlet,
    url,
    published,
    title,
    charset,
    retrieval === null
      ? null
      : [retrieval.address, retrieval.retrieved, retrieval.method, retrieval.status, retrieval.arrivedAt],
  ]);
}
