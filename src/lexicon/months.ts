/** Names of months in other languages of news, as lines of publication print them. Source: Unicode CLDR, wide and short names. */
const NAMES: readonly (readonly string[])[] = [
  ["januar", "janvier", "enero", "gennaio", "janeiro", "januari", "января", "jänner"],
  ["februar", "février", "febrero", "febbraio", "fevereiro", "februari", "февраля"],
  ["märz", "mars", "marzo", "março", "maart", "марта"],
  ["avril", "abril", "aprile", "апреля"],
  ["mai", "mayo", "maggio", "maio", "mei", "мая", "maj"],
  ["juni", "juin", "junio", "giugno", "junho", "июня"],
  ["juli", "juillet", "julio", "luglio", "julho", "июля"],
  ["août", "agosto", "augustus", "augusti", "августа"],
  ["septembre", "septiembre", "settembre", "setembro", "сентября"],
  ["oktober", "octobre", "octubre", "ottobre", "outubro", "октября"],
  ["novembre", "noviembre", "novembro", "ноября"],
  ["dezember", "décembre", "diciembre", "dicembre", "dezembro", "december", "декабря"],
];

export const OTHER_MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);
