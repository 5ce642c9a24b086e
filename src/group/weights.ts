/**
 * Weights of the odds that two reports tell one story. Written by evals/train-stories.ts from the seen halves of the story
 * benchmarks; not to be edited by hand.
 */
export const WEIGHTS = {
  constant: -2.78,
  all: -0.70,
  "all, root": -0.03,
  names: 1.13,
  numbers: 0.83,
  title: 1.86,
  lead: -0.07,
  phrases: 3.53,
  told: 0.95,
  "told more": -1.44,
  typicality: -3.03,
  "typicality × all": -2.60,
  short: 0.07,
  "short × all": 2.35,
  "short × told": 1.38,
  dated: -0.24,
  "same day": -1.41,
  "next day": 2.97,
  days: 0.44,
  week: 0.87,
  month: -1.13,
  apart: -7.27,
  "apart × typicality": -2.75,
  "apart × nearness": -2.98,
  "nearness, less": 2.98,
  "nearness, more": 2.41,
};
