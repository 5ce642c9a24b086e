/** align-claimdiff: related claims across two articles, as links between their sentences. */
import { type ClaimPrediction, type ClaimRow, claimScores } from "../metrics/links.ts";
import { readingOf } from "../reading.ts";
import { sentenceLinks } from "../sentence-links.ts";
import type { Row, Task } from "../task.ts";

interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly text: string;
}

interface Articles extends Row, ClaimRow {
  readonly a: Article;
  readonly b: Article;
}

/** Set on the seen half of the dev part: related claims are wider than one claim. */
const RELATED = 0.01;

export const task: Task<Articles, ClaimPrediction> = {
  name: "align-claimdiff",
  predict: (rows) =>
    rows.map(({ pair, a, b }) => ({
      pair,
      links: sentenceLinks(readingOf(a.text, a), readingOf(b.text, b), RELATED).map((link) => ({
        a: [link.a.from, link.a.to],
        b: [link.b.from, link.b.to],
        score: link.score,
      })),
    })),
  score: claimScores,
};
