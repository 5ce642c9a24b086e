/** What several operations take in: reports by path, and what is known of them. */
import { z } from "zod";
import type { Options } from "../analyse.ts";
import { distinct } from "../distinct.ts";
import { type IntakeOptions, takeIn } from "../intake/index.ts";
import { FAULTS, Fault, type FaultCode } from "../model/fault.ts";
import type { Problem, RecordFile } from "../model/record.ts";
import type { Source } from "../model/source.ts";
import { fetchFor, fetching } from "./fetching.ts";
import type { Context } from "./operation.ts";
import { readAll } from "./readers.ts";

export const paths = z.array(z.string()).min(1).meta({
  description:
    "files, folders and addresses on the web (https://…), of reports, feeds and lists of feeds; - is standard input",
  label: "PATH",
  position: true,
  local: true,
});

export const known = {
  sources: z.string().optional().meta({
    description: "a table of what is known of the reports: file,outlet,url,published,title",
    label: "FILE.csv",
    local: true,
  }),
  published: z.string().optional().meta({
    description: "the day all of these reports were published: 2023-06-14",
    label: "DATE",
    local: true,
  }),
  ...fetching,
};

export const together = z.boolean().optional().meta({
  description: "these reports are one story: do not group them",
  local: true,
});

export const store = z.string().optional().meta({
  description: "the store's file, instead of your own store",
  label: "FILE",
  local: true,
});

interface Given {
  readonly paths: readonly string[];
  readonly sources?: string | undefined;
  readonly published?: string | undefined;
  readonly allowPrivate?: boolean | undefined;
  readonly contact?: string | undefined;
}

export interface Gathered {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** How a face's context and the user's options stand in intake. */
export function intakeOptions(given: Given, context: Context, stopping?: AbortSignal): IntakeOptions {
  return {
    ...(given.sources === undefined ? {} : { sources: given.sources }),
    ...(given.published === undefined ? {} : { published: given.published }),
    stdin: context.stdin(),
    fetch: fetchFor(given, given.paths, stopping),
  };
}

/** The reports under these paths. A Fault if there is none at all, a Problem for each that cannot be opened. */
export async function gather(given: Given, context: Context): Promise<Gathered> {
  const gathered = await takeIn(given.paths, intakeOptions(given, context));
  for (const { skipped, why } of gathered.skipped) context.say(`Passed over: ${skipped}. ${why}`);
  if (gathered.sources.length === 0) nothing(given.paths, gathered.problems);
  return gathered;
}

/** Not one report: the Fault says of the first why. */
export function nothing(paths: readonly string[], problems: readonly Problem[]): never {
  const [problem] = problems;
  if (problem === undefined || problems.every((each) => each.code === "bad-sources"))
    throw new Fault("nothing-to-read", paths.join(", "));
  throw new Fault(problem.code as FaultCode, detailOf(problem));
}

/** The part of a Problem's sentence that its Fault had as its detail: `${what}: ${detail}. ${todo}`. */
function detailOf({ code, why, report }: Problem): string {
  const { what, todo } = FAULTS[code as FaultCode];
  const isWhole = why.startsWith(`${what}: `) && why.endsWith(`. ${todo}`);
  return isWhole ? why.slice(what.length + 2, -todo.length - 2) : report;
}

/** The pipeline takes long to load: help and errors do not wait for it, and the workers read meanwhile. */
async function readApart(sources: readonly Source[], { doing }: Context) {
  const apart = distinct(sources);
  const heard = (done: number, of: number) => doing("Reading reports", { done, of });
  const reading = readAll(apart, { heard });
  const [read, { relate }] = await Promise.all([reading, import("../analyse.ts")]);
  doing(`Relating ${read.length} reports`);
  return { apart, read, relate };
}

/** The records of these reports; a Fault, the first report's own, if not one of them can be read. */
export async function recordsOf(
  { sources, problems }: Gathered,
  options: Options,
  context: Context,
): Promise<RecordFile> {
  const { apart, read, relate } = await readApart(sources, context);
  const fault = read.find((each) => each instanceof Fault);
  if (fault !== undefined && read.every((each) => each instanceof Fault)) throw fault;
  return relate(apart, read, { ...options, problems });
}

/** 2 where some report was left out. */
export function exitOf({ records }: RecordFile): 0 | 2 {
  return records.some((record) => record.problems.length > 0) ? 2 : 0;
}
