/** Small words inside and behind names. Source: Chicago Manual of Style, "Names with particles". */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand between the parts of a person's name, mostly in lower case. */
export const PARTICLES = set(
  "van von der den de del della di da dos das du la le bin ibn ben al el abu abd ul ter ten zu af av y e bint",
);

/** Stand behind a name and belong to it. */
export const SUFFIXES = set("jr jr. sr sr. ii iii iv v vi vii viii xiv xvi");

/** Lower-case second syllables of Korean given names after a hyphen: "Min-jae". */
export const SYLLABLES = set(
  `moon bin gil sook ja sang shik hak tae nam seung kyu mun sop bok dok chon gol un in hyun chan wook gwon won ho suk hee jung kyung jin woo jae soo young yong kwon il hwan sik gyu gon min ah yeon hyon hwa nam pil chol ryong hyok song hui yo jong ran geun bong seok seon su hye eun joon jun ki kook kun guk pyo rim sil kyong mi ju ok sun rok taek gab hoon chul`,
);
