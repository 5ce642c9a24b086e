/**
 * A collation → engagements: meetings, calls, visits, talks, briefings and summits, past and to come, each one row
 * through its whole life and across the reports, with the history of its status.
 */
import type { Collation } from "../../model/collation.ts";
import type { Engagement } from "../../model/record.ts";
import { compareEdtf } from "../../text/edtf-order.ts";
import { compareText } from "../../text/order.ts";
import { join } from "./join.ts";
import { toldByNoun } from "./nouns/index.ts";
import { toldByPronoun, withOtherSide } from "./pointing.ts";
import { row } from "./row.ts";
import { type Scene, scenes } from "./scene.ts";
import type { Sighting } from "./sighting.ts";
import { VERB_RULES } from "./verbs/index.ts";
import { withinVisits } from "./within.ts";

export function engagements(collation: Collation): Engagement[] {
  const seen = scenes(collation);
  const drafts = join(seen.flatMap(sightings), seen);
  withinVisits(drafts, seen);
  return drafts.map((draft) => row(draft, seen, collation.story)).toSorted(inTime);
}

/** The parts of speech of which an engagement can be told; "due" is an adjective. */
const TELLING: ReadonlySet<string> = new Set(["VERB", "AUX", "NOUN", "PROPN", "ADJ"]);

/** Every place of one report that tells of an engagement, in the order of the text. */
function sightings(scene: Scene): Sighting[] {
  const found: Sighting[] = [];
  for (const [index, sentence] of scene.sentences.entries()) {
    for (let at = sentence.first; at < sentence.end; at += 1) {
      const byPronoun = toldByPronoun(scene, sentence, index, at, found);
      if (byPronoun !== null) found.push(byPronoun);
      if (!TELLING.has(scene.tokens[at]!.pos)) continue;
      const byVerb = VERB_RULES.flatMap((rule) => rule(scene, sentence, index, at));
      const byNoun = byVerb.length > 0 ? null : toldByNoun(scene, sentence, index, at);
      found.push(...byVerb, ...(byNoun === null ? [] : [byNoun]));
    }
  }
  return withOtherSide(found, scene);
}

/** Dated ones in the order of time, then the others; of equals those first that the reports tell most of. */
function inTime(a: Engagement, b: Engagement): number {
  return (
    compareEdtf(a.when.edtf ?? "", b.when.edtf ?? "") ||
    b.spans.length - a.spans.length ||
    compareText(a.id, b.id)
  );
}
