/** align-multinews: which sentence of the sources a sentence of a summary tells. */
import { linkScores } from "../metrics/links.ts";
import { readingOf } from "../reading.ts";
import { sentenceLinks } from "../sentence-links.ts";
import type { Row, Task } from "../task.ts";

interface Sentence {
  readonly id: string;
  readonly text: string;
}

interface Link {
  readonly summary: string;
  readonly source: string;
}

interface Topic extends Row {
  readonly id: string;
  readonly summary: readonly Sentence[];
  readonly source: readonly Sentence[];
  readonly links: readonly Link[];
}

const TOLD = 0.25;

export const task: Task<Topic, { readonly id: string; readonly links: readonly Link[] }> = {
  name: "align-multinews",
  predict: (rows) =>
    rows.map(({ id, summary, source }) => {
      const texts = [summary, source].map((sentences) =>
        sentences.map((each) => each.text.replaceAll("\n", " ")),
      );
      const [a, b] = texts.map((lines, side) => readingOf(lines.join("\n"), { id: `${id} ${side}` })) as [
        ReturnType<typeof readingOf>,
        ReturnType<typeof readingOf>,
      ];
      const pairs = sentenceLinks(a, b, TOLD).map((link) => ({
        summary: summary[lineAt(texts[0]!, link.a.from)]!.id,
        source: source[lineAt(texts[1]!, link.b.from)]!.id,
      }));
      return {
        id,
        links: [...new Map(pairs.map((pair) => [`${pair.summary} ${pair.source}`, pair])).values()],
      };
    }),
  score: linkScores,
};

/** The line in which a character of the joined text stands. */
function lineAt(lines: readonly string[], at: number): number {
  let end = -1;
  return lines.findIndex((line) => {
    end += line.length + 1;
    return at < end;
  });
}
