/**
 * Words by which a headline shows how it stands to what it tells: that it is false, that somebody else says so, that it is not
 * yet sure, or that it is proven. Lower case, every form written out, since headlines are tagged badly.
 * Source: the refuting and hedging words of Ferreira & Vlachos (2016), sorted by what they do and extended from the
 * hedges of Hyland (1998) and the vocabulary of fact-checking sites.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** It is called false, invented or a jest. */
export const REFUTING: ReadonlySet<string> = list(
  `hoax hoaxes hoaxed hoaxer fake fakes faked fakery false falsely bogus untrue debunk debunks debunked debunking myth myths satire satirical
  satirist prank pranks pranked prankster fabricated fabrication fabricates fabricate fraud fraudulent phony phoney nonsense baseless unfounded
  erroneous erroneously misinformation disinformation retract retracts retracted retraction inaccurate wrong nope lie lies lied lying
  photoshopped photoshop doctored staged scam spoof parody joke joker misleading mislead misreported misquoted discredited disproved disproven
  disproves disprove refuted refutes refute dispel dispels dispelled busted nonexistent impossible bullshit invented hogwash bunk rubbish
  fiction fictional fictitious made-up mistaken mistakenly corrects correction`,
);

/** Somebody was taken in: what took him in was false. */
export const DUPED: ReadonlySet<string> = list(
  `duped dupes dupe duping fooled fools fool fooling tricked tricks tricking fall fell falls falling believed gullible hoodwinked conned`,
);

/** Somebody contradicts it. */
export const DENYING: ReadonlySet<string> = list(
  `deny denies denied denying denial denials rebut rebuts rebutted reject rejects rejected rejecting dismiss dismisses dismissed dismissing
  dispute disputes disputed disputing contradict contradicts contradicted disavow disavows disavowed slams slammed blasts rebuff rebuffs rebuffed squashes
  quash quashes quashed clarifies insists insisted safe alive`,
);

export const NEGATING: ReadonlySet<string> = list(
  `not no never none nobody nothing neither nor without isnt arent wasnt werent didnt doesnt dont hasnt havent hadnt wont wouldnt cant
  couldnt cannot aint`,
);

/** It is doubted, or it is open. */
export const DOUBTING: ReadonlySet<string> = list(
  `doubt doubts doubted doubtful dubious skeptical sceptical skeptics sceptics questioned questions questionable mystery mysterious confusion
  confusing unclear uncertain unproven unverified unconfirmed speculation speculate speculates speculated debate debates debated
  controversy controversial investigate investigates investigated investigating investigation probe probes probing checking examined`,
);

/** It goes about as a rumour or a leak. */
export const RUMOURED: ReadonlySet<string> = list(
  `rumor rumors rumored rumour rumours rumoured leak leaks leaked tipped tip tips hint hints hinted analyst analysts insider insiders whisper
  whispers gossip scuttlebutt speculators`,
);

/** It is told as what others report. */
export const REPORTING: ReadonlySet<string> = list(
  `reportedly report reports reported sources source suggest suggests suggested suggesting video footage monitor`,
);

/** It is told as what somebody claims. */
export const ALLEGING: ReadonlySet<string> = list(
  `claim claims claimed claiming allege alleges alleged allegation allegations allegedly supposedly supposed purported purportedly purports
  apparently apparent`,
);

/** Somebody says it. */
export const SAYING: ReadonlySet<string> = list(
  `say says said saying tell tells told according accuse accuses accused warn warns warned believe believes think thinks thought expect expects
  expected predict predicts predicted announces announced states stated boasts boast brags officials official police`,
);

/** It may be so. */
export const POSSIBLE: ReadonlySet<string> = list(
  `may might could can possibly possible perhaps probably probable likely unlikely maybe potentially potential seem seems seemed seemingly appear
  appears appeared appearing would should if whether presumably suspect suspects feared fears fear believed thought poised set`,
);

/** It is to come. */
export const COMING: ReadonlySet<string> = list(
  `will plan plans planned planning to going soon upcoming next future preparing prepares considering considers considered launch launching
  working eyeing mulls mulling talks target coming ready aiming aims`,
);

/** It is proven or owned up to. */
export const CONFIRMING: ReadonlySet<string> = list(
  `confirm confirms confirmed confirming confirmation prove proves proved proven admit admits admitted reveal reveals revealed revealing official
  officially true real really actually indeed verified proof evidence caught found`,
);
