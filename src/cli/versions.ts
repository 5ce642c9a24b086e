/** How the versions of a report, what changed between them, and how they came read on a terminal. */
import type { changes } from "../operations/changes.ts";
import type { evidence } from "../operations/evidence.ts";
import type { remove } from "../operations/remove.ts";
import { count } from "../render/phrases.ts";
import { plain, shorten } from "../render/plain.ts";
import type { Screen } from "../render/terminal.ts";
import { wrap } from "../render/wrap.ts";
import type { Answer } from "./answers.ts";

type Paint = Screen["paint"];
type Changes = Parameters<Answer<typeof changes>>[0];
type Passage = Changes["changes"][number]["passages"][number];

/** A removed or changed passage with "-", what stands there now with "+", one that moved with ">". */
export const changed: Answer<typeof changes> = (
  { address, versions, changes: steps },
  { paint, columns },
) => {
  const width = Math.min(100, Math.max(60, columns));
  const name = address === null ? "" : `${plain(address)}: `;
  if (steps.length === 0)
    return `${name}one version is kept, so nothing has changed. A page fetched or added again under its address becomes the next.`;
  const told = steps.flatMap(({ from, to, fields, passages, unread }) => [
    "",
    paint.strong(`${when(from.retrieved)} → ${when(to.retrieved)}`) + paint.soft(`  ${from.id} → ${to.id}`),
    ...(unread === null ? [] : [paint.bad(wrap(plain(unread), width, "  ", "  "))]),
    ...fields.flatMap(({ name: field, before, after }) => [
      paint.bad(wrap(plain(before ?? "none"), width, `- ${field}: `, "    ")),
      paint.good(wrap(plain(after ?? "none"), width, `+ ${field}: `, "    ")),
    ]),
    ...passages.flatMap((passage) => ["", ...lines(passage, paint, width)]),
    ...(unread === null && fields.length + passages.length === 0
      ? ["  Only what stands around the report has changed: menus, links, the page's own code."]
      : []),
  ]);
  return [`${name}${count(versions, "version")}.`, ...told].join("\n");
};

export function lines({ kind, before, after, words }: Passage, paint: Paint, width: number): string[] {
  const whole = (sign: string, text: string) => wrap(plain(text), width, `${sign} `, "  ");
  if (kind === "moved") return [paint.soft(whole(">", after?.text ?? ""))];
  if (kind !== "changed")
    return [
      ...(before === null ? [] : [paint.bad(whole("-", before.text))]),
      ...(after === null ? [] : [paint.good(whole("+", after.text))]),
    ];
  const side = (sign: string, its: "removed" | "added", mark: (text: string) => string) => {
    const text = words
      .filter((piece) => piece.kind === "same" || piece.kind === its)
      .flatMap((piece) =>
        plain(piece.text)
          .split(" ")
          .map((word) => (piece.kind === its ? mark(word) : word)),
      );
    return wrap(text.join(" "), width, `${mark(sign)} `, "  ");
  };
  return [side("-", "removed", paint.bad), side("+", "added", paint.good)];
}

export const evident: Answer<typeof evidence> = ({ reports, saved, there }, { paint, columns }) => {
  const written =
    saved.length + there.length === 0
      ? []
      : [
          `${count(saved.length, "file")} written${there.length > 0 ? `, ${there.length} there already` : ""}.`,
        ];
  if (reports.length === 0) return "The store has no reports yet. readout add PATH puts some in.";
  if (reports.length > 1)
    return [
      ...reports.map(({ id, outlet, address, versions }) => {
        const { file, retrievals } = versions.at(-1)!;
        const facts = [
          ...(outlet === null ? [] : [plain(outlet)]),
          count(versions.length, "version"),
          when(retrievals.at(-1)?.retrieved ?? null),
        ];
        const name = shorten(address ?? file, Math.max(40, columns - 16));
        return `${paint.strong(id)}  ${name}\n${paint.soft(`              ${facts.join(" · ")}`)}`;
      }),
      ...written,
    ].join("\n");
  return [
    ...reports.flatMap(({ address, outlet, versions }) => [
      paint.strong(plain(address ?? versions.at(-1)!.file)),
      ...(outlet === null ? [] : [plain(outlet)]),
      ...versions.flatMap((version) => ["", ...facts(version, paint)]),
    ]),
    ...(written.length > 0 ? ["", ...written] : []),
  ].join("\n");
};

type Version = Parameters<Answer<typeof evidence>>[0]["reports"][number]["versions"][number];

function facts({ id, file, form, sha256, size, retrievals }: Version, paint: Paint): string[] {
  return [
    `${paint.strong(id)}  ${plain(file)}, ${form}, ${size} bytes`,
    `  SHA-256  ${sha256}`,
    ...retrievals.map(
      ({ address, retrieved, method, status }) =>
        `  ${when(retrieved)}  ${method}${status === null ? "" : ` ${status}`}  ${plain(address)}`,
    ),
    ...(retrievals.length === 0 ? ["  When and from where it came was not noted."] : []),
  ];
}

export const removed: Answer<typeof remove> = ({ file, address, versions, left }, { paint }) =>
  [
    `${paint.good("Removed")}: ${plain(address ?? file)}${versions.length > 1 ? `, ${count(versions.length, "version")}` : ""}. ${count(left, "report")} left.`,
    paint.soft("To have it again, add it again."),
  ].join("\n");

/** As it is kept, in UTC, without letters that only machines want. */
function when(retrieved: string | null): string {
  return retrieved === null || retrieved === ""
    ? "time unknown"
    : `${plain(retrieved).replace("T", " ").replace("Z", "")} UTC`;
}
