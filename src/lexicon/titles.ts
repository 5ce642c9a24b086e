/**
 * Words that make a role: honorifics, heads of titles ("minister"), what stands before a head ("deputy", "foreign") and the
 * standing of a role. Source: the Associated Press stylebook's entries on titles, and lists of offices of state and of company boards.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address that give no role; the gender they show. */
export const HONORIFICS: ReadonlyMap<string, "m" | "f" | "?"> = new Map(
  `mr m;mr. m;mister m;messrs m;messrs. m;mrs f;mrs. f;ms f;ms. f;miss f;mme f;mme. f;mlle f;madame f;madam f;dr ?;dr. ?;prof ?;prof. ?;sir m;dame f;
lord m;lady f;herr m;frau f;monsieur m;señor m;senor m;señora f;hon. ?;rev. ?;mx ?`
    .split(";")
    .map((pair) => pair.trim().split(" ") as [string, "m" | "f" | "?"]),
);

/** Abbreviated ranks and offices that stand only before a name. */
export const RANKS = set(`
gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. adm adm. sgt sgt. cpl cpl. pvt pvt. sen sen. rep rep. gov gov. reps. sens. pres. rev. supt supt. insp.
brig. ag vp amb. atty. sr. fr. vice-adm. det. pfc`);

/** The noun that a title turns on. */
export const ROLE_HEADS = set(`
president presidents ex-president vice-president co-president premier minister ministers secretary secretaries chancellor king queen prince princess emperor empress pope sultan emir sheikh sheik ayatollah
shah duke duchess earl baron baroness count countess monarch sovereign crown-prince dauphin leader leaders co-leader ruler dictator strongman chief chiefs head heads boss chairman chairmen chairwoman chairperson chair co-chair
vice-chairman director co-director co-founder cofounder founder ceo cfo coo cto ceos c.e.o. executive executives manager managers president-elect governor governors lieutenant mayor mayors senator senators congressman congresswoman
congressmen representative representatives lawmaker legislator delegate mp mps m.p. mep tsar czar speaker whip ambassador ambassadors envoy envoys consul diplomat diplomats attaché commissioner commissioners
administrator coordinator co-ordinator counsel counselor counsellor lawyer lawyers attorney attorneys solicitor barrister prosecutor prosecutors judge justice magistrate advocate adviser advisers advisor advisors aide aides
strategist consultant lobbyist spokesman spokeswoman spokesperson spokespersons spokesmen spokespeople commander commanders general generals admiral colonel major captain lieutenant-colonel sergeant corporal officer officers superintendent inspector detective constable
sheriff marshal deputy analyst analysts economist expert experts professor professors lecturer scholar fellow researcher scientist scientists historian scholar author writer journalist reporter correspondent editor columnist commentator anchor
host presenter broadcaster producer filmmaker director-general director actor actress singer rapper musician comedian artist athlete coach player striker midfielder goalkeeper footballer
doctor physician surgeon nurse psychologist therapist rabbi imam bishop archbishop cardinal priest pastor reverend cleric preacher monk activist campaigner organizer organiser
pilot co-pilot copilot astronaut engineer architect teacher principal student superintendent dean provost rector treasurer trustee member co-author chaplain owner co-owner investor
billionaire entrepreneur businessman businesswoman tycoon mogul magnate banker financier trader broker contractor operative agent spy informant defector dissident veteran soldier marine fighter militant
negotiator mediator peacemaker translator interpreter mastermind lobbyist campaigner candidate nominee frontrunner front-runner contender incumbent councillor councilor councilman councilwoman alderman
counterpart predecessor successor rival ally associate colleague neighbor neighbour resident witness survivor victim suspect gunman attacker defendant plaintiff founder
warlord chieftain caliph patriarch laureate champion star founder superstar model designer chef publicist comptroller auditor registrar sommelier physicist biologist epidemiologist virologist
seismologist climatologist meteorologist forecaster firefighter paramedic policeman policewoman officer trooper guard bodyguard chauffeur driver secretary-general undersecretary under-secretary strategist treasurer mayor-elect governor-general regent figurehead supremo
stateswoman statesman politician autocrat president-in-exile assistant ombudsman bureaucrat official officials regulator
democrat republican parliamentarian emissary pollster whistleblower headteacher headmaster headmistress schoolteacher tutor instructor academic theologian missionary nun vicar deacon mufti
investigator clerk juror coroner proprietor landlord farmer rancher fisherman shopkeeper waiter waitress electrician mechanic miner technician developer programmer
novelist poet playwright screenwriter biographer blogger photographer cameraman cartoonist composer conductor guitarist drummer singer-songwriter songwriter dancer choreographer painter sculptor curator librarian
golfer boxer jockey swimmer sprinter cyclist skier skater gymnast wrestler quarterback linebacker pitcher catcher reliever outfielder infielder shortstop baseman defender winger referee umpire trainer teammate
psychiatrist sociologist anthropologist criminologist mathematician chemist geologist astronomer statistician dentist midwife pediatrician oncologist cardiologist neurologist pathologist medic
passenger commuter pensioner worker supporter volunteer protester villager homeowner inmate prisoner detainee hostage refugee migrant hacker bomber kidnapper sailor cadet`);

