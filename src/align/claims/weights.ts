/**
 * Weights of the likeness of two statements. Written by evals/train-claims.ts from the seen halves of the alignment
 * benchmarks and events; not to be edited by hand.
 */
export const WEIGHTS = {
  constant: -1.22,
  dice: 1.19,
  contained: 1.52,
  "one word": -0.09,
  "no word": -0.42,
  tied: 0.48,
  grams: 1.68,
  "missing, lighter": 0.26,
  "missing, heavier": -0.87,
  shorter: -0.17,
};

/** The same fitted again with the sentences around: how surely two statements are one claim. */
export const CLAIM_WEIGHTS = {
  constant: -1.04,
  dice: 0.62,
  contained: 1.13,
  "one word": -0.27,
  "no word": -0.38,
  tied: 0.63,
  grams: 1.71,
  "missing, lighter": 0.27,
  "missing, heavier": -0.85,
  shorter: -0.27,
  around: 1.18,
};
