/** quotes-polnear: attributions of political news, matched one to one by the content they share. */
import { attribute } from "../../src/attribute/index.ts";
import { mark } from "../../src/mark/index.ts";
import type { Range } from "../../src/model/span.ts";
import { documentOf } from "../document.ts";
import { attributionScores, type Predicted, type QuoteRow } from "../metrics/attributions.ts";
import type { Task } from "../task.ts";

export const task: Task<QuoteRow, Predicted> = {
  name: "quotes-polnear",
  predict: (rows) =>
    rows.map(({ id, title, published, text }) => {
      const document = documentOf(text, { id, title, published });
      const { attributions } = attribute(document, mark(document));
      const spans = (ranges: readonly (Range | null)[]) =>
        ranges.flatMap((range) => (range === null ? [] : [[range.from, range.to] as const]));
      return {
        id,
        attributions: attributions.map(({ source, cue, content }) => ({
          source: spans([source]),
          cue: spans([cue]),
          content: spans(content),
        })),
      };
    }),
  score: attributionScores,
};
