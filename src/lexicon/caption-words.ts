/** Words that tell a caption from a sentence of the report. Source: own list, from the captions guides of news agencies. */

/** Who pictures are credited to, as part of a pattern. */
export const PICTURE_SOURCES =
  "AP|AP Photo|Associated Press|Reuters|AFP|Agence France-?[Pp]resse|Getty|Getty Images|EPA|EPA-EFE|PA|PA Wire|Xinhua|Bloomberg|Shutterstock|Alamy|Anadolu|Anadolu Agency|TASS|Sipa|Sipa USA|Rex|Rex Features|iStock|Unsplash|Pexels|Zuma|Zuma Press|Press Association|Kyodo|Yonhap|KCNA|VCG|IANS|ANI|PTI|Pool|Handout|Agencies|Wikimedia( Commons)?|Creative Commons|Flickr|NurPhoto|DPA|EFE|Planet Pix|Keystone|ANSA|Lehtikuva|Ritzau|CNS|UPI|Imago|Abaca";

/** Present tense as captions use it: "X shakes hands with Y". */
export const CAPTION_VERBS: ReadonlySet<string> = new Set(
  `shakes shake poses pose waves wave greets greet arrives arrive speaks speak attends attend walks walk
  looks look gestures gesture delivers deliver addresses address stands stand sits sit holds hold meets meet welcomes
  embraces embrace kisses hugs hug smiles smile watches watch listens listen leaves leave boards board signs sign
  exits exit passes pass rides ride inspects inspect visits visit chats chat prepares prepare reacts react talks
  talk carries carry hangs hang rises rise burns burn flies fly marches march protests gather gathers`.split(
    /\s+/,
  ),
);

/** Finite forms that a clause of a report has: auxiliaries and frequent verbs with a form of their own. */
export const FINITE: ReadonlySet<string> = new Set(
  `is are was were has have had will would can could may might must shall should do does did isn't aren't wasn't weren't
  hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't isn’t aren’t wasn’t weren’t hasn’t haven’t won’t
  wouldn’t can’t don’t doesn’t didn’t says said told tells went goes came comes took takes gave gives got gets made
  makes saw sees knew knows found finds left became becomes kept keeps began begins brought brings wrote writes
  spoke met sent sends put puts led leads ran runs set sets paid pays stood sat lost loses won wins grew grows fell falls rose
  held cut hit let lay broke struck drew drove threw flew shot fought sought caught bought sold built spent felt meant
  means wants needs seems remains expects plans hopes believes thinks adds added warns notes argues claims insists
  cast shed swore spread shows showed called calls asks asked helped burst bore bent blew bound crept dealt dug drank fed fled
  flung froze hung hid hurt laid leapt lit overcame rang rode sank sang slept slid spun split sprang stole stuck swam swept
  swung taught tore thrust woke wore withdrew withstood`.split(/\s+/),
);

/** Forms that are finite whatever stands beside them. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could may might must should do does did".split(" "),
);

/** Base forms of frequent verbs whose present tense may stand after a subject: "analysts expect", "the show opens". */
export const FREQUENT_VERBS: ReadonlySet<string> = new Set(
  `accept accuse achieve act add admit advise affect agree aim allow announce appeal appear apply approve argue ask assume attack
  avoid back ban base beat become begin believe belong block bring build buy call campaign cancel cause challenge change charge
  choose claim climb come compare compete confirm consider contain continue contribute control cost cover create cross cut
  damage deal decide decline defend demand deny depend describe deserve destroy develop die differ disagree discuss dismiss draw
  drive drop earn eat emerge employ enable encourage end enjoy enter establish estimate exist expand expect explain express extend
  face fail fear feature feel fight fill find finish focus follow force form gain get give go grow happen hate hear help hit hope
  host identify ignore impose improve include increase indicate insist intend introduce invest invite involve issue join judge
  keep know lack launch lead learn let lie live lose love maintain make manage mark mean measure mention merge miss
  move need note occur offer open operate oppose order overlook pay perform persist pick plan play point predict prefer present
  press prevent produce promise propose protect prove provide publish pull push put question raise range rank reach read realise
  realize receive recognise recognize recommend record reduce reflect refuse regard reject relate release rely remain remember
  remove replace report represent require resemble resist respond rest result return reveal rule run seek seem sell send serve
  settle share show shut speculate spend spread start stay step stop strengthen struggle study succeed suffer suggest supply support
  suppose surprise suspect take target tell tend think threaten total touch track travel treat trust try turn understand urge use
  value vary view vote vow want warn weigh win wish wonder work worry write`.split(/\s+/),
);
