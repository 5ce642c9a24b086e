/**
 * The record of one story, as it is printed: the one definition of its JSON Schema and of its types.
 * Import types from here and the schema library stays out of the pipeline.
 */
import { z } from "zod";

const id = z.string();
const span = z
  .strictObject({ report: id, from: z.int().min(0), to: z.int().min(0) })
  .describe("half-open, in UTF-16 code units of that report's text");
const spans = z.array(span);
const evidence = z.array(span).min(1);
const rule = z.string().describe("the rule that made this, in one sentence");

/** EDTF is null where the words place nothing. */
const when = z.strictObject({
  edtf: z.string().nullable(),
  text: z.string(),
  basis: z.enum(["given", "explicit", "resolved", "inferred", "open"]),
});

const answer = z
  .strictObject({ span, weight: z.number().min(0).max(1), rule })
  .nullable()
  .describe("null where the report does not tell it");

/** Who did what, when, where, why and how, as one report tells it. */
const event = z.strictObject({
  who: answer,
  what: answer,
  when: answer,
  where: answer,
  why: answer,
  how: answer,
});

const report = z.strictObject({
  id,
  file: z.string(),
  source: z.strictObject({ name: z.string().nullable(), url: z.string().nullable() }),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.strictObject({
    value: z.string().nullable(),
    basis: z.enum(["given", "metadata", "inferred", "unknown"]),
    spans,
  }),
  language: z.string().nullable(),
  text: z.string(),
  blocks: z.array(z.strictObject({ kind: z.string(), from: z.int(), to: z.int(), rule: z.string() })),
  credits: z.array(z.strictObject({ name: z.string(), span })),
  remarks: z.array(z.string()),
  modified: z.string().nullable().optional().describe("EDTF: when the outlet says that it last changed it"),
  told: z
    .record(z.string(), z.string())
    .optional()
    .describe("for each thing known of the report, where it was said: “published” by its “JSON-LD”"),
  notes: z
    .array(
      z.strictObject({
        kind: z.enum(["correction", "clarification", "editor's note", "update", "retraction"]),
        day: z.string().nullable(),
        span,
      }),
    )
    .optional()
    .describe("what the editors say of the report itself"),
  event: event.optional().describe("the main event, in the report's own words"),
});

const role = z.strictObject({
  title: z.string(),
  of: z.string().nullable(),
  standing: z.enum(["current", "former", "acting", "designate"]),
  spans: evidence,
});

const entity = z.strictObject({
  id,
  kind: z.enum(["person", "organization", "place", "other"]),
  name: z.string(),
  also: z.array(z.string()),
  country: z.string().nullable().describe("ISO 3166-1 alpha-2"),
  mentions: evidence,
  roles: z.array(role),
});

const holder = z.strictObject({
  kind: z.enum(["outlet", "named", "unnamed", "document"]),
  entity: id.nullable(),
  text: z.string(),
});

const statement = z.strictObject({
  id,
  span,
  holder,
  through: z
    .array(holder)
    .optional()
    .describe(
      "by whose account the holder says so, the nearest first; left out where the report tells it itself",
    ),
  certainty: z.enum(["asserted", "reported", "alleged", "possible", "denied"]),
  nature: z.enum(["fact", "plan", "opinion", "question", "filler"]),
  when: z.string().nullable(),
  claim: id.nullable(),
  rule: z.string(),
});

const claim = z.strictObject({
  id,
  text: z.string(),
  statements: z.array(id).min(1),
  inPart: z
    .array(id)
    .optional()
    .describe(
      "those of its statements that tell of the same thing but do not bear its text out: they are not counted",
    ),
  reports: z.int().min(1),
  origins: z.int().min(1).describe("independent origins: a copy or retelling adds none"),
  after: z
    .array(z.strictObject({ name: z.string(), span }))
    .optional()
    .describe(
      "where its sentences name an outlet that they have it from; two told after one outlet are one origin",
    ),
  status: z.enum(["corroborated", "single origin", "disputed"]),
});

const quote = z.strictObject({
  id,
  speaker: id.nullable(),
  speakerText: z.string(),
  versions: z
    .array(
      z.strictObject({
        span,
        text: z.string(),
        form: z.enum(["direct", "mixed", "indirect"]),
        change: z.enum(["same", "shortened", "altered", "paraphrased"]),
        dropped: z.array(z.string()).describe("words of the fullest version that this one lacks"),
        added: z.array(z.string()).describe("words that the fullest version has not"),
      }),
    )
    .min(1),
  rule,
});

const discrepancy = z.strictObject({
  id,
  kind: z.enum([
    "date",
    "number",
    "name",
    "place",
    "role",
    "status",
    "scope",
    "cause",
    "certainty",
    "attribution",
    "wording",
    "polarity",
  ]),
  about: z.string(),
  why: z.string(),
  weight: z.number().min(0).max(1),
  sides: z.array(z.strictObject({ says: z.string(), spans: evidence })).min(2),
  rule: z.string(),
});

const status = z.enum(["possible", "planned", "confirmed", "under way", "held", "postponed", "cancelled"]);

