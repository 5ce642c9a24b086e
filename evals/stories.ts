/** The four benchmarks of stories: signatures of the reports → stories, in one configuration for all of them. */
import { signature } from "../src/group/signature.ts";
import { stories } from "../src/group/stories.ts";
import { documentOf } from "./document.ts";
import { storyScores } from "./metrics/bcubed.ts";
import type { Row, Task } from "./task.ts";

export interface StoryRow extends Row {
  readonly id: string;
  readonly cluster: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly source: string | null;
}

interface Predicted {
  readonly id: string;
  readonly cluster: number;
}

export function storyTask(name: string): Task<StoryRow, Predicted> {
  return { name, predict, score: storyScores };
}

export function signatureOf({ id, title, text, published, source }: StoryRow) {
  return signature(documentOf(text, { id, title, published, source }));
}

function predict(rows: readonly StoryRow[]): Predicted[] {
  const signatures = rows.map(signatureOf);
  const row = new Map(signatures.map(({ id }, index) => [id, rows[index]!.id]));
  return stories(signatures).flatMap((reports, cluster) =>
    reports.map((id) => ({ id: row.get(id)!, cluster })),
  );
}
