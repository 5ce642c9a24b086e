/**
 * What a second reader proposes, held against the texts: what its exact passages bear out is kept, and marked as confirmed
 * where the rules have found it too; what fails is thrown out with the reason. The record itself is not touched.
 */
import type { Proposal, Record, SecondReader } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import type { Passage, Proposed } from "./form.ts";
import { findAll, inMarks, locate, namesAndFigures, touching } from "./passages.ts";

/** The verdict on one proposal. */
type Checked = Omit<Proposal, "kind"> | { readonly why: string };

export function checked(
  record: Record,
  proposed: Proposed,
  reader: { readonly name: string; readonly asked: string | null },
): SecondReader {
  const made: SecondReader = { ...reader, failed: null, kept: [], thrownOut: [] };
  const put = (kind: Proposal["kind"], says: string, verdict: Checked) => {
    if ("why" in verdict) made.thrownOut.push({ kind, says, why: verdict.why });
    else made.kept.push({ kind, ...verdict });
  };
  for (const each of proposed.people) {
    put("person", each.name, person(record, each.name));
    for (const title of each.roles) put("role", `${each.name}: ${title}`, role(record, each.name, title));
  }
  for (const each of proposed.credits) put("credit", each[1], credit(record, each));
  for (const each of proposed.quotes)
    for (const passage of each.spans)
      put("quote", `${each.speaker}: ${passage[1]}`, quote(record, each.speaker, passage));
  for (const each of proposed.claims) put("claim", each.text, claim(record, each.text, each.spans));
  for (const each of proposed.discrepancies) {
    const says = `${each.kind}: ${each.sides.map((side) => side[0]?.[1] ?? "").join(" / ")}`;
    put("discrepancy", says, discrepancy(record, says, each));
  }
  for (const each of proposed.engagements) {
    const says = [each.kind, each.parties.join(", "), each.place, each.when, each.status]
      .filter(Boolean)
      .join(", ");
    put("engagement", says, engagement(record, says, each));
  }
  return made;
}

const ABSENT = "these words do not stand in the report";

function person(record: Record, name: string): Checked {
  const spans = findAll(record, name);
  if (spans.length === 0) return { why: "no report has this name" };
  const known = record.entities.some(
    (each) => each.kind === "person" && (each.name === name || each.also.includes(name)),
  );
  return { says: name, spans, standing: known ? "confirmed" : "proposed" };
}

/** The office must stand in a report that has the name too. */
function role(record: Record, name: string, title: string): Checked {
  const named = new Set(findAll(record, name).map((span) => span.report));
  const spans = findAll(record, title).filter((span) => named.has(span.report));
  if (spans.length === 0) return { why: "no report that has the name has these words for an office" };
  const entity = record.entities.find((each) => each.name === name || each.also.includes(name));
  const known = entity?.roles.some((each) =>
    each.spans.some((span) => spans.some((other) => touching(span, other))),
  );
  return { says: `${name}: ${title}`, spans, standing: known ? "confirmed" : "proposed" };
}

function credit(record: Record, passage: Passage): Checked {
  const span = locate(record, passage);
  if (span === null) return { why: ABSENT };
  const report = record.reports.find(({ id }) => id === span.report)!;
  const known = report.credits.some(({ name }) => name.includes(passage[1]) || passage[1].includes(name));
  return { says: passage[1], spans: [span], standing: known ? "confirmed" : "proposed" };
}

function quote(record: Record, speaker: string, passage: Passage): Checked {
  const span = locate(record, passage, inMarks);
  if (span === null)
    return { why: locate(record, passage) === null ? ABSENT : "it stands in no quotation marks" };
  const text = record.reports.find(({ id }) => id === span.report)!.text;
  if (!speaker.split(" ").some((word) => word.length > 2 && text.includes(word)))
    return { why: "the report has no such speaker" };
  const known = record.quotes.some((each) => {
    const name = record.entities.find(({ id }) => id === each.speaker)?.name ?? each.speakerText;
    return (
      (name.includes(speaker) || speaker.includes(name)) &&
      each.versions.some((version) => touching(version.span, span))
    );
  });
  return { says: `${speaker}: ${passage[1]}`, spans: [span], standing: known ? "confirmed" : "proposed" };
}

function claim(record: Record, text: string, passages: readonly Passage[]): Checked {
  const found = passages.map((each) => locate(record, each));
  const spans = found.filter((each) => each !== null);
  if (spans.length < passages.length || spans.length === 0) return { why: ABSENT };
  const cited = passages.map(([, words]) => words.toLowerCase()).join(" ");
  const word = namesAndFigures(text).find((each) => !cited.includes(each.toLowerCase()));
  if (word !== undefined) return { why: `no passage that it cites has “${word}”` };
  const ids = spans.map((span) =>
    record.statements.filter((each) => touching(each.span, span)).map(({ claim: id }) => id),
  );
  const known = ids[0]!.some((id) => id !== null && ids.every((each) => each.includes(id)));
  return { says: text, spans, standing: known ? "confirmed" : "proposed" };
}

function discrepancy(
  record: Record,
  says: string,
  { kind, sides }: Proposed["discrepancies"][number],
): Checked {
  if (sides.length < 2) return { why: "a discrepancy has two sides" };
  const found = sides.map((side) => side.map((each) => locate(record, each)));
  if (found.some((side) => side.length === 0 || side.includes(null))) return { why: ABSENT };
  const worded = sides.map(
    (side) =>
      side[0]![1]
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(" ") ?? "",
  );
  if (new Set(worded).size < worded.length) return { why: "the sides say the same words" };
  const spans = found.flat() as Span[];
  const figures = sides.map((side) =>
    side.flatMap(([, words]) => words.match(/\d[\d.,]*|\p{L}+/gu) ?? []).join(" "),
  );
  if (kind === "number" && new Set(figures).size < 2) return { why: "the figures are the same" };
  const known = record.discrepancies.some(
    (each) =>
      each.kind === kind &&
      found.every((side) =>
        each.sides.some((own) => own.spans.some((span) => side.some((other) => touching(span, other!)))),
      ),
  );
  return { says, spans, standing: known ? "confirmed" : "proposed" };
}

/** One without passages is no more than an opinion: it counts only where the rules have it. */
function engagement(record: Record, says: string, given: Proposed["engagements"][number]): Checked {
  const own = record.engagements.find(
    (each) =>
      each.kind === given.kind &&
      given.parties.every((party) =>
        each.parties.some(({ name }) => name.includes(party) || party.includes(name)),
      ) &&
      (given.when == null || each.when.edtf === null || each.when.edtf.includes(given.when)),
  );
  if (given.spans.length === 0)
    return own === undefined
      ? { why: "it cites no passage" }
      : { says, spans: own.spans, standing: "confirmed" };
  const spans = given.spans.map((each) => locate(record, each));
  if (spans.includes(null)) return { why: ABSENT };
  const cited = given.spans.map(([, words]) => words.toLowerCase()).join(" ");
  const word = [...given.parties, ...(given.place == null ? [] : [given.place])]
    .flatMap(namesAndFigures)
    .find((each) => !cited.includes(each.toLowerCase()));
  if (word !== undefined) return { why: `no passage that it cites has “${word}”` };
  return { says, spans: spans as Span[], standing: own === undefined ? "proposed" : "confirmed" };
}
