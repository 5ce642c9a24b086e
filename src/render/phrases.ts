/** The sentences of the house that every face shows alike: counts, days, changes, and what an empty part says. */
import type { Record } from "../model/record.ts";

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

export function extent({ story }: Record): string {
  return `${count(story.reports, "report")}, ${count(story.origins, "independent origin")}`;
}

/** "1 origin, after Tidewire": how many bear a claim out, and which outlets it is told after. */
export function borne({ origins, after = [] }: Record["claims"][number]): string {
  const names = [...new Set(after.map(({ name }) => name))];
  return count(origins, "origin") + (names.length === 0 ? "" : `, after ${names.join(" and ")}`);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** EDTF numbers the seasons as months. */
const SEASONS: { readonly [month: string]: string } = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
};

/** EDTF as an editor writes it; what is not a plain day, month, year or interval of these is shown as it is. */
export function day(edtf: string | null): string | null {
  if (edtf === null) return null;
  const ends = edtf.split("/");
  if (ends.length === 2) return interval(ends.map((end) => day(end) ?? end));
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?(?:[:\dZ.+-]{0,16})([~?%]?)$/.exec(edtf);
  const month = parts?.[2] === undefined ? undefined : (MONTHS[Number(parts[2]) - 1] ?? SEASONS[parts[2]]);
  if (parts === null || (parts[2] !== undefined && month === undefined)) return edtf;
  const date = [parts[3] === undefined ? undefined : Number(parts[3]), month, parts[1]]
    .filter((part) => part !== undefined)
    .join(" ");
  const vague = parts[5] === "" ? "" : parts[5] === "?" ? "perhaps " : "about ";
  return `${vague}${date}${parts[4] === undefined ? "" : `, ${parts[4]}`}`;
}

/** "12 June 2023", "18 June 2023" → "12–18 June 2023". */
function interval([from = "", to = ""]: readonly string[]): string {
  const [a, b] = [from.split(" "), to.split(" ")];
  const same = a.length === 3 && b.length === 3 && a[1] === b[1] && a[2] === b[2];
  return same ? `${a[0]}–${to}` : `${from} – ${to}`;
}

/** A time of the record: the day where one is known, else the words of the report. */
export function moment(when: {
  readonly edtf: string | null;
  readonly text: string;
  readonly basis: string;
}): string {
  const known = day(when.edtf);
  if (known === null) return when.text === "" ? "no date given" : `“${when.text}”`;
  return when.basis === "inferred" ? `${known} (inferred)` : known;
}

export function published(of: Record["reports"][number]["published"]): string {
  const known = day(of.value);
  if (known === null) return "day unknown";
  return of.basis === "given" ? known : `${known} (${of.basis})`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export const CHANGES: { readonly [change: string]: string } = {
  same: "word for word",
  shortened: "shortened",
  altered: "altered",
  paraphrased: "in the reporter's words",
};

export const STANDINGS: { readonly [standing: string]: string } = {
  current: "",
  former: "former ",
  acting: "acting ",
  designate: "designated ",
};

export const LINEAGES: { readonly [kind: string]: string } = {
  copy: "copies",
  retelling: "retells",
  "shared origin": "has the same origin as",
};

/** How what is known of a report is called; where it was said stands behind it. */
const FACTS: { readonly [field: string]: string } = {
  title: "headline",
  outlet: "outlet",
  byline: "writer",
  published: "day",
  modified: "last change",
  language: "language",
  url: "address",
};

/** "day: JSON-LD; headline: visible text"; what nobody told stands nowhere. */
export function told({ told: facts = {} }: Record["reports"][number]): string {
  return Object.entries(FACTS)
    .flatMap(([field, name]) => (facts[field] === undefined ? [] : `${name}: ${facts[field]}`))
    .join("; ");
}

/** The kinds of what a second reader proposes, in the order of the page. */
export const PROPOSALS: { readonly [kind: string]: readonly [one: string, many: string] } = {
  discrepancy: ["discrepancy", "discrepancies"],
  claim: ["claim", "claims"],
  quote: ["quotation", "quotations"],
  engagement: ["engagement", "engagements"],
  person: ["person", "people"],
  role: ["role", "roles"],
  credit: ["credit", "credits"],
};

export const STAGES = [
  ["background", "Background"],
  ["event", "The event"],
  ["prospect", "To come"],
  [undefined, "Not placed: the time is vague, or no report has a day"],
] as const;

/** How exactly a time is known: one day, several, or a stretch of which the day is not known. */
export function grain(edtf: string | null): "day" | "days" | "stretch" | "unknown" {
  if (edtf === null) return "unknown";
  if (/^\d{4}-\d\d-\d\d(?:T[\d:]{2,8}Z?)?$/.test(edtf)) return "day";
  return /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf) ? "days" : "stretch";
}

/** What a side leaves out is said of these reports, not of the world. */
export function silence(parties: readonly string[]): string {
  return parties.length === 0 ? "" : `Nothing on this from ${parties.join(", ")} in these reports.`;
}

export const EMPTY = {
  records: "No story was found in these reports.",
  brief: "The reports hold nothing that could be put in a sentence with a citation.",
  unsettled: "Nothing that the reports leave open was found. That is no proof that all is settled.",
  missing: "Nothing was found wanting that such a story should have.",
  discrepancies:
    "No disagreement between the reports was found. What one report leaves out is no disagreement.",
  engagements: "No meeting, call, visit or talks were found.",
  timeline: "No event with a time was found.",
  quotes: "No quotation was found.",
  altered: "No quotation was found altered.",
  entities: "No person or body was found.",
  positions: "No position of a party was found.",
  readouts: "On no engagement were two sides heard in their own words.",
  claims: "No claim was found.",
  lineage: "No report was found to copy or retell another.",
  known: "No report carries a correction, and nothing was noticed that one should know of them.",
  proposals: "Nothing that it proposed is borne out by the reports.",
  left_out: "Nothing was left out.",
} as const;

type Told = Record["brief"]["sentences"][number];

/** The lead, under a heading of its own where only one origin has it; what several bear out; then what only one says. */
export function bySupport(
  sentences: readonly Told[],
): (readonly [support: string | null, sentences: readonly Told[]])[] {
  const borneOut = sentences.filter((each) => each.origins > 1);
  const lead = borneOut.length > 0 && sentences[0]!.origins === 1 ? sentences.slice(0, 1) : [];
  const groups = [
    ["The news, from one origin", lead],
    [lead.length === 0 ? null : "From several origins", borneOut],
    ["From one origin only", sentences.slice(lead.length).filter((each) => each.origins === 1)],
  ] as const;
  return groups.filter(([, group]) => group.length > 0);
}
