/**
 * Bodies that news names without explaining them, and the words by which the name of a body is known.
 * Source: lists of ministries and agencies of the large states, of international organisations (UN system) and of news agencies.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Code of the country (or –), then the names of one body: the first is the one shown. */
const TABLE = `
US|State Department;Department of State;U.S. State Department;US State Department;U.S. Department of State;US Department of State
US|White House
US|Pentagon;Defense Department;Department of Defense
US|Justice Department;Department of Justice;DOJ;D.O.J.
US|Treasury Department;Department of the Treasury;U.S. Treasury;US Treasury
US|Commerce Department;Department of Commerce
US|Department of Homeland Security;DHS;Homeland Security
US|Federal Bureau of Investigation;FBI;F.B.I.
US|Central Intelligence Agency;CIA;C.I.A.
US|National Security Agency;NSA;N.S.A.
US|National Security Council;NSC;N.S.C.
US|Congress;U.S. Congress;US Congress
US|Senate;U.S. Senate;US Senate
US|House of Representatives;House;U.S. House
US|Supreme Court;U.S. Supreme Court;US Supreme Court
US|Federal Reserve;Fed
US|Federal Trade Commission;FTC
US|Securities and Exchange Commission;SEC
US|Environmental Protection Agency;EPA
US|Internal Revenue Service;IRS
US|Democratic Party;Democrats;Democrat
US|Republican Party;Republicans;Republican;GOP;G.O.P.
US|Democratic National Committee;DNC;D.N.C.
US|Republican National Committee;RNC;R.N.C.
US|National Transportation Safety Board;NTSB
US|Federal Aviation Administration;FAA;F.A.A.
US|Food and Drug Administration;FDA
US|Centers for Disease Control and Prevention;CDC
US|Committee on Foreign Investment in the United States;CFIUS
US|American Civil Liberties Union;ACLU
US|National Rifle Association;NRA
US|Drug Enforcement Administration;DEA
US|Joint Chiefs of Staff
US|Secret Service
US|NASA;National Aeronautics and Space Administration
–|United Nations;UN;U.N.
–|U.N. Security Council;UN Security Council;United Nations Security Council;Security Council
–|European Union;EU;E.U.
–|European Commission
–|European Parliament
–|European Central Bank;ECB
–|North Atlantic Treaty Organization;NATO
–|World Health Organization;WHO;W.H.O.
–|World Trade Organization;WTO;W.T.O.
–|International Monetary Fund;IMF
–|World Bank
–|International Atomic Energy Agency;IAEA
–|International Criminal Court;ICC
–|Organization for the Prohibition of Chemical Weapons;Organisation for the Prohibition of Chemical Weapons;OPCW
–|Association of Southeast Asian Nations;ASEAN
–|African Union
–|Arab League
–|Organization of the Petroleum Exporting Countries;OPEC
–|Group of Seven;G7;G-7
–|Group of 20;G20;G-20
–|Amnesty International
–|Human Rights Watch
–|Red Cross
–|Syrian Observatory for Human Rights
–|White Helmets
–|Islamic State;ISIS;ISIL;IS;Daesh;Islamic State group
–|al-Qaeda;Al Qaeda;al-Qaida;Al-Qaeda
–|Hamas
–|Hezbollah;Hizbollah;Hizbullah
–|Taliban
–|Boko Haram
GB|Parliament;U.K. Parliament
GB|House of Commons;Commons
GB|House of Lords
GB|Foreign Office;Foreign and Commonwealth Office
GB|Home Office
GB|Labour Party;Labour
GB|Conservative Party;Conservatives;Tories
GB|Liberal Democrats;Liberal Democrat;Lib Dems
GB|Scotland Yard;Metropolitan Police
GB|BBC;British Broadcasting Corporation
CN|Communist Party;Chinese Communist Party;Communist Party of China;CCP
CN|People's Liberation Army;PLA
CN|Xinhua;Xinhua News Agency
CN|China Daily
CN|Global Times
KP|Korean Central News Agency;KCNA;K.C.N.A.
KR|Yonhap;Yonhap News Agency
KP|Workers' Party of Korea;Workers' Party;Workers Party;WPK
RU|Duma;State Duma
RU|TASS;Tass
RU|RIA Novosti
RU|Federal Security Service;FSB
RU|GRU
RU|Wagner;Wagner Group
SY|SANA
SY|Free Syrian Army;FSA
IL|Knesset
IL|Israel Defense Forces;IDF
IL|Mossad
IL|Likud
IR|Revolutionary Guards;Islamic Revolutionary Guard Corps;Revolutionary Guard;IRGC
PS|Palestinian Authority
PS|Fatah
DE|Bundestag
FR|Agence France-Presse;AFP
US|Associated Press;AP
GB|Reuters
US|Bloomberg;Bloomberg News
US|CNN
US|Fox News;Fox
US|NBC News;NBC
US|MSNBC
US|CBS News;CBS
US|ABC News;ABC
US|NPR
US|CNBC
US|PBS
US|ESPN
US|New York Times;The New York Times
US|Washington Post;The Washington Post
US|Wall Street Journal;The Wall Street Journal
US|Los Angeles Times
US|USA Today;USA TODAY
US|HuffPost;Huffington Post
US|Breitbart;Breitbart News
US|Politico;POLITICO
US|Axios
US|BuzzFeed;BuzzFeed News
GB|Guardian;The Guardian
GB|Financial Times
GB|Daily Mail
GB|Daily Telegraph
GB|Sky News
QA|Al Jazeera
AE|Al Arabiya
–|WikiLeaks;Wikileaks
US|Twitter
US|Facebook
US|Google
US|Amazon.com
US|Apple
US|Microsoft
US|Tesla
US|Boeing
FR|Airbus
`;

