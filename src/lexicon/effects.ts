/** Changes that news gives causes for, as the words that stand for them (see synonyms.ts). */
export const EFFECTS: ReadonlySet<string> = new Set(
  `postpone cancel crash die kill injure close shut collapse resign fail derail suspend halt evacuate fire dismiss arrest raise fall
  rise cut reopen break flood sink divert ground recall withdraw reject walk strike protest`.split(/\s+/),
);
