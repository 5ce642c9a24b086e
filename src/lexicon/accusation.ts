/** Words of charge, of guilt, and of a question still open, as news uses them. */
export const ACCUSING: ReadonlySet<string> = new Set("accuse blame charge allege fault implicate".split(" "));

export const GUILT: ReadonlySet<string> = new Set(
  "responsible responsibility guilty complicit behind causing blame".split(" "),
);

export const INQUIRY: ReadonlySet<string> = new Set(
  "question origin source cause doubt inquiry investigation probe dispute concern role".split(" "),
);
