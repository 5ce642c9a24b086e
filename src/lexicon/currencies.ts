/** Signs and names of currencies → ISO 4217; where a name is shared, the one that news means without a country. */

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₪", "ILS"],
]);

/** What stands glued before a dollar sign: "US$", "C$". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["hk", "HKD"],
  ["nz", "NZD"],
  ["s", "SGD"],
  ["nt", "TWD"],
]);

export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  (
    "dollar:USD euro:EUR pound:GBP yen:JPY yuan:CNY renminbi:CNY rupee:INR ruble:RUB rouble:RUB won:KRW franc:CHF lira:TRY " +
    "peso:MXN real:BRL rand:ZAR krona:SEK krone:NOK shekel:ILS hryvnia:UAH riyal:SAR dirham:AED zloty:PLN forint:HUF baht:THB " +
    "rupiah:IDR ringgit:MYR naira:NGN usd:USD eur:EUR gbp:GBP cny:CNY rmb:CNY jpy:JPY"
  )
    .split(" ")
    .flatMap((pair): [string, string][] => {
      const [name, code] = pair.split(":") as [string, string];
      return [
        [name, code],
        [`${name}s`, code],
      ];
    }),
);
