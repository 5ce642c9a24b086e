/** One person, body or place spelled differently by different reports; a shorter form of a name is no other spelling. */
import type { Entity } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { compareText } from "../../text/order.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";

export function otherSpelling(story: Compared): Draft[] {
  const texts = new Map(story.readings.map(({ document }) => [document.id, document.text]));
  return story.entities
    .filter((entity) => entity.kind === "person" || entity.kind === "organization")
    .flatMap((entity) => spelledApart(entity, texts));
}

function spelledApart(entity: Entity, texts: ReadonlyMap<string, string>): Draft[] {
  const forms = Map.groupBy(entity.mentions, (span) => texts.get(span.report)!.slice(span.from, span.to));
  const names = [...forms.keys()]
    .filter((form) => form.includes(" ") && isNameOf(form, entity.name))
    .toSorted(compareText);
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      if (!respelled(one, other)) continue;
      const sides = [one, other].map((form) => ({ says: form, spans: [...forms.get(form)!] as Span[] }));
      if (!acrossReports(sides)) continue;
      return [
        {
          kind: "name",
          about: entity.name,
          why: `The reports spell ${entity.name} differently.`,
          weight: 0.2,
          sides,
          rule: "one name, two spellings",
        },
      ];
    }
  }
  return [];
}

/** Capitals throughout, and a word of the name among them: not "the country’s President". */
function isNameOf(form: string, name: string): boolean {
  const words = form.split(/\s+/);
  const own = name.split(/\s+/);
  return (
    words.every((word) => /^\p{Lu}/u.test(word) && !/[’']s$/.test(word)) &&
    words.some((word) => own.some((other) => word === other || lettersApart(word, other) <= 2))
  );
}

/** As many words, each equal or within two letters of the other, and not equal in all: "Idlib", "Edlib". */
function respelled(one: string, other: string): boolean {
  const ours = one.split(/[\s-]+/);
  const theirs = other.split(/[\s-]+/);
  if (ours.length !== theirs.length || one === other || one.toLowerCase() === other.toLowerCase())
    return false;
  return ours.every((word, at) => {
    const match = theirs[at]!;
    if (word.toLowerCase() === match.toLowerCase()) return true;
    return word.length > 4 && match.length > 4 && word[0] === match[0] && lettersApart(word, match) <= 2;
  });
}

/** Letters beside the longest common beginning and end. */
function lettersApart(a: string, b: string): number {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - from - end;
}
