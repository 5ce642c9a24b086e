/** What happens to people in news, and who they are: words for the killed, hurt, missing, held and driven out. Own list, from reading news on accidents, disasters and wars. */

export type Fate = "killed" | "injured" | "missing" | "held" | "displaced" | "rescued";

/** Whether those it happens to stand before the word ("12 died"), behind it ("killing 12"), on either side ("killed"), or are the word ("12 deaths"). */
type Side = "before" | "behind" | "either" | "itself";

export interface Harm {
  readonly fate: Fate;
  readonly side: Side;
}

const entries = (fate: Fate, side: Side, list: string): [string, Harm][] =>
  list.split(" ").map((word) => [word, { fate, side }]);

export const HARM: ReadonlyMap<string, Harm> = new Map([
  ...entries(
    "killed",
    "either",
    "killed slain murdered massacred executed beheaded assassinated martyred drowned gassed",
  ),
  ...entries(
    "killed",
    "behind",
    "kill kills killing murder murders murdering massacres executes executing beheads beheading claims claimed claiming",
  ),
  ...entries("killed", "before", "dead die dies died dying perish perished perishes"),
  ...entries("killed", "itself", "deaths fatalities bodies corpses lives martyrs death"),
  ...entries("injured", "either", "injured wounded hurt maimed burned hospitalised hospitalized"),
  ...entries("injured", "behind", "injure injures injuring wound wounds wounding hurting maiming"),
  ...entries("injured", "itself", "injuries"),
  ...entries("missing", "before", "missing unaccounted vanished disappeared trapped"),
  ...entries("held", "either", "arrested detained abducted kidnapped captured seized jailed"),
  ...entries("held", "behind", "arrest arresting detain detaining abducting kidnapping capturing"),
  ...entries("displaced", "either", "displaced evacuated uprooted"),
  ...entries("displaced", "before", "fled homeless fleeing"),
  ...entries("displaced", "behind", "displacing displace displaces evacuating"),
  ...entries("rescued", "either", "rescued freed saved released"),
  ...entries("rescued", "behind", "rescuing freeing saving releasing"),
]);

export type Victims = "civilian" | "child" | "woman" | "man" | "combatant" | "helper" | "person";

const who = (kind: Victims, list: string): [string, Victims][] => list.split(" ").map((word) => [word, kind]);

/** Who is counted, by the noun; where a phrase has two ("civilian women", "rebel fighters") the later stands. */
export const VICTIMS: ReadonlyMap<string, Victims> = new Map([
  ...who(
    "civilian",
    "civilian civilians resident residents villager villagers noncombatants non-combatants shoppers worshippers worshipers mourners bystanders passersby",
  ),
  ...who(
    "child",
    "child children boy boys girl girls infant infants baby babies toddler toddlers minor minors pupils schoolchildren students",
  ),
  ...who("woman", "woman women mother mothers female females"),
  ...who("man", "man men"),
  ...who(
    "combatant",
    `fighter fighters soldier soldiers militant militants troops insurgent insurgents rebel rebels jihadist jihadists jihadis terrorist terrorists gunman gunmen combatant
combatants combattants servicemen serviceman militiaman militiamen commandos guerrillas extremists guards officers loyalists mercenaries personnel commander commanders bomber bombers attackers assailants
militia policemen police policeman operatives comrades mujahideen peshmerga recruits conscripts pilot pilots`.replace(
      /\n/g,
      " ",
    ),
  ),
  ...who(
    "helper",
    "medic medics doctor doctors nurse nurses paramedics rescuers firefighters volunteers journalist journalists staffers",
  ),
  ...who(
    "person",
    "people person persons others other victims victim passengers workers members inhabitants citizens crew tourists patients relatives refugees family families individuals",
  ),
]);
