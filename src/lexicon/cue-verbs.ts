/**
 * Verbs that report speech, thought, writing and intent, by class.
 * Source: the reporting verbs of Quirk et al. (1985, 16.30–16.35) and of Levin (1993, classes 29, 30, 33, 37), extended from
 * the verbs of English political news.
 */
export type CueClass =
  | "say"
  | "claim"
  | "deny"
  | "doubt"
  | "ask"
  | "demand"
  | "think"
  | "plan"
  | "announce"
  | "judge"
  | "show"
  | "write"
  | "discuss";

const BY_CLASS: { readonly [name in CueClass]: string } = {
  say: `express voice share utter lecture vouch say tell add note explain state remark comment reply respond answer continue observe mention recall recount relate repeat reiterate
    stress emphasize emphasise underscore underline point quip joke whisper shout yell cry chant exclaim mutter quote cite conclude
    acknowledge admit concede confess confirm clarify elaborate caution warn remind inform brief testify interject speak talk echo
    report reveal disclose describe go surmise declare pronounce chime chuckle laugh sigh lament bemoan complain grumble gripe moan
    recite thank apologize apologise congratulate greet drawl retort counter rebut reassure assure`,
  claim: `claim allege assert contend argue insist maintain charge accuse suggest imply insinuate hint boast brag profess purport swear
    posit theorize theorise speculate reason attest aver allude assure convince persuade depict portray characterize characterise paint
    cast label brand dub call term refer identify liken compare name frame style credit attribute`,
  deny: "deny dispute refute rebut reject dismiss disavow repudiate refuse decline disagree downplay contradict discount disclaim",
  doubt: "doubt question wonder challenge query mistrust",
  ask: "ask inquire enquire query question wonder pose quiz grill",
  demand: `demand urge order command request call appeal plead beg implore beseech press push lobby petition require instruct direct tell
    encourage exhort advise recommend propose ask invite summon forbid ban prohibit challenge dare`,
  think: `think believe know feel consider suppose assume presume suspect expect hope fear worry wish want like love hate prefer see view regard
    understand realize realise recognize recognise remember forget imagine figure guess reckon find learn discover determine decide anticipate
    foresee predict forecast project estimate calculate judge deem agree favor favour need desire welcome appreciate embrace trust doubt regret
    bet conclude envision hear notice sense seem appear look mean contemplate ponder weigh ignore credit mind care enjoy dislike admire respect
    oppose support back endorse approve disapprove accept resent mull reconsider rethink study read watch`,
  plan: `allow dedicate count plan intend aim vow pledge promise swear threaten offer agree decide resolve commit commit try attempt hope seek consider prepare
    volunteer choose opt refuse decline propose schedule guarantee undertake design strive`,
  announce: `reaffirm overturn announce declare unveil release issue publish broadcast proclaim reveal introduce present launch sign file submit deliver approve
    rule vote order nominate appoint name endorse certify decree adopt pass block suspend postpone reverse uphold strike`,
  judge: `lambast extol rebuff reprimand satirize satirise confront resist spurn promote expose bristle deflect praise criticize criticise condemn denounce blast slam attack assail hail laud applaud deride decry mock ridicule rip bash blame fault
    lambaste rebuke scold chide chastise berate castigate defend tout commend congratulate welcome salute support oppose back endorse
    credit accuse ridicule disparage belittle insult savage skewer trash hammer lash scoff rail fume vilify excoriate excuse justify
    compliment celebrate honor honour thank cheer boo protest object champion advocate`,
  show: `sound show indicate suggest find reveal demonstrate prove confirm reflect illustrate highlight note estimate list contain include feature
    detail document outline record reads read point signal project predict`,
  write: `write tweet retweet post blog email text message publish sign pen compose caption headline title editorialize editorialise report
    author record document draft print`,
  discuss: `invoke discuss debate talk address raise mention reference focus touch dwell opine weigh expound expand detail outline lay cover argue
    negotiate consult chat speak review analyze analyse examine investigate explore predict assess evaluate`,
};

/** Lemma → its classes, the most typical first. */
export const CUE_VERBS: ReadonlyMap<string, readonly CueClass[]> = build();

function build(): Map<string, CueClass[]> {
  const verbs = new Map<string, CueClass[]>();
  for (const [name, words] of Object.entries(BY_CLASS) as [CueClass, string][]) {
    for (const word of words.split(/\s+/)) {
      const classes = verbs.get(word) ?? [];
      if (!classes.includes(name)) classes.push(name);
      verbs.set(word, classes);
    }
  }
  return verbs;
}

/** Inflected form → lemma, for words the tagger takes for something else ("Mayor Praises Crew"). */
export const CUE_FORMS: ReadonlyMap<string, string> = new Map(
  [...CUE_VERBS.keys()].flatMap((lemma) => formsOf(lemma).map((form) => [form, lemma] as const)),
);

function formsOf(lemma: string): string[] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  if (/[^aeiou]y$/.test(lemma)) {
    const short = lemma.slice(0, -1);
    return [`${short}ies`, `${short}ied`, `${lemma}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma)
    ? [`${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`]
    : [];
  return [third, `${stem}ed`, `${stem}ing`, ...doubled];
}
