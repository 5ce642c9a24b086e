/** Words that tell whether a time without a year or week lies behind or ahead. Own list, from reading news grammar. */

/** Verbs, nouns and adjectives after which "to" plus verb is still to come: "plans to meet", "an agreement to end". */
export const LOOKS_AHEAD: ReadonlySet<string> = new Set(
  (
    "plan expect intend hope want aim agree vow promise pledge threaten schedule due set slate prepare ready likely urge ask order tell " +
    "propose offer decide decision deadline agreement proposal bid pressure need seek wait hop demand invite call commit bound poise " +
    "supposed eligible able unlikely certain sure anticipate forecast project predict anticipate tentatively"
  ).split(" "),
);

/** Verbs after which "to" plus verb tells what happened or failed to: "managed to escape". */
export const IMPLIES: ReadonlySet<string> = new Set(
  "fail manage begin start continue refuse decline use appear seem force help allow happen come go rush try gather meet travel fly arrive return".split(
    " ",
  ),
);

/** Passive participles that look ahead even after "was": "was due to arrive", "had been expected". */
export const APPOINTED: ReadonlySet<string> = new Set(
  "schedule expect due set slate plan supposed bound poise tentatively anticipate".split(" "),
);

/** Present tense of these reports what has been said: "a spokesman says Friday". */
export const SAYING: ReadonlySet<string> = new Set(
  "say tell report claim follow come prove reflect include represent compare add announce call describe deny insist note show accuse warn recall believe think know mean remain be have".split(
    " ",
  ),
);

/** Prepositions and adverbs right before the time. */
export const AHEAD_BEFORE: ReadonlySet<string> = new Set(
  "until till through due effective starting beginning deadline scheduled expected slated planned ahead coming upcoming".split(
    " ",
  ),
);

export const BEHIND_BEFORE: ReadonlySet<string> = new Set("since ended ending last past".split(" "));

export const MODALS: ReadonlySet<string> = new Set(
  "will shall would could should can may might must 'll ll wo wont".split(" "),
);

/** Past forms that look like the base form, or that the tagger's lemma may miss. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  "said was were had did met told went came took made gave got left held began spoke flew fell rose won lost led ran saw sent shot struck sold paid kept hit cut put shut broke stood drew grew".split(
    " ",
  ),
);

/** What is put off or called off has not been: "Friday's vote has been postponed to Monday". */
export const PUTS_OFF: ReadonlySet<string> = new Set(
  "postpone reschedule defer adjourn delay cancel".split(" "),
);
