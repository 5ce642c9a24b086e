/**
 * A second reader is asked: the reports go to it as data, and its answer comes back as text. Through the one guard, with
 * the address that the user gave; the key is the user's, from the environment.
 */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText } from "ai";
import { type GuardOptions, request } from "../../intake/fetch/guard.ts";

/** A model takes its time over ten reports; after this long nobody waits any more. */
const PATIENCE = 300_000;
/** The answer to fifty reports has some 100 KB. */
const LONGEST_ANSWER = 4_000_000;

export interface Reader {
  readonly address: string;
  readonly model: string;
  readonly key: string | undefined;
}

export interface Question {
  readonly instructions: string;
  readonly data: string;
}

export async function ask(
  reader: Reader,
  { instructions, data }: Question,
  guard: GuardOptions,
): Promise<string> {
  const provider = createOpenAICompatible({
    name: "second-reader",
    baseURL: reader.address,
    ...(reader.key === undefined ? {} : { apiKey: reader.key }),
    fetch: (to, given) => guarded(String(to), given, guard),
  });
  const { text } = await generateText({
    model: provider(reader.model),
    instructions,
    prompt: data,
    temperature: 0,
    maxRetries: 0,
    ...(guard.signal === undefined ? {} : { abortSignal: guard.signal }),
  });
  return text;
}

/** The web's fetch, over the guard: what the model's library wants. */
async function guarded(to: string, given: RequestInit | undefined, guard: GuardOptions): Promise<Response> {
  const headers = Object.fromEntries(new Headers(given?.headers).entries());
  const body = typeof given?.body === "string" ? given.body : "";
  const limits = {
    total: PATIENCE,
    idle: PATIENCE,
    bytes: LONGEST_ANSWER,
    wireBytes: LONGEST_ANSWER,
    ...guard.limits,
  };
  const answer = await request(to, { ...guard, limits }, headers, body);
  return new Response(Buffer.from(answer.bytes), {
    status: answer.status,
    headers: { "content-type": answer.headers.get("content-type") ?? "application/json" },
  });
}
