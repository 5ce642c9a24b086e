/**
 * News agencies and outlets that reports name as where they have something from: the name shown, then its other forms.
 * Source: member lists of the European Alliance of News Agencies and OANA, and the newspapers and broadcasters that
 * English-language reports cite most. An outlet not listed here is still credited where the words around it say so.
 */
const TABLE = `
Associated Press;AP;A.P.
Reuters;Thomson Reuters
AFP;Agence France-Presse;Agence France Presse;Agence Francepresse
United Press International;UPI
Bloomberg;Bloomberg News;Bloomberg TV;Bloomberg Television
dpa;Deutsche Presse-Agentur;German Press Agency
EFE;Agencia EFE
ANSA
Kyodo;Kyodo News
Jiji;Jiji Press
Xinhua;Xinhua News Agency
KCNA;Korean Central News Agency
Yonhap;Yonhap News Agency
TASS;Itar-Tass;Tass
RIA Novosti;RIA;RIA Novosti News Agency
Interfax;Interfax-Ukraine
Sputnik
Ukrinform
Anadolu;Anadolu Agency;Anadolu News Agency
IRNA
Fars;Fars News Agency;Fars News
Tasnim;Tasnim News Agency
Mehr News Agency;Mehr News
SANA
WAFA
Ma'an;Maan News Agency
SPA;Saudi Press Agency
WAM
Petra;Petra News Agency
MENA;Middle East News Agency
QNA;Qatar News Agency
PTI;Press Trust of India
ANI;Asian News International
IANS
Press Association;PA Media
Canadian Press;The Canadian Press
AAP;Australian Associated Press
Belga
ANP
APA
NTB
Ritzau
PAP;Polish Press Agency
CTK
MTI
Agerpres
Antara
Bernama
Dow Jones;Dow Jones Newswires
McClatchy
Tribune News Service
States News Service
CNN;Cable News Network
BBC;BBC News;BBC Radio;BBC World Service;British Broadcasting Corporation
Sky News
ITV;ITV News
Channel 4 News;Channel 4
LBC
NBC;NBC News
ABC;ABC News
CBS;CBS News
MSNBC
CNBC
Fox News;Fox Business
PBS;PBS NewsHour
NPR;National Public Radio
C-SPAN
Voice of America;VOA
Radio Free Europe;RFE/RL;Radio Free Europe/Radio Liberty
Radio Free Asia
Deutsche Welle;DW
France 24
France Inter
RFI
Euronews
ARD
ZDF
RTL
RAI
NHK
KBS
MBC
CCTV;China Central Television
CGTN
RT;Russia Today
Press TV
Al Jazeera;Al-Jazeera;Aljazeera
Al Arabiya;Al-Arabiya
Al-Manar
Al Mayadeen
Asharq Al-Awsat
NDTV
CBC;CBC News
CTV;CTV News
SBS
New York Times;The Times;NYT;N.Y. Times
Washington Post;The Post
Wall Street Journal;WSJ;The Journal
USA Today
Los Angeles Times;L.A. Times;LA Times
Chicago Tribune
Boston Globe
Politico
Axios
The Hill
HuffPost;Huffington Post
BuzzFeed;BuzzFeed News
Vox
Slate
Time magazine
Newsweek
The Atlantic
The New Yorker
Vanity Fair
Forbes
Fortune
Business Insider
The Intercept
ProPublica
Daily Beast
Breitbart;Breitbart News
Daily Caller
National Review
New York Post;NY Post
New York Daily News
Miami Herald
Tampa Bay Times
Houston Chronicle
San Francisco Chronicle
Dallas Morning News
Guardian
Observer
Telegraph;Daily Telegraph;Sunday Telegraph
Independent
Financial Times;FT
Economist
Daily Mail;Mail on Sunday;MailOnline
Daily Mirror
Sunday Times;Times of London
Evening Standard
Le Monde
Le Figaro
Libération
Le Parisien
Der Spiegel;Spiegel
Die Zeit
Die Welt
Bild
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung;FAZ
El País
El Mundo
La Repubblica
Corriere della Sera
La Stampa
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth;Ynet
Hurriyet
Dawn
Times of India
Hindustan Times
Indian Express
The Hindu
Straits Times
South China Morning Post;SCMP
Global Times
People's Daily
China Daily
Caixin
Nikkei;Nikkei Asia
Asahi Shimbun;Asahi
Yomiuri Shimbun;Yomiuri
Mainichi Shimbun
Japan Times
Chosun Ilbo
Korea Herald
JoongAng Ilbo
Sydney Morning Herald
The Australian
Globe and Mail
Toronto Star
Kommersant
Vedomosti
Izvestia
Novaya Gazeta
Meduza
Kyiv Independent
Moscow Times
Rossiya 1;Rossiya-1
Channel One
TMZ
`;

const rows = TABLE.trim()
  .split("\n")
  .map((row) => row.split(";"));

/** Every listed form → the name shown. */
export const NEWS_ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  rows.flatMap((forms) => forms.map((form): [string, string] => [form, forms[0]!])),
);

/** Words that end or stand in the name of an outlet: "Valley Herald", "Radio Norte", "Coastal News Agency". */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `News Newspaper Times Post Herald Tribune Journal Gazette Chronicle Telegraph Guardian Courier Observer Star Sun Examiner
  Inquirer Mirror Daily Weekly Press Radio TV Television Broadcasting Channel Agency Wire Newswire Magazine Mail Express
  Standard Review Bulletin Dispatch Globe Register Sentinel Record Argus Echo Zeitung Shimbun Ilbo FM`.split(
    /\s+/,
  ),
);

/** Those of these words that an outlet goes by alone, behind "the": "the Observer". Told to "the Agency" is not told to one. */
export const SHORT_OUTLETS: ReadonlySet<string> = new Set(
  `Times Post Herald Tribune Journal Gazette Chronicle Telegraph Guardian Courier Observer Star Sun Examiner Inquirer Mirror
  Mail Express Standard Review Bulletin Dispatch Globe Register Sentinel Record Argus Echo`.split(/\s+/),
);
