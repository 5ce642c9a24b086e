/**
 * Words that news uses for one another; the first of a line stands for all. Written for Readout from the house words of
 * the agencies' style guides. For matching statements only: they are near in news, not equal.
 */
const LINES = `
visit trip travel journey tour
meet talk discuss dialogue negotiate negotiation conversation summit bilateral sit-down
kill die dead death decease fatal fatality perish casualty toll victim slay slain
injure wound hurt injury
postpone delay defer reschedule
cancel scrap ditch nix abandon
attack strike raid assault bomb bombing shell bombard airstrike offensive
plane aircraft jet airplane airliner
crash plunge smash
shoot shootdown down
offer bid proposal propose
buy acquire purchase takeover acquisition merger merge combine
raise increase boost sweeten lift hike
fall drop decline slip slump tumble plunge
rise climb gain jump surge soar
company firm corporation business
investigate inquiry probe investigation examine
deny reject refute dismiss rebut
accuse blame allege charge
protest demonstrate demonstration rally march
expect anticipate
start begin launch open kick
end finish conclude stop halt cease
agree accord deal agreement pact
invite invitation
announce announcement declare unveil
confirm verify acknowledge
warn warning caution
urge call demand appeal
senior high-ranking highest-ranking top-ranking
child kid minor
army military force troop soldier
police officer
missile rocket
test launch
fire blaze flame burn
quake earthquake tremor
help aid assist assistance
show display demonstrate
show picture image photo photograph footage video
show-up attend participate participation
house home residence
job work employment
cut reduce slash lower
hold keep maintain
reopen restore resume restart
worry concern fear alarm
hope wish
answer respond reply response
quick fast rapid swift
tension strain hostility friction
relation relationship tie
north northern
south southern
east eastern
west western
arrest detain custody
indict indictment
jail prison imprison sentence
court judge tribunal
lie mislead false
meddle interfere interference meddling
election vote ballot poll
aim goal objective purpose
area field region
early earlier initial initially original originally
near close
wood forest wooded
family relative kin
tourist visitor vacation holiday
leave depart departure
arrive arrival land
`;

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** The word that stands for this lemma, or the lemma itself. */
export function standsFor(lemma: string): string {
  return STANDS_FOR.get(lemma) ?? lemma;
}
