/** Direct, mixed and indirect speech, thought and writing: source, cue, content, speaker. */
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import type { Attribution } from "../../model/statement.ts";

export function attributions(_document: Document, _marks: Marks): Attribution[] {
  return [];
}
