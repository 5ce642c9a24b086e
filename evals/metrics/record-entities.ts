/** People, their roles and the engagements of a record against the annotation. */
import type { Record } from "../../src/model/record.ts";
import type { Gold, GoldEngagement, Row } from "./gold.ts";

type Entity = Record["entities"][number];

/** One entity of kind person, with at least this share of the places where its two longest forms stand. */
const LEAST = 0.9;

const WORD = "[\\p{L}\\p{N}_]";
const EDGE = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;

export function people(record: Record, gold: Gold): Row[] {
  return Object.entries(gold.people ?? {}).map(([name, forms]) => {
    const found = persons(record, name);
    const longest = forms.toSorted((a, b) => b.length - a.length).slice(0, 2);
    const best = Math.max(0, ...found.map((entity) => recallOf(record, entity, longest)));
    return {
      label: `${name}: ${found.length} entities, recall ${best.toFixed(2)}`,
      ok: found.length === 1 && best >= LEAST,
    };
  });
}

function recallOf(record: Record, entity: Entity, forms: readonly string[]): number {
  let [all, hits] = [0, 0];
  for (const report of record.reports) {
    const own = entity.mentions.filter((mention) => mention.report === report.id);
    for (const form of forms) {
      for (const match of report.text.matchAll(new RegExp(`${EDGE}${RegExp.escape(form)}${EDGE}`, "gu"))) {
        all += 1;
        const to = match.index + match[0].length;
        if (own.some((mention) => mention.from < to && match.index < mention.to)) hits += 1;
      }
    }
  }
  return all === 0 ? 0 : hits / all;
}

function persons(record: Record, name: string): Entity[] {
  const plain = (text: string) => text.toLowerCase().replaceAll("-", " ");
  const parts = name.toLowerCase().split(" ");
  const alone = [parts[0], parts.at(-1), name.toLowerCase()];
  return record.entities.filter(
    (entity) =>
      entity.kind === "person" &&
      (plain(entity.name).includes(plain(name)) || alone.includes(entity.name.toLowerCase())),
  );
}

export function roles(record: Record, gold: Gold): Row[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .replaceAll(".", "")
        .match(/[\p{L}\p{N}_]+/gu) ?? [],
    );
  return (gold.roles ?? []).map(([name, title]) => ({
    label: `${name}: ${title}`,
    ok: persons(record, name).some((entity) =>
      entity.roles.some((role) => {
        if (role.title.toLowerCase().includes(title.toLowerCase())) return true;
        const of = entities.get(role.of ?? "")?.name ?? role.of ?? "";
        return of !== "" && words(title).isSubsetOf(words(`${role.title} ${of}`));
      }),
    ),
  }));
}

const TALKING = ["meeting", "talks", "summit"];
const LIKE: { readonly [type: string]: readonly string[] } = {
  meeting: TALKING,
  talks: TALKING,
  summit: TALKING,
  visit: ["visit"],
  call: ["call", "talks"],
  briefing: ["briefing", "call", "other"],
  hearing: ["hearing", "meeting", "other"],
};

export function engagements(record: Record, gold: Gold): Row[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const fits = (wanted: GoldEngagement, one: Record["engagements"][number]) => {
    const names = one.parties
      .map((party) => party.name || (entities.get(party.entity ?? "")?.name ?? ""))
      .join(" ");
    return (
      LIKE[wanted.type]!.includes(one.kind) &&
      wanted.parties.every((party) => names.includes(party)) &&
      new RegExp(`^(?:${wanted.when})`).test(one.when.edtf ?? "") &&
      [one.status, ...one.history.map((each) => each.status)].some((status) => wanted.status.includes(status))
    );
  };
  return (gold.engagements ?? []).map((wanted) => ({
    label: wanted.id,
    ok: record.engagements.some((one) => fits(wanted, one)),
  }));
}
