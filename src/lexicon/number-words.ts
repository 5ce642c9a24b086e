/** English number words: cardinals, scales, ordinals, vague counts. */

export const SMALL: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, index) => [word, index]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1])
    .concat([
      ["thirtieth", 30],
      ["fortieth", 40],
      ["fiftieth", 50],
      ["hundredth", 100],
    ]),
);

/** Counts that name no number. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  "few",
  "several",
  "some",
  "many",
  "various",
  "countless",
  "numerous",
]);

/** Plural scale words that stand for a vague number: at least twice the word, no top. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["scores", 20],
  ["tens", 10],
  ["hundreds", 1e2],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** Parts of a whole, by how many of them make it. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["tenth", 10],
  ["tenths", 10],
]);
