/** Cues of cause, the longer ones first; the strength says how surely the words behind the cue give a cause. */
export interface CauseCue {
  readonly words: readonly string[];
  readonly strength: number;
}

export const CAUSE_CUES: readonly CauseCue[] = [
  { words: ["because", "of"], strength: 1 },
  { words: ["due", "to"], strength: 1 },
  { words: ["owing", "to"], strength: 1 },
  { words: ["as", "a", "result", "of"], strength: 1 },
  { words: ["on", "account", "of"], strength: 1 },
  { words: ["in", "response", "to"], strength: 0.8 },
  { words: ["in", "the", "wake", "of"], strength: 0.7 },
  { words: ["prompted", "by"], strength: 0.9 },
  { words: ["caused", "by"], strength: 1 },
  { words: ["triggered", "by"], strength: 0.9 },
  { words: ["blamed", "on"], strength: 0.9 },
  { words: ["because"], strength: 1 },
  { words: ["citing"], strength: 0.8 },
  { words: ["over"], strength: 0.5 },
  { words: ["following"], strength: 0.6 },
  { words: ["after"], strength: 0.6 },
  { words: ["amid"], strength: 0.5 },
];

/** Verbs whose subject is the cause: "the storm forced the ferry to turn back". */
export const CAUSING: ReadonlySet<string> = new Set(
  "force compel prompt lead cause make oblige push trigger".split(" "),
);
