/**
 * Weights of the odds that two reports tell one story. Written by evals/train-stories.ts from the seen halves of the story
 * benchmarks; not to be edited by hand.
 */
export const WEIGHTS = {
  constant: -2.76,
  all: -0.72,
  "all, root": -0.04,
  names: 1.12,
  numbers: 0.81,
  title: 1.87,
  lead: -0.06,
  phrases: 3.76,
  told: 0.96,
  "told more": -1.45,
  typicality: -3.04,
  "typicality × all": -2.63,
  short: 0.06,
  "short × all": 2.31,
  "short × told": 1.36,
  dated: -0.24,
  "same day": -1.37,
  "next day": 2.94,
  days: 0.46,
  week: 0.89,
  month: -1.12,
  apart: -7.25,
  "apart × typicality": -2.75,
  "apart × nearness": -2.95,
  "nearness, less": 2.98,
  "nearness, more": 2.39,
};
