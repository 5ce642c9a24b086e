/**
 * The codes that the event ontology PLOVER has for an engagement as it stands: AGREE while it is planned, REJECT once it is
 * called off, CONSULT once it is held, with its mode; the visitor acts, the host receives. What PLOVER does not
 * code (hearings, press briefings, what is merely possible) has none. PLOVER would make an event of each stage; here
 * it is one engagement, with the code of where it stands.
 */
import type { Engagement, EngagementStatus } from "../../model/record.ts";
import { keyOf, type Party } from "./scene.ts";

type Plover = NonNullable<Engagement["plover"]>;

const EVENTS: { readonly [status in EngagementStatus]: Plover["event"] | null } = {
  possible: null,
  planned: "AGREE",
  confirmed: "AGREE",
  "under way": "CONSULT",
  held: "CONSULT",
  postponed: "REJECT",
  cancelled: "REJECT",
};

const CODED: ReadonlySet<string> = new Set(["visit", "meeting", "call"]);

export interface Told {
  readonly kind: Engagement["kind"];
  readonly family: string;
  readonly status: EngagementStatus;
  readonly actors: readonly Party[];
  readonly others: readonly Party[];
  readonly place: Party | null;
}

/** Null where PLOVER has no code. */
export function ploverOf(told: Told): Plover | null {
  const event = EVENTS[told.status];
  if (event === null || !CODED.has(told.family)) return null;
  const sides = sidesOf(told);
  const mode = event === "CONSULT" ? modeOf(told) : event === "REJECT" ? "meet" : null;
  const names = (parties: readonly Party[]) => parties.map(({ name }) => name);
  return { event, mode, actors: names(sides.actors), recipients: names(sides.recipients) };
}

function modeOf({ kind, family, actors, others, place }: Told): Plover["mode"] {
  if (family === "call") return "phone";
  if (family === "visit") return "visit";
  const countries = new Set([...actors, ...others].flatMap(({ country }) => country ?? []));
  if (countries.size > 2 || (kind === "summit" && countries.size === 0)) return "multilateral";
  if (countries.size < 2 || place === null || place.country === null) return null;
  return countries.has(place.country) ? "visit" : "third-party";
}

/** Of a meeting at one side's home, that side is the host; else who is told to have met the other acts. */
function sidesOf({ family, actors, others, place }: Told) {
  if (family === "visit") {
    const hosts = place === null || others.some((party) => keyOf(party) === keyOf(place)) ? [] : [place];
    return { actors, recipients: [...hosts, ...others] };
  }
  const everyone = [...actors, ...others];
  const home = everyone.filter(({ country }) => country !== null && country === place?.country);
  const away = everyone.filter((party) => !home.includes(party));
  return home.length > 0 && away.length > 0 && family !== "call"
    ? { actors: away, recipients: home }
    : { actors, recipients: others };
}
