/**
 * Records → the same records, each with what a second reader proposes and its reports bear out. The reader is a recorded
 * answer in a file or a language model at an address that the user gives. Where it fails the record stands and says so.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { Fault } from "../../model/fault.ts";
import type { Record, RecordFile, SecondReader } from "../../model/record.ts";
import { checked } from "../../second/check.ts";
import { answer, type Proposed } from "../../second/form.ts";
import { identify } from "../../text/identity.ts";
import { guardOptions } from "../fetching.ts";
import type { Context } from "../operation.ts";
import { questionOf } from "./question.ts";

export const secondReader = {
  secondReader: z.string().optional().meta({
    description:
      "a language model reads too, and what the reports bear out of its answer is kept apart, marked: the address of an OpenAI-compatible server (its key in READOUT_SECOND_READER_KEY), or a file with a recorded answer",
    label: "URL|FILE.json",
    local: true,
  }),
  model: z.string().max(200).optional().meta({
    description: "the second reader's model, as its server names it",
    label: "NAME",
    local: true,
  }),
  answers: z.string().optional().meta({
    description:
      "a folder that keeps the second reader's answers by what was asked, so that it need not be asked again",
    label: "FOLDER",
    local: true,
  }),
};

interface Given {
  readonly secondReader?: string | undefined;
  readonly model?: string | undefined;
  readonly answers?: string | undefined;
  readonly allowPrivate?: boolean | undefined;
  readonly contact?: string | undefined;
}

export async function readAgain(file: RecordFile, given: Given, context: Context): Promise<RecordFile> {
  const { secondReader: reader, model } = given;
  if (reader === undefined) {
    if (model !== undefined || given.answers !== undefined)
      throw new Fault("bad-option", "--model and --answers go with --second-reader");
    return file;
  }
  const isAddress = /^https?:\/\//i.test(reader);
  if (isAddress && model === undefined) throw new Fault("bad-option", "--second-reader URL wants --model");
  const recorded = isAddress ? null : read(reader);
  const records: Record[] = [];
  for (const record of file.records) {
    const found =
      recorded === null
        ? await asked(record, { ...given, address: reader, model: model! }, context)
        : checked(record, recorded, { name: basename(reader), asked: null });
    const { kept, thrownOut, failed, name } = found;
    context.say(
      failed === null
        ? `Second reader ${name}: ${kept.length} kept (${kept.filter(({ standing }) => standing === "confirmed").length} found by the rules too), ${thrownOut.length} thrown out`
        : `Second reader ${name}: ${failed}`,
    );
    records.push({ ...record, secondReaders: [found] });
  }
  return { records };
}

async function asked(
  record: Record,
  given: Given & { readonly address: string; readonly model: string },
  context: Context,
): Promise<SecondReader> {
  const { address, model, answers } = given;
  const question = questionOf(record);
  const hash = identify("question", model, question.instructions, question.data);
  const reader = { name: model, asked: hash };
  const kept = answers === undefined ? null : join(answers, `${hash}.json`);
  try {
    let text = kept === null ? null : readIfThere(kept);
    if (text === null) {
      context.doing(`Asking ${model}`);
      const { ask } = await import("./asking.ts");
      const key = process.env.READOUT_SECOND_READER_KEY;
      text = await ask({ address, model, key }, question, {
        ...guardOptions(given),
        signal: context.stopping(),
      });
      parse(text, model);
      if (answers !== undefined) mkdirSync(answers, { recursive: true });
      if (kept !== null) writeFileSync(kept, text);
    }
    return checked(record, parse(text, model), reader);
  } catch (error) {
    return { ...reader, failed: whyOf(error), kept: [], thrownOut: [] };
  }
}

/** What the model's library throws wraps what the guard threw; a bug of ours stays one. */
function whyOf(error: unknown): string {
  if (error instanceof Fault) return error.message;
  if (error instanceof Error && error.cause instanceof Fault) return error.cause.message;
  if (error instanceof TypeError || error instanceof RangeError) throw error;
  if (error instanceof Error) return `The second reader gave no answer: ${error.message.slice(0, 200)}`;
  throw error;
}

function read(path: string): Proposed {
  const text = readIfThere(path);
  if (text === null) throw new Fault("no-such-path", path);
  return parse(text, basename(path));
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new Fault("unreadable", path);
  }
}

/** The object from its first brace to its last: models like to put words and fences around it. */
function parse(text: string, name: string): Proposed {
  let json: unknown;
  try {
    json = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch {
    throw new Fault("bad-second-reader", `${name} (it is not JSON)`);
  }
  const parsed = answer.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Fault("bad-second-reader", `${name}, ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}
