/** Document, Marks → attributions (who says what), statements (clause-sized assertions with their holder), the main event. */
import type { Document } from "../model/document.ts";
import type { MainEvent } from "../model/event.ts";
import type { Marks } from "../model/mark.ts";
import type { Attribution, Statement } from "../model/statement.ts";
import { attributions } from "./attributions/index.ts";
import { mainEvent } from "./event/index.ts";
import { statements } from "./statements/index.ts";

export interface Attributed {
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly event: MainEvent;
}

export function attribute(document: Document, marks: Marks): Attributed {
  const said = attributions(document, marks);
  return {
    attributions: said,
    statements: statements(document, marks, said),
    event: mainEvent(document, marks),
  };
}
