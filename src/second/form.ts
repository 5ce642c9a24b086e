/** The fixed form in which a second reader answers. A passage is the head of a file's name and exact words of that report. */
import { z } from "zod";

/** Of more than these a reader does not help any more. */
const MOST = 500;
const words = z.string().min(1).max(2000);
/** Readers say of what they do not know nothing, null or "". */
const unknown = z
  .string()
  .max(2000)
  .nullish()
  .transform((given) => given || null);
const passage = z.tuple([z.string().min(1).max(200), words]);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(MOST).default([]);

export const answer = z.object({
  people: list(z.object({ name: words, names: list(words), roles: list(words) })),
  credits: list(passage),
  quotes: list(z.object({ speaker: words, spans: list(passage) })),
  claims: list(z.object({ text: words, spans: list(passage) })),
  discrepancies: list(z.object({ kind: words, sides: list(list(passage)) })),
  engagements: list(
    z.object({
      kind: words,
      parties: list(words),
      place: unknown,
      when: unknown,
      status: unknown,
      spans: list(passage),
    }),
  ),
});

export type Proposed = z.infer<typeof answer>;
export type Passage = z.infer<typeof passage>;