/** Heads that name a relation between two persons, not an office. */
export const KINSHIP: ReadonlySet<string> = set(`
wife husband spouse son daughter father mother brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter son-in-law daughter-in-law father-in-law
mother-in-law brother-in-law sister-in-law stepson stepdaughter fiance fiancé fiancee fiancée widow widower girlfriend boyfriend partner friend ex-wife ex-husband twin half-brother half-sister lover mistress stepmother
stepfather`);

/** What may stand between the words before and the head of a title: "deputy", "foreign", "national security". */
export const ROLE_MODIFIERS = set(`
top senior junior deputy vice assistant associate chief principal lead leading foreign prime interior exterior home finance defense defence justice security national public health education energy trade commerce labor labour
environment agriculture transport transportation housing treasury state attorney lieutenant major brigadier rear press policy executive managing general military naval army police political presidential
legal special independent federal regional local provincial municipal congressional parliamentary senate house opposition party majority minority campaign communications media spokesman chief-of-staff chief
economic financial investment market equity research tech technology technical medical scientific nuclear missile ballistic defense counterterrorism intelligence cyber antitrust homeland human rights
north south east west northern southern eastern western central supreme paramount spiritual religious crown founding honorary visiting emeritus permanent ruling elected self-declared self-proclaimed
radio television tv news sports veteran longtime long-time longest-serving high-ranking highest-ranking high-level ranking reclusive young youngest new newest newly elected newly-elected conservative liberal republican democratic democrat labour tory socialist communist
nationalist right-wing left-wing far-right far-left hard-line hardline moderate centrist white board club company corporate industry business global international world asia-pacific indo-pacific asia europe middle east climate
civil criminal district county city town state-run government cabinet foreign-policy national-security law constitutional family personal private former-time royal papal election digital data product operating marketing
sales business development strategy information commercial creative artistic musical detective crime fire school university college hospital prison union religious social affairs`);

/** Words that show whether the role is held: "former", "acting". */
export const STANDINGS: ReadonlyMap<string, "former" | "acting" | "designate"> = new Map(
  `former former;ex former;ex- former;then former;then- former;onetime former;one-time former;erstwhile former;late former;ousted former;deposed former;disgraced former;outgoing former;fired former;retired former;previous former;past former;
acting acting;interim acting;caretaker acting;incoming designate;designate designate;elect designate;president-elect designate;nominee designate`
    .split(";")
    .map((pair) => pair.trim().split(" ") as [string, "former" | "acting" | "designate"]),
);

/** Ends of compounds whose head stands first: "secretary of state", "chief of staff". */
export const ROLE_TAILS: ReadonlySet<string> = new Set(
  `of state;of staff;of defense;of defence;of the interior;of commerce;of labor;of agriculture;of energy;of education;of homeland security;of transportation;of the treasury;of veterans affairs;
of national intelligence;of health;of parliament;of congress;of war;of justice;of police;of mission;of operations;of the house;of the exchequer;at large;of finance;of intelligence;of security;of communications;of protocol;of foreign affairs;of the navy;of the army;of the air force;general;elect;of the union`
    .split(/;\s*/)
    .map((each) => each.trim()),
);

/** Heads that are too wide to tell a person by: "the member", "the official". */
export const WEAK_HEADS: ReadonlySet<string> = set(`
member students student resident victim suspect survivor witness player member host model star driver guard count agent officer marine fellow fighter soldier official officials rival ally colleague associate partner
expert experts analyst analysts executive executives veteran
democrat republican parliamentarian tutor instructor academic investigator clerk juror farmer miner technician developer passenger commuter pensioner worker supporter volunteer protester villager homeowner inmate
prisoner detainee hostage refugee migrant sailor cadet defender teammate trainer`);
