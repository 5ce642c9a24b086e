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
