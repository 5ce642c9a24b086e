/** A file → an arrival: the whole of it where it can be held, else its beginning and the way to the rest. */
import { open, readFile, stat } from "node:fs/promises";
import { Fault } from "../model/fault.ts";
import type { Known } from "../model/source.ts";
import type { Arrival } from "./arrival.ts";
import { MOST_BYTES } from "./budget.ts";
import { formatOf } from "./formats/index.ts";

/** Enough for any format to know its own. */
const HEAD = 4_096;

/** Throws unreadable. A file that no format knows is not read beyond its head. */
export async function arrivalFrom(path: string, name: string, known: Known, now: Date): Promise<Arrival> {
  try {
    const { size } = await stat(path);
    const bytes = await headOf(path);
    const retrieval = { address: name, retrieved: utc(now), method: "file", status: null } as const;
    const arrival: Arrival = { name, bytes, type: null, known, retrieval };
    if (size <= bytes.length || formatOf(arrival) === undefined) return arrival;
    if (size > MOST_BYTES) return { ...arrival, whole: { path, size } };
    return { ...arrival, bytes: new Uint8Array(await readFile(path)) };
  } catch {
    throw new Fault("unreadable", name);
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return buffer.slice(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** UTC, to the second: 2026-03-03T09:30:00Z. */
export function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

export function sizeOf({ bytes, whole }: Arrival): number {
  return whole !== undefined && "size" in whole ? whole.size : bytes.length;
}
