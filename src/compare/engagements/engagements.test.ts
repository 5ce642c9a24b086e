import { runCases } from "../../../test/cases.ts";
import { markedCollation } from "../../../test/marked.ts";
import { analyse } from "../../analyse.ts";
import type { Engagement } from "../../model/record.ts";
import type { Source } from "../../model/source.ts";
import { engagements } from "./index.ts";

runCases(new URL("engagements.cases.txt", import.meta.url), (input) =>
  engagements(markedCollation(input)).map(line),
);

for (const name of [
  "verbs/visits",
  "verbs/meetings",
  "verbs/calls",
  "verbs/hearings",
  "verbs/briefings",
  "verbs/summons",
  "verbs/ceremonies",
  "nouns/nouns",
  "pointing",
  "history",
]) {
  runCases(new URL(`${name}.cases.txt`, import.meta.url), (input) => inPlainText(input).map(line));
}

runCases(new URL("plover.cases.txt", import.meta.url), (input) =>
  inPlainText(input).flatMap(({ kind, status, plover }) =>
    plover === undefined ? [] : [`${kind} ${status}: ${coded(plover)}`],
  ),
);

function coded({ event, mode, actors, recipients }: NonNullable<Engagement["plover"]>): string {
  return `${event}${mode === null ? "" : ` ${mode}`} | ${actors.join(", ")} > ${recipients.join(", ")}`;
}

/** Reports in plain words, read by the whole pipeline; a line "@ 2024-05-08" begins a report of that day. */
function inPlainText(input: string): readonly Engagement[] {
  const reports = input.split(/^@ /m).filter((part) => part.trim() !== "");
  const sources = reports.map((part, at): Source => {
    const [day, ...lines] = part.split("\n");
    const text = `News of the day\n\n${lines.join("\n\n")}\n`;
    return {
      file: `${at}.txt`,
      bytes: new TextEncoder().encode(text),
      form: "text",
      known: { published: day!.trim() },
    };
  });
  return analyse(sources, { together: true }).records.flatMap((record) => record.engagements);
}

function line({ kind, parties, when, history }: Engagement): string {
  const who = parties.map(({ name }) => name).join(", ");
  return `${kind}: ${who} | ${when.edtf ?? "no time"} | ${history.map(({ status }) => status).join(" > ")}`;
}
