/**
 * Weights of the odds that two reports tell one story. Written by evals/train-stories.ts from the seen halves of the story
 * benchmarks; not to be edited by hand.
 */
export const WEIGHTS = {
  constant: -4.46,
  all: 1.13,
  "all, root": 0.91,
  names: 1.01,
  numbers: -0.12,
  title: 1.92,
  lead: 0.05,
  phrases: 2.65,
  told: 1.71,
  "told more": -1.43,
  typicality: -2.03,
  "typicality × all": -4.75,
  short: 0.13,
  "short × all": 1.5,
  "short × told": 0.33,
  dated: 2.21,
  "same day": -1.61,
  "next day": 0.64,
  days: -2.23,
  week: -2.4,
  month: -0.28,
  apart: -1.05,
  "apart × typicality": -2.53,
  "apart × nearness": -0.95,
  "nearness, less": 3.23,
  "nearness, more": 3.67,
};
