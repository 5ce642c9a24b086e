/** pages-scrapinghub: the bodies of articles, as the telling blocks of their pages. Headline and deck are no body there. */
import { clean } from "../../src/clean/index.ts";
import { type BlockKind, TELLING } from "../../src/model/document.ts";
import { Fault } from "../../src/model/fault.ts";
import { pageScores } from "../metrics/shingles.ts";
import type { Row, Task } from "../task.ts";

interface PageRow extends Row {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly body: string;
}

interface Predicted {
  readonly id: string;
  readonly body: string;
}

/** The set counts embedded posts to the body. */
const BODY: ReadonlySet<BlockKind> = new Set<BlockKind>([...TELLING, "embed"]);
const ABOVE: ReadonlySet<BlockKind> = new Set<BlockKind>(["headline", "deck"]);

export const task: Task<PageRow, Predicted> = {
  name: "pages-scrapinghub",
  predict: (rows) => rows.map((row) => ({ id: row.id, body: bodyOf(row) })),
  score: pageScores,
};

function bodyOf({ id, url, html }: PageRow): string {
  try {
    const { text, blocks } = clean({ file: id, bytes: Buffer.from(html), form: "html", known: { url } });
    return blocks
      .filter(({ kind }) => BODY.has(kind) && !ABOVE.has(kind))
      .map(({ from, to }) => text.slice(from, to))
      .join("\n\n");
  } catch (error) {
    if (error instanceof Fault) return "";
    throw error;
  }
}
