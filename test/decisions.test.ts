/** What a user decides about stories, over a real store: it holds through growth, in any order, and can be taken back. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Fault } from "../src/model/fault.ts";
import type { Source } from "../src/model/source.ts";
import { decisions, undo } from "../src/operations/decide/decisions.ts";
import { merge } from "../src/operations/decide/merge.ts";
import { pin } from "../src/operations/decide/pin.ts";
import { restore } from "../src/operations/decide/restore.ts";
import { split } from "../src/operations/decide/split.ts";
import { openStore } from "../src/operations/open-store.ts";
import { shelf } from "../src/operations/shelf.ts";
import { findRecord } from "../src/operations/story.ts";
import { contextSaying, scratch } from "./desk.ts";

const folder = scratch("decisions");

const context = contextSaying();

const TEXTS: { readonly [file: string]: string } = {
  "crane-1.txt": `Crane falls across quay in Vellmar

The harbour of Vellmar was closed on Monday after a crane fell across the northern quay. Four freighters with grain could not leave, the harbour office said. Divers searched the basin through the night.`,
  "crane-2.txt": `Vellmar harbour shut by fallen crane

A fallen crane has shut the harbour of Vellmar since Monday, where it lies across the northern quay. Four freighters carrying grain are stuck there, according to the harbour office.`,
  "crane-3.txt": `Freighters wait as Vellmar clears crane

Workers cut up the crane that fell across the northern quay of Vellmar harbour. The four freighters with grain wait, and divers search the basin, the harbour office said on Tuesday.`,
  "opera-1.txt": `Marbeck opens Brannholm festival

The singer Ilka Marbeck opened the Brannholm festival with a mass for eight voices. The audience in the old brewery stood for ten minutes, and critics praised the soprano Una Feld.`,
  "opera-2.txt": `Ten minutes of applause in Brannholm

Ilka Marbeck's mass for eight voices opened the festival in Brannholm, where the audience in the old brewery stood for ten minutes. The soprano Una Feld was praised by critics.`,
};

const source = (file: string): Source => ({
  file,
  bytes: new TextEncoder().encode(TEXTS[file]),
  form: "text",
  known: { published: file.endsWith("3.txt") ? "2031-03-05" : "2031-03-04", outlet: file.slice(0, -4) },
});

function keep(path: string, ...files: string[]): void {
  const store = openStore(path);
  for (const file of files) store.add([source(file)]);
  store.close();
}

/** The stories by the names of their files: "crane-1 crane-2". */
async function told(path: string): Promise<string[]> {
  const { records } = await shelf(path, context);
  return records
    .map(({ reports }) =>
      reports
        .map(({ file }) => file.slice(0, -4))
        .sort()
        .join(" "),
    )
    .sort();
}

async function storyOf(path: string, file: string) {
  const { records } = await shelf(path, context);
  return records.find(({ reports }) => reports.some((report) => report.file === file))!.story;
}

