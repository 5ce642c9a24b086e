/** A cue → who may be its source; the readings choose. */
import { accordingTo, type Cue } from "./cues.ts";
import type { Unit } from "./frames.ts";
import type { Phrase } from "./noun-phrases.ts";
import { agentOf, invertedSubject, type Source, sourceOfNoun, subjectOf } from "./sources.ts";

export interface Candidates {
  /** At least one. */
  readonly sources: readonly Source[];
  /** The subject of a passive: the thing said or thought of. */
  readonly topic: Phrase | null;
}

const NOBODY: Source = { phrase: null, how: "none" };
/** Who it seems so to is not said. */
const RAISING = new Set(["seem", "appear", "look", "sound"]);

export function candidatesOf(units: readonly Unit[], cue: Cue): Candidates {
  switch (cue.kind) {
    case "verb":
      return cue.passive ? ofPassive(units, cue) : ofActive(units, cue);
    case "noun":
      return only(sourceOfNoun(units, cue.head));
    case "adjective":
      return only(ofAdjective(units, cue));
    case "according":
      return only({ phrase: accordingTo(units, cue.first), how: "agent" });
    case "headline":
      return only({ phrase: { first: 0, end: cue.head }, how: "subject" });
    case "adverb":
      return only(NOBODY);
  }
}

function only(source: Source): Candidates {
  return { sources: [source], topic: null };
}

function ofPassive(units: readonly Unit[], cue: Cue): Candidates {
  const agent = agentOf(units, cue.head);
  const source: Source = agent === null ? NOBODY : { phrase: agent, how: "agent" };
  return { sources: [source], topic: subjectOf(units, cue).phrase };
}

function ofActive(units: readonly Unit[], cue: Cue): Candidates {
  const subject = subjectOf(units, cue);
  const inverted = invertedSubject(units, cue);
  const raising = RAISING.has(cue.lemma);
  const sources: Source[] = inverted === null ? [subject] : [{ phrase: inverted, how: "inverted" }, subject];
  if (raising && subject.phrase !== null) sources.push(NOBODY);
  return { sources, topic: raising ? subject.phrase : null };
}

function ofAdjective(units: readonly Unit[], { first, head }: Cue): Source {
  const source = subjectOf(units, { first, head, shape: "finite" });
  const nobody = source.phrase !== null && /^(it|there|this|that)$/.test(units[source.phrase.first]!.word);
  return nobody ? NOBODY : source;
}
