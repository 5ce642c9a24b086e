/**
 * What is said of a report beside its text, each value with where it was said. Candidates stand in the order of
 * preference: what the user gives, JSON-LD (written for machines by the newsroom's system), OpenGraph, other meta tags,
 * <time>, <title>, the visible text, and last the address.
 */
import type { MetadataField, Origin, Origins, Published } from "../model/document.ts";
import type { Range } from "../model/span.ts";

export interface Told {
  readonly value: string;
  readonly origin: Origin;
  readonly ranges?: readonly Range[];
  /** Said of something that may not be the report itself: what the text shows goes before it. */
  readonly isLoose?: boolean;
}

export type Metadata = { readonly [field in MetadataField]: readonly Told[] };

export const NO_METADATA: Metadata = {
  title: [],
  outlet: [],
  byline: [],
  published: [],
  modified: [],
  language: [],
  url: [],
};

export function told(origin: Origin, value: string | null | undefined): Told[] {
  return value === null || value === undefined || value === "" ? [] : [{ value, origin }];
}

export function loosely(candidates: readonly Told[]): Told[] {
  return candidates.map((each) => ({ ...each, isLoose: true }));
}

/** What the page says for certain, what its text shows, and the rest. */
export function inOrder(page: readonly Told[], visible: readonly Told[]): Told[] {
  const isLoose = (each: Told) => each.isLoose === true;
  return [...page.filter((each) => !isLoose(each)), ...visible, ...page.filter(isLoose)];
}

export function preferred(candidates: readonly Told[]): string | null {
  return candidates[0]?.value ?? null;
}

export function originsOf(metadata: Metadata): Origins {
  const fields = Object.keys(metadata) as MetadataField[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const origin = metadata[field][0]?.origin;
      return origin === undefined ? [] : [[field, origin]];
    }),
  );
}

export function publishedOf([best]: readonly Told[]): Published {
  if (best === undefined) return { value: null, basis: "unknown", ranges: [] };
  const basis = best.origin === "given" ? "given" : "metadata";
  return { value: best.value, basis, ranges: best.ranges ?? [] };
}
