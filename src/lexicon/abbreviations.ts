/** Words that end in a point. Source: the Associated Press and Guardian style guides, and English months and ranks. */

/** Never end a sentence: a name or a number follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. sen. sens. rep. reps. gov. govs. pres. rev. hon. st. mt.
  ft. jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. vs. v. e.g. i.e. cf. al. approx. dept. supt. insp. brig.
  amb. atty. ave. blvd. rd. messrs. mme. mlle. sr. sra. vice-adm. rear-adm. ca.`.split(/\s+/),
);

/** Never end a sentence where a number follows: "No. 10". */
export const NUMBERED: ReadonlySet<string> = new Set(
  "no. nos. fig. figs. vol. p. pp. art. sec. ch.".split(" "),
);

/** May end a sentence or not: what follows decides. */
export const ENDS_OR_NOT: ReadonlySet<string> = new Set(
  `u.s. u.k. u.n. u.s.a. u.a.e. e.u. d.c. a.m. p.m. jr. sr. inc. ltd. co. corp. bros. etc. ph.d. m.d. b.c. a.d. l.a. n.y. est.
  calif. conn. fla. ga. ill. mass. mich. minn. pa. tenn. tex. va. wash. wis.`.split(/\s+/),
);
