/** people-newswcl50: mentions of persons (and countries and groups) with one identity across the reports of an event. */

import { entities } from "../../src/align/entities/index.ts";
import { mark } from "../../src/mark/index.ts";
import { NO_EVENT } from "../../src/model/event.ts";
import type { Reading } from "../../src/model/statement.ts";
import { documentOf } from "../document.ts";
import { type PeopleRow, peopleScores } from "../metrics/coreference.ts";
import { readRows } from "../rows.ts";
import type { Row, Task } from "../task.ts";

interface ReportRow extends PeopleRow, Row {
  readonly outlet: string;
  readonly text: string;
}

interface Predicted {
  readonly id: string;
  readonly mentions: readonly { readonly from: number; readonly to: number; readonly entity: string }[];
}

/** The events that were looked at while the rules were written. */
const SEEN = new Set(["1", "2", "3"]);

export const task: Task<ReportRow, Predicted> = {
  name: "people-newswcl50",
  async load(data) {
    const rows = readRows(data, "people-newswcl50") as readonly ReportRow[] | null;
    return rows?.map((row) => ({ ...row, half: SEEN.has(row.event) ? "seen" : "unseen" })) ?? null;
  },
  predict(rows) {
    const events = Map.groupBy(rows, (row) => row.event);
    return [...events.values()].flatMap(predictEvent);
  },
  score: peopleScores,
};

function predictEvent(rows: readonly ReportRow[]): Predicted[] {
  const readings = rows.map(({ id, text, outlet }): Reading => {
    const document = documentOf(text, { id, source: outlet });
    return { document, marks: mark(document), attributions: [], statements: [], event: NO_EVENT };
  });
  const found = rows.map(({ id }) => ({ id, mentions: [] as Predicted["mentions"][number][] }));
  const at = new Map(readings.map((reading, index) => [reading.document.id, index]));
  for (const entity of entities(readings)) {
    for (const { report, from, to } of entity.mentions) {
      found[at.get(report)!]!.mentions.push({ from, to, entity: entity.id });
    }
  }
  return found;
}
