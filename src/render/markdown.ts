/** A record as Markdown: the whole of it but the reports' texts, every citation a footnote with the words it rests on. */
import type { Record } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import {
  borne,
  bySupport,
  CHANGES,
  day,
  EMPTY,
  extent,
  LINEAGES,
  moment,
  percent,
  published,
  STAGES,
  STANDINGS,
  silence,
} from "./phrases.ts";
import { plain, shorten } from "./plain.ts";
import { columnsOf, entitiesByKind, leftOut, officeOf, speakerOf, titleOf, toKnow, viewOf } from "./view.ts";

export function markdown(record: Record): string {
  const view = viewOf(record);
  const notes = new Map<string, { readonly number: number; readonly span: Span }>();
  const cite = (spans: readonly Span[]): string => {
    const marks = new Set<string>();
    for (const span of spans.slice(0, 8)) {
      const key = `${span.report} ${span.from} ${span.to}`;
      const note = notes.get(key) ?? { number: notes.size + 1, span };
      notes.set(key, note);
      marks.add(`[^${note.number}]`);
    }
    return [...marks].join("");
  };
  const part = (title: string, lines: readonly string[], none: string): string[] => [
    `## ${title}`,
    "",
    ...(lines.length === 0 ? [`*${none}*`] : lines),
    "",
  ];

  const when = day(record.story.when);
  const body = [
    `# ${safe(record.story.title)}`,
    "",
    `${when === null ? "" : `${when} · `}${extent(record)}`,
    "",
    ...record.reports.map(
      (report, index) =>
        `${index + 1}. ${safe(view.labelOf(report.id))}, ${safe(published(report.published))} (${safe(report.file)})`,
    ),
    "",
    ...part(
      "Brief",
      bySupport(record.brief.sentences)
        .flatMap(([support, group]) => [
          ...(support === null ? [] : [`### ${support}`, ""]),
          ...group.flatMap((each) => [`${safe(each.text)}${cite(each.cites)}`, ""]),
        ])
        .slice(0, -1),
      EMPTY.brief,
    ),
    ...part(
      "Unsettled",
      record.brief.unsettled.map((each) => `- ${safe(each.text)}${cite(each.cites)}`),
      EMPTY.unsettled,
    ),
    ...part(
      "Missing in these reports",
      record.brief.missing.map((each) => `- ${safe(each.text)}${cite(each.cites)}`),
      EMPTY.missing,
    ),
    ...part(
      "To know of the reports",
      toKnow(view).map(
        ({ report, says, span }) =>
          `- ${safe(view.labelOf(report))}: ${safe(says)}${span === null ? "" : cite([span])}`,
      ),
      EMPTY.known,
    ),
    ...part(
      "Discrepancies",
      record.discrepancies.flatMap((each) => [
        `- **${each.kind}: ${safe(each.about)}**. ${safe(each.why)}`,
        ...each.sides.map((side) => `  - ${safe(side.says)}${cite(side.spans)}`),
      ]),
      EMPTY.discrepancies,
    ),
    ...part(
      "Engagements",
      record.engagements.length === 0
        ? []
        : [
            "| When | What | Who | Status | Origins |",
            "|---|---|---|---|---|",
            ...record.engagements.map((each) => {
              const parties = each.parties
                .map((party) => safe(view.nameOf(party.entity) ?? party.name))
                .join(", ");
              const steps = each.history.map((step) => `${step.status}${cite([step.span])}`).join(" → ");
              const place = each.place === null ? "" : `, ${safe(each.place)}`;
              return `| ${safe(moment(each.when))} | ${each.kind}${place} | ${parties} | ${steps} | ${each.origins} |`;
            }),
          ],
      EMPTY.engagements,
    ),
    ...part(
      "Timeline",
      STAGES.flatMap(([stage, title]) => {
        const rows = record.timeline.filter((row) => row.stage === stage);
        const lines = rows.map((row) => `- ${safe(moment(row.when))}: ${safe(row.what)}${cite(row.spans)}`);
        return rows.length === 0 ? [] : [`### ${title}`, "", ...lines, ""];
      }).slice(0, -1),
      EMPTY.timeline,
    ),
    ...part(
      "Quotations",
      record.quotes.flatMap((quote) => [
        `- **${safe(speakerOf(view, quote) ?? "Speaker not known")}**`,
        ...quote.versions.map((version) => {
          const words = version.form === "indirect" ? safe(version.text) : `“${safe(version.text)}”`;
          return `  - ${quote.versions.length === 1 ? "" : `${CHANGES[version.change]}: `}${words}${cite([version.span])}`;
        }),
      ]),
      EMPTY.quotes,
    ),
    ...part(
      "People and roles",
      entitiesByKind(record)
        .filter((entity) => entity.kind === "person")
        .map((entity) => {
          const roles = entity.roles.map(
            (role) => `${STANDINGS[role.standing]}${safe(officeOf(role))}${cite(role.spans)}`,
          );
          return `- **${safe(entity.name)}**${roles.length === 0 ? "" : `: ${roles.join("; ")}`}`;
        }),
      EMPTY.entities,
    ),
    ...part(
      "Positions",
      record.positions.map(
        (each) => `- **${safe(each.party)}** on ${safe(each.topic)}: ${safe(each.says)}${cite(each.spans)}`,
      ),
      EMPTY.positions,
    ),
    ...part(
      "Readouts side by side",
      columnsOf(record).flatMap(({ engagement, matters }) => [
        `- **${safe(titleOf(view, engagement))}**`,
        ...matters.flatMap(({ topic, sides, silent }) => [
          `  - *${safe(topic)}*`,
          ...sides.map(
            ({ party, says, document, spans }) =>
              `    - **${safe(party)}**${document ? " (document)" : ""}: ${safe(says)}${cite(spans)}`,
          ),
          ...(silent.length === 0 ? [] : [`    - ${safe(silence(silent))}`]),
        ]),
      ]),
      EMPTY.readouts,
    ),
    ...part(
      "Claims",
      record.claims.map(
        (claim) =>
          `- *${claim.status}* (${safe(borne(claim))}) ${safe(claim.text)}${cite(view.spansOf(claim))}`,
      ),
      EMPTY.claims,
    ),
    ...part(
      "Who copied whom",
      record.lineage.map(
        (each) =>
          `- ${safe(view.labelOf(each.from))} ${LINEAGES[each.kind]} ${safe(view.labelOf(each.to))} (${percent(each.share)}). ${safe(each.why)}`,
      ),
      EMPTY.lineage,
    ),
    ...(record.secondReaders ?? []).flatMap(({ name, failed, kept, thrownOut }) =>
      part(
        `Second reader ${safe(name)}`,
        [
          ...(failed === null ? [] : [safe(failed), ""]),
          ...kept.map(
            ({ kind, says, spans, standing }) => `- *${kind}, ${standing}*: ${safe(says)}${cite(spans)}`,
          ),
          ...thrownOut.map(
            ({ kind, says, why }) => `- *${safe(kind)}, thrown out*: ${safe(says)}. ${safe(why)}`,
          ),
        ],
        EMPTY.proposals,
      ),
    ),
    ...part(
      "Left out",
      leftOut(record).map((each) => `- ${safe(each.report)}: ${safe(each.why)}`),
      EMPTY.left_out,
    ),
  ];
  const footnotes = [...notes.values()].map(({ number, span }) => {
    const words = safe(shorten(view.wordsOf(span), 300));
    return `[^${number}]: ${view.numberOf(span.report)}. ${safe(view.labelOf(span.report))}, ${span.from}–${span.to}: “${words}”`;
  });
  return [...body, ...footnotes, ""].join("\n");
}

/** Text of a report as Markdown that says the same and means nothing more: no markup, link, table cell or list. */
function safe(text: string): string {
  return plain(text)
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\]|~^]/g, "\\$&")
    .replace(/^([#+-]|\d{1,9}[.)])/, "\\$1")
    .replace(/(https?|ftp):/gi, "$1&#58;")
    .replace(/^\\(\d{1,9})([.)])/, "$1\\$2");
}
