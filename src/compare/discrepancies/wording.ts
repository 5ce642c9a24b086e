/** A quotation whose words differ between reports: dropped, changed or turned to paraphrase. */
import type { Compared, Draft } from "./draft.ts";

export function alteredQuotation(story: Compared): Draft[] {
  return story.quotes.flatMap((quote) => {
    const [full, ...others] = quote.versions;
    const altered = others.filter((version) => version.change === "altered");
    if (full === undefined || altered.length === 0) return [];
    if (altered.every((version) => version.span.report === full.span.report)) return [];
    const changed = Math.max(...altered.map((version) => version.dropped.length + version.added.length));
    return [
      {
        kind: "wording",
        about: `words of ${speakerOf(story, quote)}`,
        why: `The same quotation is given with other words${dropped(altered.flatMap((version) => version.dropped))}.`,
        weight: Math.min(0.9, 0.5 + 0.1 * changed),
        sides: [full, ...altered].map((version) => ({ says: version.text, spans: [version.span] })),
        rule: "one quotation, other words",
      },
    ];
  });
}

function speakerOf(story: Compared, quote: Compared["quotes"][number]): string {
  const entity = story.entities.find((each) => each.id === quote.speaker);
  return entity?.name ?? (quote.speakerText || "an unnamed speaker");
}

function dropped(words: readonly string[]): string {
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? "" : `; one version lacks “${longest}”`;
}
