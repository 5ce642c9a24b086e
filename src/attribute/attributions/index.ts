/**
 * Direct, mixed and indirect speech, thought and writing: source, cue, content, speaker. Each cue's readings are weighed and
 * one is chosen or none; quotations that no cue has taken go to who speaks around them; then speakers are resolved.
 */
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import type { Attribution } from "../../model/statement.ts";
import { claimsOf } from "./claims.ts";
import { quotationsLeft } from "./quotations-left.ts";
import { readingsOf } from "./readings.ts";
import { settled } from "./settled.ts";

export function attributions(document: Document, marks: Marks): Attribution[] {
  const readings = readingsOf(document, marks);
  const { frames } = readings;
  const claims = claimsOf(readings);
  const all = [...claims, ...quotationsLeft(document, marks, frames, claims)];
  return settled(document, marks, all);
}
