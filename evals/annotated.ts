/** Stories with a hand annotation of their reports: the whole record, checked section by section. */
import { analyse } from "../src/analyse.ts";
import type { RecordFile } from "../src/model/record.ts";
import type { Source } from "../src/model/source.ts";
import { type Gold, isAnnotated, numberOf, placesIn } from "./metrics/gold.ts";
import { type Checked, checkRecord, recordScores } from "./metrics/record.ts";
import type { Task } from "./task.ts";

export type AnnotatedStory = {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly gold: Gold;
  /** Nothing but the figures is printed of an unseen story. */
  readonly half: "seen" | "unseen";
};

export type PredictedRecord = RecordFile & { readonly id: string };

type AnnotatedTask = Required<Pick<Task<AnnotatedStory, PredictedRecord>, "predict" | "score" | "details">>;

export const ANNOTATED: AnnotatedTask = {
  predict: (stories) => stories.map(({ id, sources }) => ({ id, ...analyse(sources, { together: true }) })),
  score: (stories, predictions) => recordScores(stories.map((story) => checked(story, predictions))),
  details: (stories, predictions) =>
    stories
      .filter(({ half }) => half === "seen")
      .flatMap((story) => missed(story.id, checked(story, predictions))),
};

export function checked(story: AnnotatedStory, predictions: readonly PredictedRecord[]): Checked {
  const record = predictions.find(({ id }) => id === story.id)?.records[0];
  if (record === undefined) throw new Error(`There is no record of ${story.id}.`);
  const originals = new Map(story.sources.map(({ file, bytes }) => [numberOf(file), bytes]));
  if (!isAnnotated(story.gold, originals)) throw new Error(`${story.id}: these are not the annotated texts.`);
  return checkRecord(record, story.gold, placesIn(record, originals));
}

function missed(id: string, { sections, facts }: Checked): string[] {
  return [
    ...Object.entries(sections).flatMap(([section, rows]) => [
      `${id} | ${section}: ${rows.filter(({ ok }) => ok).length} of ${rows.length}`,
      ...rows
        .filter(({ ok }) => !ok)
        .map(({ label }) => `    ${section === "precision" ? "noise" : "missed"}: ${label}`),
    ]),
    `${id} | facts: ${facts.hits.length} pairs found, ${facts.missed.length} missed, ${facts.wrong.length} wrong`,
    ...facts.missed.map((pair) => `    missed: ${pair}`),
    ...facts.wrong.map((pair) => `    wrongly one: ${pair}`),
  ];
}