export interface KnownBody {
  readonly names: readonly string[];
  readonly country: string | null;
}

export const KNOWN_BODIES: readonly KnownBody[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [country, names] = line.split("|");
    return { country: country === "–" ? null : country!, names: names!.split(";") };
  });

/** The last word of the names of bodies, or the first where "of" or "for" follows: "Ministry of Finance". */
export const BODY_WORDS = set(`
department ministry ministries office agency bureau commission committee subcommittee council board authority administration government parliament congress senate assembly court tribunal house
corporation corp corp. inc inc. ltd ltd. llc plc co. company companies group holdings bank fund capital partners ventures industries technologies systems motors airlines airways air aviation energy petroleum pharmaceuticals
university college school academy institute institution center centre foundation association federation confederation union league society organization organisation alliance coalition network
party movement front brigade brigades army navy force forces guard guards corps police command militia front service services press news times post journal herald tribune gazette telegraph daily magazine
observer review television tv radio broadcasting media agency observatory embassy consulate mission secretariat politburo presidium treasury club fc united teamsters trust charity church synod initiative project
campaign caucus conference team unit division laboratory laboratories lab labs hospital clinic airline securities insurance mutual exchange stanley sachs cabinet`);

/** First words of names of bodies that are no English: "Harakat al-Nur". */
export const BODY_OPENERS = set(`
jaish jaysh jabhat ahrar ansar harakat hizb kataib faylaq failaq liwa asharq ashraq tahrir jund saraya fatah jamaat jamiyat hayat katibat partido parti partai bharatiya banco banca banque deutsche
credit crédit société compagnie groupe gruppe grupo agence ministerio johns goldman morgan`);

/** Words for a body that a report comes back to: "the ministry". */
export const BODY_NOUNS = set(`
department ministry agency bureau commission committee council board authority administration government parliament congress senate court tribunal company firm corporation chipmaker carmaker automaker manufacturer
bank fund university college school institute foundation association federation union league organization organisation alliance coalition network party group airline charity newspaper magazine broadcaster
outlet embassy consulate church regulator watchdog chain retailer lender operator insurer`);

/** Lower-case words that with a country name a body: "China's foreign ministry", "the Russian military". */
export const STATE_BODIES = set(`
government ministry military army navy parliament police embassy consulate cabinet presidency state-media media court authorities regime legislature senate congress administration judiciary
intelligence treasury regulator watchdog commission agency department council forces troops`);

/** What may stand before such a word: "foreign ministry", "central bank". */
export const STATE_BODY_MODIFIERS = set(`
foreign defense defence interior finance health justice security public economic education energy trade commerce transport state central supreme national federal constitutional armed air coast special civil
state-run coalition caretaker transitional`);
