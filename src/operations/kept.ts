/** A report of the store by the name a user gives it: an id or how it begins, a file's name, an address. */
import { z } from "zod";
import { Fault } from "../model/fault.ts";
import { pageOf } from "../store/page.ts";
import type { Store } from "../store/store.ts";
import { type KeptReport, newest, type Version } from "../store/versions.ts";
import { compareText } from "../text/order.ts";

export const report = z.string().min(1).meta({
  description: "the report: its id or how that begins, its file's name, or its address",
  label: "REPORT",
  position: true,
  local: true,
});

/** A Fault where there is none, or several. */
export function findReport(store: Store, name: string): KeptReport {
  const all = store.reports();
  const found = [isExactly, isNamed, begins]
    .map((fits) => all.filter((each) => fits(each, name)))
    .find((each) => each.length > 0);
  if (found === undefined) throw new Fault("no-such-report", name);
  if (found.length === 1) return found[0]!;
  const some = found
    .slice(0, 3)
    .map((each) => `${newest(each).id} (${newest(each).known.outlet ?? newest(each).file})`);
  const rest = found.length > 3 ? " …" : "";
  throw new Fault("no-such-report", `${name} may be ${found.length} of them: ${some.join(", ")}${rest}`);
}

function isExactly({ versions, address }: KeptReport, name: string): boolean {
  const page = address === null ? null : pageOf(address);
  if (page !== null && (page === pageOf(name) || page === pageOf(`https://${name}`))) return true;
  return versions.some(({ id, sha256 }) => id === name || sha256 === name);
}

function isNamed({ versions }: KeptReport, name: string): boolean {
  return versions.some(({ file }) => file === name || file.endsWith(`/${name}`));
}

/** Fewer digits than these begin the ids of too many reports. */
const FEWEST_DIGITS = 4;

function begins({ versions }: KeptReport, name: string): boolean {
  return name.length >= FEWEST_DIGITS && versions.some(({ id }) => id.startsWith(name));
}

/** How a version came, as an answer says it. */
export const versionSchema = z.strictObject({
  id: z.string().describe("the report's id in a record made of this version"),
  file: z.string(),
  form: z.string(),
  sha256: z.string(),
  size: z.int().describe("bytes"),
  retrievals: z
    .array(
      z.strictObject({
        address: z.string(),
        retrieved: z.string().describe("UTC"),
        method: z.string(),
        status: z.int().nullable().describe("of HTTP"),
      }),
    )
    .describe("each time it came, the oldest first"),
});

export function versionFacts({
  id,
  file,
  form,
  sha256,
  size,
  retrievals,
}: Version): z.output<typeof versionSchema> {
  const came = retrievals.map(({ address, retrieved, method, status }) => ({
    address,
    retrieved,
    method,
    status,
  }));
  return { id, file, form, sha256, size, retrievals: came };
}

/** By outlet, then by name: as a reader looks for one. */
export function inReadingOrder(a: KeptReport, b: KeptReport): number {
  const [one, other] = [newest(a), newest(b)];
  return (
    compareText(one.known.outlet ?? "", other.known.outlet ?? "") ||
    compareText(one.file, other.file) ||
    compareText(one.id, other.id)
  );
}
