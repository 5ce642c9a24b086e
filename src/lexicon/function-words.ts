/**
 * The most frequent function words of languages written in Latin letters, by ISO 639-1 code; and the scripts that give a
 * language away. Source: the stop lists of the Snowball project (BSD), shortened to words that few neighbours share.
 */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: "the of and to in a that is was for it with as his on be at by had not are but from or have an they which you were their been has will would said who this he she its after also when we",
    de: "der die das und in zu den nicht von sie ist des sich mit dem dass er es ein ich auf eine auch als an nach wie im für man aber aus durch wenn nur war noch werden bei hat wir einer um wurde sind oder",
    fr: "le la les de des du et à un une que qui est en dans pour pas sur plus par au aux ce cette il elle ne se son sa ses avec mais ont été a d l sont comme nous vous leur",
    es: "el la los las de del y en que un una se por con no para su es al lo como más pero sus le ha este sí porque esta son entre está cuando muy sin sobre también hasta desde",
    pt: "o a os as de da do das dos e em que um uma não para com por mais como mas foi ao ele sua ou quando muito nos já também só pelo pela até isso ela entre são está seu no na",
    it: "il lo la i gli le di del della dei e in che un una non per con sono come più ma anche nel alla è si da dal suo ha al su questo se delle tra ad",
    nl: "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door naar heeft werd worden deze die hij ze wordt over tot",
    sv: "och i att det som en på är av för med den till inte har de om ett han men var från vid så kan när eller också hade sin efter",
    da: "og i at det er en på til af den for med de som ikke der et har han men var fra vil kan ved også efter eller blev sig",
    no: "og i det er på en til som å av for at med de ikke den har om et han men var fra ble kan også seg etter eller så",
    fi: "ja on ei että se oli hän mutta ovat kun myös jos niin kuin sen ole joka tai mukaan ollut olla vain sekä",
    pl: "i w na z się nie że do to jest o jak po co ale za od przez oraz był dla tak są która które jego być może tym",
    cs: "a v se na je že s z do o to jako za by ale po jsou který pro podle jeho které také aby už byl při od",
    ro: "și în de la a că cu nu pe o un din este care pentru mai au fost sa ale prin după dar",
    hu: "a az és hogy nem is egy azt de meg volt csak ez már ha még mint kell vagy után szerint",
    tr: "ve bir bu da de için ile olarak daha çok olan gibi sonra kadar ama ne var en olduğunu dedi",
    id: "yang dan di ini dari dengan untuk pada tidak itu dalam akan ke juga adalah oleh telah bisa mereka ada sebagai kata",
    vi: "và của là có trong được cho không với các một này những đã người để khi từ ông đến",
  }).map(([code, list]) => [code, new Set(list.split(" "))]),
);

/** Languages that are known by their letters alone. */
export const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["fa", /[پچژگ]/gu],
  ["uk", /[іїєґ]/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
];
