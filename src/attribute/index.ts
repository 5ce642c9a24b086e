/** Document, Marks → attributions (who says what) and statements (clause-sized assertions with their holder). */
import type { Document } from "../model/document.ts";
import type { Marks } from "../model/mark.ts";
import type { Attribution, Statement } from "../model/statement.ts";
import { attributions } from "./attributions/index.ts";
import { statements } from "./statements/index.ts";

export function attribute(
  document: Document,
  marks: Marks,
): { readonly attributions: readonly Attribution[]; readonly statements: readonly Statement[] } {
  const said = attributions(document, marks);
  return { attributions: said, statements: statements(document, marks, said) };
}
