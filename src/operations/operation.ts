/**
 * What an operation is: defined once, and the command line and the HTTP routes come from it. A key of the input may
 * carry in its `meta`: `description`; `label`, the word for its value; `position: true`, given without a name on the
 * command line; `local: true`, of this machine, and never taken from the network.
 */
import { z } from "zod";
import type { RecordFile } from "../model/record.ts";
import type { Store } from "../store/store.ts";

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What an operation may ask of the face that runs it. */
export interface Context {
  stdin(): AsyncIterable<Uint8Array>;
  /** The store in this file, or the user's own. */
  openStore(path: string | undefined): Store;
  /** Says what is being done, for work that takes long, and how far it is where that is known. */
  doing(what: string, progress?: Progress): void;
  /** Aborted when the user wants this to end: to be asked for by work that can stop with all it has done so far kept. */
  stopping(): AbortSignal;
  /** A line that stands: what long work has come to. */
  say(line: string): void;
  /** Records that are at hand and stand for the store: those being served. */
  readonly served?: RecordFile;
}

export interface Operation<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What a newcomer should know besides. */
  readonly about: string;
  /** Command lines that work, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly effect: "reads" | "writes";
  readonly input: I;
  readonly output: O;
  /** Where it is to be had over HTTP; without, only the user of this machine has it. */
  readonly route?: string;
  /** The face shows the answer as a page, and stays until it is stopped. */
  readonly stays?: true;
  run(input: z.output<I>, context: Context): Promise<z.output<O>>;
  /** The exit status that this answer means. */
  exit?(output: z.output<O>): 0 | 1 | 2;
}

export function define<I extends z.ZodObject, O extends z.ZodType>(
  operation: Operation<I, O>,
): Operation<I, O> {
  return operation;
}

/** A key of an operation's input, as a face needs it. */
export interface Parameter {
  readonly key: string;
  readonly description: string;
  readonly type: "text" | "texts" | "number" | "flag";
  readonly label: string;
  readonly required: boolean;
  readonly position: boolean;
  readonly local: boolean;
}

export function parametersOf(input: z.ZodObject): Parameter[] {
  const schema = z.toJSONSchema(input, { io: "input" });
  return Object.entries(schema.properties ?? {}).map(([key, property]) => {
    if (typeof property === "boolean") throw new Error(`${key} has no schema`);
    return {
      key,
      description: property.description ?? "",
      type: typeOf(property.type),
      label: typeof property.label === "string" ? property.label : key.toUpperCase(),
      required: schema.required?.includes(key) ?? false,
      position: property.position === true,
      local: property.local === true,
    };
  });
}

/** A key as an option of the command line: allowPrivate → --allow-private. */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function typeOf(type: unknown): Parameter["type"] {
  if (type === "array") return "texts";
  if (type === "boolean") return "flag";
  return type === "integer" || type === "number" ? "number" : "text";
}