test("merge, growth, split, pin, undo: what was decided holds, and what is taken back is as if it never was", async () => {
  const store = join(folder, "desk.sqlite");
  keep(store, "crane-1.txt", "crane-2.txt", "opera-1.txt");
  expect(await told(store)).toEqual(["crane-1 crane-2", "opera-1"]);
  const [crane, opera] = [await storyOf(store, "crane-1.txt"), await storyOf(store, "opera-1.txt")];

  const merged = await merge.run({ stories: [crane.id, opera.id], store }, context);
  expect(merged.stories).toEqual([{ id: crane.id, title: expect.any(String), reports: 3 }]);
  expect(findRecord(await shelf(store, context), opera.id).story.id).toBe(crane.id);
  await expect(merge.run({ stories: [crane.id, opera.id], store }, context)).rejects.toThrow(Fault);

  keep(store, "crane-3.txt", "opera-2.txt");
  expect(await told(store)).toEqual(["crane-1 crane-2 crane-3 opera-1 opera-2"]);
  expect((await storyOf(store, "opera-2.txt")).id).toBe(crane.id);

  const parted = await split.run(
    { story: crane.id, reports: ["opera-1.txt", "opera-2.txt"], store },
    context,
  );
  expect(parted.stories.map(({ reports }) => reports)).toEqual([3, 2]);
  expect(await told(store)).toEqual(["crane-1 crane-2 crane-3", "opera-1 opera-2"]);
  expect((await storyOf(store, "crane-1.txt")).id).toBe(crane.id);

  const cranes = (await storyOf(store, "opera-1.txt")).id;
  await pin.run({ story: cranes, reports: ["crane-3.txt"], store }, context);
  expect(await told(store)).toEqual(["crane-1 crane-2", "crane-3 opera-1 opera-2"]);
  expect((await decisions.run({ store }, context)).decisions.map(({ kind }) => kind)).toEqual([
    "merge",
    "split",
    "pin",
  ]);

  expect(await undo.run({ store }, context)).toMatchObject({ kind: "pin", left: 2 });
  expect(await told(store)).toEqual(["crane-1 crane-2 crane-3", "opera-1 opera-2"]);
  expect(await undo.run({ store }, context)).toMatchObject({ kind: "split", left: 1 });
  expect(await undo.run({ store }, context)).toMatchObject({ kind: "merge", left: 0 });
  expect(await told(store)).toEqual(["crane-1 crane-2 crane-3", "opera-1 opera-2"]);
  expect((await storyOf(store, "opera-1.txt")).id).toBe(opera.id);
  await expect(undo.run({ store }, context)).rejects.toThrow(Fault);
});

test("the same reports and the same decisions give the same records, whatever came first", async () => {
  const files = Object.keys(TEXTS);
  const made = [];
  for (const order of [files, files.toReversed()]) {
    const store = join(folder, `${order[0]}.sqlite`);
    keep(store, ...order);
    await merge.run(
      {
        stories: [(await storyOf(store, "crane-1.txt")).id, (await storyOf(store, "opera-1.txt")).id],
        store,
      },
      context,
    );
    made.push(JSON.stringify(await shelf(store, context)));
  }
  expect(made[0]).toBe(made[1]);
});

test("what is not in the story cannot be split from it, and a story is not split from itself", async () => {
  const store = join(folder, "refused.sqlite");
  keep(store, "crane-1.txt", "opera-1.txt");
  const { id: story } = await storyOf(store, "crane-1.txt");
  const refused = (reports: string[]) =>
    split.run({ story, reports, store }, context).then(
      () => "done",
      (error) => (error as Fault).code,
    );
  expect(await refused(["opera-1.txt"])).toBe("not-in-story");
  expect(await refused(["crane-1.txt"])).toBe("nothing-decided");
  expect(await refused(["nosuch.txt"])).toBe("no-such-report");
  expect((await decisions.run({ store }, context)).decisions).toEqual([]);
});

test("decisions that were printed are taken back in by another store, once, and hold for reports that come later", async () => {
  const [first, second] = [join(folder, "from.sqlite"), join(folder, "to.sqlite")];
  keep(first, "crane-1.txt", "crane-2.txt", "opera-1.txt");
  const { id } = await storyOf(first, "crane-1.txt");
  await split.run({ story: id, reports: ["crane-2.txt"], store: first }, context);
  const file = join(folder, "decisions.json");
  writeFileSync(file, JSON.stringify(await decisions.run({ store: first }, context)));
  keep(second, "crane-1.txt");
  expect(await restore.run({ file, store: second }, context)).toEqual({ made: 1, known: 0 });
  expect(await restore.run({ file, store: second }, context)).toEqual({ made: 0, known: 1 });
  keep(second, "crane-2.txt", "opera-1.txt");
  expect(await told(second)).toEqual(["crane-1", "crane-2", "opera-1"]);
  await undo.run({ store: second }, context);
  expect(await told(second)).toEqual(["crane-1 crane-2", "opera-1"]);
  writeFileSync(file, '{"decisions":[{"kind":"merge"}]}');
  await expect(restore.run({ file, store: second }, context)).rejects.toThrow("no decisions");
});
