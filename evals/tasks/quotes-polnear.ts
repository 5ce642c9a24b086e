/** quotes-polnear: attributions of political news, matched one to one by the content they share. */
import type { Range } from "../../src/model/span.ts";
import { attributionScores, type Predicted, type QuoteRow } from "../metrics/attributions.ts";
import { readingOf } from "../reading.ts";
import type { Task } from "../task.ts";

export const task: Task<QuoteRow, Predicted> = {
  name: "quotes-polnear",
  predict: (rows) =>
    rows.map(({ id, title, published, text }) => {
      const { attributions } = readingOf(text, { id, title, published });
      const spans = (ranges: readonly (Range | null)[]) =>
        ranges.flatMap((range) => (range === null ? [] : [[range.from, range.to] as const]));
      return {
        id,
        attributions: attributions
          .filter(({ inferred }) => !inferred)
          .map(({ source, cue, content }) => ({
            source: spans([source]),
            cue: spans([cue]),
            content: spans(content),
          })),
      };
    }),
  score: attributionScores,
};
