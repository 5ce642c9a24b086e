/**
 * Words that decide what quotation marks are for. Source: the nouns of works in the Associated Press rule on composition
 * titles, and the commonest verbs of saying in English news.
 */

/** Before the marks: a title follows. */
export const WORKS: ReadonlySet<string> = new Set(
  `titled entitled film movie documentary book novel memoir song album single play musical series show programme program podcast
  sitcom painting poem opera magazine newspaper essay anthem hymn comedy drama thriller episode exhibition sequel abc's abc’s nbc's
  nbc’s cbs's cbs’s cnn's cnn’s fox's fox’s bbc's bbc’s host`.split(/\s+/),
);

/** Lemmas near a few quoted words that make them somebody's. */
export const SPEECH_NEAR: ReadonlySet<string> = new Set(
  `say tell call describe write add ask note claim argue warn insist declare announce accuse criticize criticise denounce dismiss label
  brand dub term refer explain state suggest urge vow pledge promise praise blast slam mock tweet post quote according statement speech
  interview remark comment shout chant cry reply respond answer hail deride decry condemn attack characterize characterise think believe
  feel consider view see express use demand reject deny predict complain admit acknowledge concede conclude stress emphasize emphasise
  reiterate repeat report testify read word phrase what as`.split(/\s+/),
);

/** Behind "self-": what follows in marks is somebody's own word for what he is. */
export const OWN_WORD: ReadonlySet<string> = new Set(
  "confessed described styled proclaimed declared professed".split(" "),
);
