/**
 * Words by which news tells of meetings, calls, visits, talks, briefings and summits, folded to lower case.
 * Source: the CONSULT, AGREE and REJECT families of the PLOVER event ontology and its modes (visit, phone, third party),
 * widened by the Levin classes of meeting and of directed motion; status words from the project's own reading.
 */
import type { Engagement, EngagementStatus as Status } from "../model/record.ts";

type Kind = Engagement["kind"];

/** Nouns that name an engagement by themselves. */
export const ENGAGEMENT_NOUNS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...each("visit", "visit visits trip trips stopover"),
  ...each(
    "meeting",
    "meeting meetings sit-down dinner lunch breakfast session sessions conference reception encounter gathering audience",
  ),
  ...each("talks", "talks negotiations consultations discussions"),
  ...each("summit", "summit summits"),
  ...each("briefing", "briefing briefings"),
  ...each("call", "call calls conversation conversations"),
  ...each("briefing", "interview interviews"),
  ...each("other", "hearing hearings arraignment testimony trial"),
]);

/** Words before "conference" or "call" that make it a briefing. */
export const BRIEFING_MODIFIERS: ReadonlySet<string> = list(
  "news press media briefing conference press-conference",
);

/** Before whom one appears at a hearing. */
export const TRIBUNALS: ReadonlySet<string> = list(
  "court courtroom courthouse judge magistrate committee subcommittee panel jury tribunal hearing inquiry lawmakers senate congress parliament",
);

/** What follows "call" where it is no telephone call: "a call for restraint". */
export const NOT_A_CALL_BEFORE: ReadonlySet<string> = list("for on to by from sign center centre centres");

/** Verbs of going that need the preposition; "visit" takes its place directly. */
export const MOTION_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ...["travel", "head", "fly", "journey", "come", "go", "return"].map(
    (verb) => [verb, list("to into")] as const,
  ),
  ...["arrive", "land"].map((verb) => [verb, list("in at on")] as const),
  ...["depart", "leave"].map((verb) => [verb, list("for")] as const),
  ["be", list("to")],
]);

/** Verbs whose object is the engagement and whose subject takes part in it: "hold talks", "pay a visit". */
export const LIGHT_VERBS: ReadonlySet<string> = list(
  "hold have make pay take conduct attend chair host begin start open resume continue conclude end finish join undertake lead convene",
);

/** Verbs that change the status of the engagement that is their object, or their subject in the passive. */
export const STATUS_VERBS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...each("postponed", "postpone delay defer reschedule suspend shelve"),
  ...each("cancelled", "cancel scrap nix ditch abandon axe drop"),
  ...each("confirmed", "confirm announce unveil"),
  ...each("planned", "plan schedule arrange expect set agree slate await call"),
  ...each("possible", "propose offer suggest consider discuss float mull seek moot request demand"),
]);

/** Verb and particle that together do so: "put off", "called off". */
export const STATUS_PHRASES: readonly (readonly [verb: string, rest: string, status: Status])[] = [
  ["put", "off", "postponed"],
  ["push", "back", "postponed"],
  ["put", "on hold", "postponed"],
  ["put", "on ice", "postponed"],
  ["call", "off", "cancelled"],
  ["call", "for", "possible"],
  ["ask", "for", "possible"],
  ["push", "for", "possible"],
  ["press", "for", "possible"],
  ["pull", "out of", "cancelled"],
];

/** What an engagement itself does, as the verb behind it: "the talks ended", "the meeting took place". */
export const COURSE_VERBS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...each("held", "take last end conclude finish yield produce hold focus break collapse fail stall adjourn"),
  ...each("under way", "begin start open continue resume span"),
]);

/** Adjectives before the noun. */
export const STATUS_ADJECTIVES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...each(
    "planned",
    "planned upcoming scheduled forthcoming coming anticipated expected imminent long-anticipated long-awaited long-planned",
  ),
  ...each("possible", "possible potential proposed likely rumoured rumored eventual"),
  ...each("postponed", "postponed delayed aborted"),
  ...each("cancelled", "cancelled canceled scrapped abandoned"),
  ...each("held", "recent last latest unpublicized unannounced past"),
  ...each("under way", "ongoing current"),
]);

/** Adjectives that set an engagement apart from the one the report is about. */
export const EARLIER_ADJECTIVES: ReadonlySet<string> = list("earlier previous prior original");

