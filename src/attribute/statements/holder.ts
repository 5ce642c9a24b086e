/** An attribution → who holds what it reports: somebody named, somebody unnamed ("officials"), or a document. */
import type { Attribution, Holder } from "../../model/statement.ts";

const UNNAMED =
  /\b(officials?|sources?|aides?|diplomats?|analysts?|people|witnesses|residents|critics|experts|media|reports?)\b/i;
const DOCUMENT =
  /\b(statement|readout|communiqu[eé]|report|document|transcript|filing|release|memo|letter|paper|tweet|post)\b/i;

export function holderOf({ speaker, speakerText }: Attribution): Holder {
  if (speaker !== null && !UNNAMED.test(speakerText))
    return { kind: "named", referent: speaker, text: speakerText };
  if (DOCUMENT.test(speakerText)) return { kind: "document", referent: speaker, text: speakerText };
  return { kind: "unnamed", referent: speaker, text: speakerText };
}
