/** Receipts to rows and back, and what the rows' own columns are made of. */
import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Form, Known, Retrieval } from "../../model/source.ts";
import { identify } from "../../text/identity.ts";
import { pageOf } from "../page.ts";
import type { Receipt } from "../versions.ts";
import { type Packed, unpack } from "./packing.ts";

export interface Row {
  readonly sha256: string;
  readonly size: number;
  readonly id: string;
  readonly file: string;
  readonly form: Form;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly address: string | null;
  readonly retrieved: string | null;
  readonly method: Retrieval["method"] | null;
  readonly status: number | null;
  readonly arrived_at: string | null;
  readonly charset: string | null;
  readonly page: string | null;
}

type Value = string | number | null;

/** The columns from `file` to `charset`, without `page`. */
type Facts = readonly [
  file: string,
  form: string,
  outlet: Value,
  url: Value,
  published: Value,
  title: Value,
  address: Value,
  retrieved: Value,
  method: Value,
  status: Value,
  arrivedAt: Value,
  charset: Value,
];

interface Came {
  readonly file: string;
  readonly form: Form;
  readonly known: Known;
  readonly charset?: string | null;
  readonly retrieval?: Retrieval | null;
}

export function factsOf({ file, form, known, charset, retrieval }: Came): Facts {
  return [
    file,
    form,
    known.outlet ?? null,
    known.url ?? null,
    known.published ?? null,
    known.title ?? null,
    retrieval?.address ?? null,
    retrieval?.retrieved ?? null,
    retrieval?.method ?? null,
    retrieval?.status ?? null,
    retrieval?.arrivedAt ?? null,
    charset ?? null,
  ];
}

/** Which receipts are one: 16 bytes over all their facts, the time only where it says something. */
export function keyOf(sha256: string, facts: Facts): Uint8Array {
  const [file, form, outlet, url, published, title, address, retrieved, method, status, ...later] = facts;
  // A file that is read again proves nothing new; a page that a server gave again was still there.
  const time = status === null ? null : retrieved;
  const parts = [sha256, file, form, outlet, url, published, title, address, time, method, status];
  // Columns that came later: a key made without them stays what it was.
  if (later.some((each) => each !== null && each !== undefined)) parts.push(...later);
  return createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
}

export function pageIn([, , , url, , , address]: Facts): string | null {
  return pageOf(text(url)) ?? pageOf(text(address));
}

export function receiptOf({
  sha256,
  size,
  file,
  form,
  address,
  retrieved,
  method,
  status,
  arrived_at: arrivedAt,
  charset,
  ...row
}: Row): Receipt {
  const known: Known = {
    ...(row.outlet === null ? {} : { outlet: row.outlet }),
    ...(row.url === null ? {} : { url: row.url }),
    ...(row.published === null ? {} : { published: row.published }),
    ...(row.title === null ? {} : { title: row.title }),
  };
  const arrived = arrivedAt === null ? {} : { arrivedAt };
  const retrieval =
    method === null
      ? null
      : { address: address ?? "", ...arrived, retrieved: retrieved ?? "", method, status };
  return { sha256, size, file, form, known, charset, retrieval, page: row.page };
}

/** What the migrations need of TypeScript. */
export function defineFunctions(database: DatabaseSync): void {
  const content = (packing: Value, bytes: unknown) => unpack({ packing, bytes } as Packed);
  database.function("size_of", (packing, bytes) => content(packing as Value, bytes).length);
  database.function("id_of", (packing, bytes, outlet) =>
    identify(content(packing as Value, bytes), String(outlet)),
  );
  database.function("page_of", (url) => pageOf(text(url)));
  database.function("key_of", { varargs: true }, (sha256, ...facts) =>
    keyOf(String(sha256).toLowerCase(), facts as unknown as Facts),
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
