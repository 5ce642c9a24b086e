/** Changes that news gives causes for, as the words that stand for them (see synonyms.ts). */
export const EFFECTS: ReadonlySet<string> = new Set(
  `postpone cancel crash die kill injure close shut collapse resign fail derail suspend halt evacuate fire dismiss arrest raise fall
  rise cut reopen break flood sink divert ground recall withdraw reject walk strike protest`.split(/\s+/),
);

/** What happens, as a noun whose cause news asks for. */
export const EVENTS: ReadonlySet<string> = new Set(
  "fire blaze crash accident explosion blast collapse outage blackout leak spill flood derailment sinking collision landslide death disaster delay failure breakdown".split(
    " ",
  ),
);
