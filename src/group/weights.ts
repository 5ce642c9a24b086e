/**
 * Weights of the odds that two reports tell one story. Written by evals/train-stories.ts from the seen halves of the story
 * benchmarks; not to be edited by hand.
 */
export const WEIGHTS = {
  constant: -4.93,
  all: 0.94,
  "all, root": 1.28,
  names: 1.01,
  numbers: -0.14,
  title: 1.93,
  lead: 0.13,
  phrases: 2.68,
  told: 2.11,
  "told more": -1.41,
  typicality: -2.52,
  "typicality × all": -5.07,
  short: 0.81,
  "short × all": 1.11,
  "short × told": 0.06,
  dated: 1.89,
  "same day": -1.41,
  "next day": 0.88,
  days: -1.87,
  week: -2.22,
  month: -0.11,
  apart: -3.14,
  "nearness, less": 3.15,
  "nearness, more": 3.67,
};