/** The PLOVER event ontology of political event data. */
const plover = z
  .strictObject({
    event: z.enum(["CONSULT", "AGREE", "REJECT"]),
    mode: z.enum(["visit", "third-party", "multilateral", "phone", "meet"]).nullable(),
    actors: z.array(z.string()).describe("visitors; of a call or meeting, who is told to have sought it"),
    recipients: z.array(z.string()).describe("hosts, or those met"),
  })
  .describe("PLOVER codes of the engagement as it stands; absent where PLOVER has none");

const engagement = z.strictObject({
  id,
  kind: z.enum(["meeting", "call", "visit", "talks", "briefing", "summit", "other"]),
  parties: z.array(z.strictObject({ entity: id.nullable(), name: z.string() })).min(1),
  place: z.string().nullable(),
  when,
  status,
  history: z.array(z.strictObject({ status, when: z.string().nullable(), span })).min(1),
  plover: plover.optional(),
  topics: z.array(z.string()),
  spans: evidence,
  origins: z.int().min(1),
  rule,
});

const readout = z
  .strictObject({
    engagement: id,
    matters: z
      .array(
        z.strictObject({
          topic: z.string(),
          sides: z
            .array(
              z.strictObject({
                party: z.string(),
                says: z.string(),
                document: z
                  .boolean()
                  .describe("from a statement, readout or transcript, not from somebody's mouth"),
                spans: evidence,
              }),
            )
            .min(1),
          silent: z.array(z.string()).describe("parties heard on the engagement that say nothing on this"),
        }),
      )
      .min(1),
  })
  .describe("what each side's own words say of one engagement, side by side");

const proposal = z.strictObject({
  kind: z.enum(["person", "role", "credit", "quote", "claim", "discrepancy", "engagement"]),
  says: z.string(),
  spans,
  standing: z.enum(["confirmed", "proposed"]).describe("confirmed: the rules have found it too"),
});

const secondReader = z
  .strictObject({
    name: z.string(),
    asked: z.string().nullable().describe("hash of what was asked; null for a recorded answer"),
    failed: z.string().nullable().describe("why there is no answer"),
    kept: z.array(proposal),
    thrownOut: z.array(z.strictObject({ kind: z.string(), says: z.string(), why: z.string() })),
  })
  .describe(
    "what another reader proposes of these reports; only what its passages hold is kept, and nothing else changes",
  );

const cited = z.strictObject({ text: z.string(), cites: evidence });

export const record = z.strictObject({
  schema: z.literal("readout-record/1"),
  story: z.strictObject({
    id,
    also: z
      .array(id)
      .describe("ids that it has been given before, and those of stories that were merged into it"),
    title: z.string(),
    when: z.string().nullable(),
    reports: z.int(),
    origins: z.int(),
  }),
  reports: z.array(report),
  entities: z.array(entity),
  statements: z.array(statement),
  claims: z.array(claim),
  quotes: z.array(quote),
  discrepancies: z.array(discrepancy),
  engagements: z.array(engagement),
  timeline: z.array(
    z.strictObject({
      when,
      what: z.string(),
      spans: evidence,
      engagement: id.nullable(),
      stage: z
        .enum(["background", "event", "prospect"])
        .optional()
        .describe("before the news, the news itself, yet to come; absent where that cannot be told"),
    }),
  ),
  positions: z.array(
    z.strictObject({ party: z.string(), topic: z.string(), says: z.string(), spans: evidence }),
  ),
  readouts: z.array(readout).optional(),
  lineage: z.array(
    z.strictObject({
      from: id,
      to: id,
      directed: z.boolean().describe("false: which of the two was first cannot be told"),
      oneOrigin: z.boolean().describe("false: both have the same primary source, each for itself"),
      kind: z.enum(["copy", "retelling", "shared origin"]),
      share: z.number().min(0).max(1),
      passages: z.array(z.strictObject({ a: span, b: span })),
      why: z.string(),
    }),
  ),
  brief: z.strictObject({
    sentences: z.array(cited.extend({ origins: z.int().min(1) })),
    lengths: z
      .strictObject({ line: z.int(), paragraph: z.int(), page: z.int() })
      .describe("how many of the sentences, from the first, make a line, a paragraph, a page"),
    unsettled: z.array(cited),
    missing: z.array(cited).describe("what such a story should have and these reports have not"),
    left_out: z.array(z.strictObject({ report: z.string(), why: z.string() })),
  }),
  secondReaders: z.array(secondReader).optional(),
  problems: z.array(z.strictObject({ report: z.string(), code: z.string(), why: z.string() })),
});

export const recordFile = z.strictObject({ records: z.array(record) });

export type Record = z.infer<typeof record>;
export type RecordFile = z.infer<typeof recordFile>;
export type Quote = z.infer<typeof quote>;
export type Discrepancy = z.infer<typeof discrepancy>;
export type Engagement = z.infer<typeof engagement>;
export type EngagementStatus = z.infer<typeof status>;
export type TimelineRow = Record["timeline"][number];
export type Position = Record["positions"][number];
export type Readout = z.infer<typeof readout>;
export type Brief = Record["brief"];
export type Cited = z.infer<typeof cited>;
export type SecondReader = z.infer<typeof secondReader>;
export type Proposal = z.infer<typeof proposal>;
export type When = z.infer<typeof when>;
/** One report that could not be used, or only in part; the run goes on. */
export type Problem = Record["problems"][number];
