/**
 * Places that are no countries, and the words that end the name of one.
 * Source: US Census Bureau (states), GeoNames (cities above a million and often in the news), AP datelines.
 */
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/[;\n]+/)
    .map((each) => each.trim());

/** States, provinces and cities with the country they lie in. */
export const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "US",
    list(`Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas
Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey
New Mexico;New York;New York City;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota
Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;District of Columbia;Los Angeles;Chicago;Houston;Phoenix;Philadelphia
San Antonio;San Diego;Dallas;San Jose;Austin;Jacksonville;Fort Worth;Columbus;Charlotte;San Francisco;Indianapolis;Seattle;Denver;Boston
El Paso;Nashville;Detroit;Oklahoma City;Portland;Las Vegas;Memphis;Louisville;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento
Mesa;Kansas City;Atlanta;Omaha;Colorado Springs;Raleigh;Miami;Long Beach;Oakland;Minneapolis;Tulsa;Tampa;New Orleans;Cleveland;Honolulu
Pittsburgh;Cincinnati;St. Louis;Orlando;Newark;Buffalo;Brooklyn;Manhattan;Queens;Bronx;Staten Island;Harlem;Silicon Valley;Wall Street
Capitol Hill;Capitol;Mar-a-Lago;Camp David;Palm Beach;Ferguson;Charlottesville;Parkland;Annapolis;Arlington;Long Island;Guantanamo Bay
Hollywood;Anchorage;Birmingham;Cambridge;Princeton;Salt Lake City;Santa Fe;Palo Alto;Pearl Harbor;Ground Zero;Times Square`),
  ],
  [
    "GB",
    list(`England;Scotland;Wales;Northern Ireland;Manchester;Liverpool;Leeds;Glasgow;Edinburgh;Belfast;Bristol;Sheffield;Cardiff;Newcastle
Nottingham;Oxford;Heathrow;Westminster;Salisbury;Brighton;Gibraltar;Buckingham Palace;Windsor Castle;Chequers;Grosvenor Square;Mayfair;Isle of Wight`),
  ],
  [
    "CN",
    list(`Shanghai;Guangzhou;Shenzhen;Wuhan;Chengdu;Chongqing;Tianjin;Nanjing;Xi'an;Hangzhou;Xinjiang;Tibet;Macau;Macao;Guangdong;Sichuan;Yunnan
Hainan;Fujian;Hubei;Hunan;Henan;Hebei;Shandong;Liaoning;Dandong;Lhasa;Urumqi;Inner Mongolia;Tiananmen Square;Kowloon`),
  ],
  [
    "RU",
    list(
      "St. Petersburg;Saint Petersburg;Chechnya;Grozny;Siberia;Vladivostok;Sochi;Kazan;Kaliningrad;Dagestan;Red Square",
    ),
  ],
  [
    "UA",
    list(
      "Crimea;Donbas;Donbass;Donetsk;Luhansk;Kharkiv;Odesa;Odessa;Mariupol;Lviv;Bakhmut;Kherson;Zaporizhzhia;Dnipro;Sevastopol",
    ),
  ],
  [
    "SY",
    list(
      "Aleppo;Homs;Hama;Idlib;Raqqa;Palmyra;Douma;Ghouta;Eastern Ghouta;Kobani;Deir al-Zor;Deir ez-Zor;Daraa;Latakia;Afrin;Maaret al-Numan;Manbij",
    ),
  ],
  ["IQ", list("Mosul;Basra;Kirkuk;Erbil;Irbil;Fallujah;Ramadi;Tikrit;Kurdistan;Najaf;Karbala")],
  ["IL", list("Haifa;Golan Heights;Negev;Galilee;East Jerusalem;Beersheba;Ashkelon")],
  ["PS", list("Gaza;Gaza Strip;West Bank;Hebron;Nablus;Jenin;Rafah;Khan Younis;Bethlehem")],
  [
    "IN",
    list(
      "Mumbai;Kolkata;Chennai;Bangalore;Bengaluru;Hyderabad;Kashmir;Punjab;Gujarat;Kerala;Assam;Goa;Bihar;Uttar Pradesh;Ahmedabad",
    ),
  ],
  ["PK", list("Karachi;Lahore;Peshawar;Quetta;Balochistan;Waziristan;Rawalpindi;Abbottabad")],
  ["AF", list("Kandahar;Helmand;Kunduz;Jalalabad;Herat;Bagram;Kunar")],
  ["JP", list("Osaka;Kyoto;Hiroshima;Nagasaki;Fukushima;Okinawa;Hokkaido;Yokohama;Kobe;Nagoya")],
  ["KR", list("Busan;Incheon;Pyeongchang;Panmunjom;Jeju")],
  ["KP", list("Punggye-ri;Yongbyon")],
  ["FR", list("Marseille;Lyon;Nice;Toulouse;Calais;Strasbourg;Bordeaux;Normandy;Versailles;Corsica")],
  [
    "DE",
    list("Munich;Hamburg;Frankfurt;Cologne;Bavaria;Dresden;Leipzig;Stuttgart;Düsseldorf;Hanover;Bonn;Saxony"),
  ],
  ["IT", list("Milan;Naples;Turin;Venice;Florence;Genoa;Bologna;Sicily;Sardinia;Lampedusa;Palermo")],
  ["ES", list("Barcelona;Catalonia;Valencia;Seville;Basque Country;Bilbao;Andalusia;Granada")],
  [
    "CA",
    list(
      "Toronto;Montreal;Vancouver;Calgary;Quebec;Ontario;British Columbia;Alberta;Nova Scotia;Manitoba;Edmonton;Winnipeg;Halifax",
    ),
  ],
  ["AU", list("Sydney;Melbourne;Brisbane;Perth;Adelaide;Queensland;New South Wales;Tasmania;Darwin;Hobart")],
  ["SA", list("Mecca;Medina;Jeddah;Jiddah;Dhahran")],
  ["AE", list("Dubai;Sharjah")],
  ["TR", list("Istanbul;Izmir;Incirlik;Gaziantep;Diyarbakir")],
  ["BR", list("Rio de Janeiro;Rio;São Paulo;Sao Paulo;Salvador;Recife")],
  ["MX", list("Tijuana;Ciudad Juarez;Acapulco;Cancun;Guadalajara;Monterrey;Baja California")],
  ["ZA", list("Johannesburg;Cape Town;Durban;Soweto")],
  ["CH", list("Geneva;Zurich;Basel;Davos;Lausanne")],
  ["ID", list("Bali;Java;Sumatra;Aceh;Surabaya;Papua")],
  ["EG", list("Alexandria;Sinai;Luxor;Tahrir Square;Sharm el-Sheikh")],
  ["YE", list("Aden;Hodeidah;Hodeida;Taiz")],
  ["LY", list("Benghazi;Misrata;Sirte")],
  ["CR", list("San José;Guanacaste")],
  ["PL", list("Krakow;Gdansk;Auschwitz")],
  ["NG", list("Lagos;Kano;Borno;Maiduguri")],
  ["VN", list("Ho Chi Minh City;Saigon;Da Nang;Danang")],
]);