/** Meals are meetings only where somebody is named behind "with". */
export const MEALS: ReadonlySet<string> = list("dinner lunch breakfast");

/** Verbs of saying: the time beside one is when it was said. */
export const SAYING: ReadonlySet<string> = list(
  "say tell confirm announce report reveal add state declare write tweet",
);

/** Ceremonial grades of a visit: where a story tells of two, they are two visits. */
export const GRADES: ReadonlySet<string> = list("state working official private unofficial");

/** Words of the verb group that leave an event open. */
export const POSSIBLE_WORDS: ReadonlySet<string> = list(
  "may might could possibly perhaps maybe potentially unlikely uncertain unclear whether hope hopes hoping hoped want wants wanted wish seek seeks offered offering offer invited proposed considering suggest suggests",
);

/** Words of the verb group that place it in the plans. */
export const PLANNED_WORDS: ReadonlySet<string> = list(
  "will ll 'll ’ll shall set scheduled due expected expects expect plans planned planning plan going slated poised agreed preparing prepares intends likely",
);

/** Verb groups that say it does not happen. */
export const REFUSALS: ReadonlySet<string> = list(
  "not n't n’t never decline declines declined refuse refuses refused without cannot nor unwilling neither",
);

/** Verbs that confirm what their sentence tells. */
export const CONFIRMING: ReadonlySet<string> = list("confirm announce reveal");

/** Before an engagement: it lies behind, or ahead. */
export const BEHIND: ReadonlySet<string> = list("after following since");
export const AHEAD: ReadonlySet<string> = list("before ahead");

/** Nouns of "the two …" that stand for parties not named there. */
export const BOTH_SIDES: ReadonlySet<string> = list(
  "countries sides leaders governments nations ministers men women capitals neighbours neighbors presidents companies",
);

/** Further people told by their noun whom somebody meets. */
export const PEOPLE_MET: ReadonlySet<string> = list(
  "pope pontiff patriarch emperor management professor businessman businesswoman businessmen oligarch tycoon lobbyist lobbyists consultant cleric clerics bishop bishops imam king queen prince president presidents chancellor chancellors premier premiers counterpart counterparts chairman chairwoman donor donors monarch governor mayor senator lawmaker adviser advisor aide mediator commissioners commissioner magnate",
);

/** Bodies that meet: "the council will meet". */
export const BODY_NOUNS: ReadonlySet<string> = list(
  "council board committee cabinet parliament assembly commission panel congress senate league union bloc alliance coalition court jury shareholders stockholders investors creditors management government taskforce",
);

/** Words before "conference" that make it one that states, parties or experts come to. */
export const CONFERENCE_WORDS: ReadonlySet<string> = list(
  "donor donors peace security international regional aid climate reconciliation economic annual opposition unity humanitarian defense defence energy party investor investors industry trade technology",
);

/** Words before "session" or "conversation" that make it a meeting or a call. */
export const SESSION_WORDS: ReadonlySet<string> = list(
  "emergency special urgent closed closed-door extraordinary joint plenary council phone telephone video private security",
);

/** Places told by their noun that officials visit. */
export const SITES: ReadonlySet<string> = list(
  "site scene plant base hospital hospitals facility factory school memorial camp camps border mosque church synagogue retreat resort residence headquarters embassy prison territory island region area city town village country capital province center centre university neighborhood museum cemetery mine port shelter",
);

/** Occasions that officials attend. */
export const CEREMONIES: ReadonlySet<string> = list(
  "funeral funerals burial vigil inauguration coronation wedding commemoration requiem enthronement",
);

/** How people talk who are apart. */
export const PHONE_WORDS: ReadonlySet<string> = list(
  "phone telephone telephoned phoned video videolink call",
);

/** To whom the press is told something. */
export const PRESS_WORDS: ReadonlySet<string> = list(
  "reporters journalists correspondents press media newsmen",
);

/** People told by their noun whose travels and meetings are an event's own, beside named officials. */
export const VISITING_GROUPS: ReadonlySet<string> = list(
  "official officials delegation delegations inspectors investigators diplomat diplomats negotiators envoy envoys minister ministers lawmakers legislators senators congressmen leader leaders regulators mediators ambassador ambassadors prosecutors executives observers monitors",
);

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function each<const T>(value: T, words: string): [string, T][] {
  return words.split(" ").map((word): [string, T] => [word, value]);
}
