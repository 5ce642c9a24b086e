/** What is new in a story: every line cites passages, at least one of which was not there before. */
import { z } from "zod";
import { record } from "../../model/record.ts";

const { claims, engagements, discrepancies, quotes } = record.shape;
const claim = claims.element.shape;
const engagement = engagements.element.shape;
const quote = quotes.element.extend({ speakerName: z.string().nullable() });
const version = quotes.element.shape.versions.element;
const span = version.shape.span;
const spans = z.array(span).min(1);

const place = z.strictObject({ from: z.int(), to: z.int(), text: z.string() }).nullable();

const passage = z.strictObject({
  kind: z.enum(["added", "removed", "changed", "moved"]),
  block: z.string(),
  before: place.describe("where in the text of the version before; positions as in a record"),
  after: place,
  words: z.array(z.strictObject({ kind: z.enum(["same", "removed", "added"]), text: z.string() })),
});

const field = z.strictObject({
  name: z.enum(["headline", "byline", "day"]),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const size = z.strictObject({ reports: z.int(), origins: z.int() });
const told = z.strictObject({
  id: z.string(),
  text: z.string(),
  origins: z.int(),
  status: claim.status,
  spans,
});
const sighting = z.strictObject({ status: engagement.status, when: engagement.when });

export const newsSchema = z.strictObject({
  story: z.strictObject({ id: z.string(), title: z.string() }),
  since: z.string().describe("UTC"),
  by: z.enum(["retrieval", "publication"]).describe("what decides whether a report was there"),
  before: size.describe("the record as it was then"),
  now: size,
  reports: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        published: z.string().nullable(),
        retrieved: z.string().nullable().describe("UTC, the first time"),
        state: z.enum(["there", "changed", "new"]),
        follows: z
          .array(z.strictObject({ kind: z.string(), to: z.string(), share: z.number() }))
          .describe("of a new report: whom it copies or retells"),
      }),
    )
    .describe("all reports of the story, in the order of its record"),
  claims: z.strictObject({
    added: z.array(told).describe("that no report told then"),
    changed: z
      .array(told.extend({ before: claim.status }))
      .describe("told then, and now borne out or disputed"),
  }),
  engagements: z.strictObject({
    added: z.array(engagements.element),
    changed: z
      .array(engagements.element.extend({ before: sighting }))
      .describe("whose status or time is another now"),
  }),
  discrepancies: z.array(discrepancies.element).describe("that were not there, or have a side that was not"),
  quotes: z.strictObject({
    added: z.array(quote).describe("that no report had"),
    altered: z
      .array(
        quote.extend({
          fresh: z.array(version).min(1).describe("the altered or shortened ones of the new versions"),
        }),
      )
      .describe("there then, and given in other words since"),
  }),
  corrections: z.array(
    z.strictObject({
      from: z.string().describe("id of the report as it was then"),
      to: z.string(),
      name: z.string(),
      fields: z.array(field),
      passages: z.array(passage),
    }),
  ),
  problems: z
    .array(z.strictObject({ report: z.string(), why: z.string() }))
    .describe("versions that could not be read"),
});

export type News = z.output<typeof newsSchema>;