/** Regions, seas and parts of the world that lie in no one country. */
export const REGIONS: readonly string[] = list(
  `Europe;Asia;Africa;North America;South America;Latin America;Central America;Antarctica;Oceania;Middle East;Far East;Southeast Asia;East Asia
South Asia;Central Asia;North Africa;West Africa;East Africa;Western Europe;Eastern Europe;Central Europe;Balkans;Caucasus;Caribbean;Scandinavia
Baltics;Persian Gulf;Gulf;Arctic;Pacific;Atlantic;Indo-Pacific;Asia-Pacific;Asia Pacific;Pacific Ocean;Atlantic Ocean;Indian Ocean;Mediterranean
Mediterranean Sea;South China Sea;East China Sea;Black Sea;Red Sea;Baltic Sea;North Sea;Taiwan Strait;Strait of Hormuz;Korean Peninsula
Demilitarized Zone;Sahel;Sahara;Horn of Africa;Himalayas;Levant;Amazon;Global South;Strait of Malacca;Suez Canal;Panama Canal;Sea of Japan`,
);

/** The last word of many names of places: "Taiwan Strait", "Punta Sal Airport". */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `strait sea ocean river lake bay gulf island islands isle peninsula mountain mountains mount hill hills valley desert coast beach cape canal
  airport airfield base port harbor harbour station street avenue road boulevard lane square plaza park garden gardens bridge tunnel tower towers
  palace castle cathedral church mosque temple synagogue hotel resort hall stadium arena theatre theater museum library prison jail hospital
  guesthouse heights city town village county province district region territory territories border zone airspace straits reef archipelago forest canyon
  hospital monastery cemetery memorial monument compound barracks`.split(/\s+/),
);
