/**
 * Countries: ISO 3166-1 alpha-2, names (the first is the one shown), demonyms, capitals and other seats that stand for the
 * government. Source: ISO 3166, the CIA World Factbook's field "nationality", and the usage of news agencies.
 */
interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly seats: readonly string[];
}

const TABLE = `
US|United States;U.S.;US;USA;U.S.A.;America;United States of America|American;Americans;Yankee|Washington;Washington D.C.;Washington DC
CN|China;People's Republic of China;PRC;mainland China;Communist China|Chinese|Beijing;Zhongnanhai
GB|United Kingdom;U.K.;UK;Britain;Great Britain|British;Britons;Briton;Brits;Brit|London;Whitehall;Downing Street;No. 10;Number 10;10 Downing Street
RU|Russia;Russian Federation;Soviet Union;USSR|Russian;Russians;Soviet;Soviets|Moscow;Kremlin
KP|North Korea;DPRK;Democratic People's Republic of Korea|North Korean;North Koreans|Pyongyang
KR|South Korea;Republic of Korea;ROK|South Korean;South Koreans|Seoul;Blue House
FR|France;French Republic|French;Frenchman;Frenchwoman|Paris;Elysee;Élysée;Elysée;Elysee Palace;Élysée Palace;Quai d'Orsay
DE|Germany;Federal Republic of Germany|German;Germans|Berlin
JP|Japan|Japanese|Tokyo
IN|India|Indian;Indians|New Delhi;Delhi
IL|Israel|Israeli;Israelis|Jerusalem;Tel Aviv
PS|Palestine;Palestinian territories;Palestinian Territories|Palestinian;Palestinians|Ramallah
IR|Iran;Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|Tehran;Teheran
IQ|Iraq|Iraqi;Iraqis|Baghdad
SY|Syria|Syrian;Syrians|Damascus
SA|Saudi Arabia;Saudi kingdom|Saudi;Saudis;Saudi Arabian|Riyadh
TR|Turkey;Türkiye;Turkiye|Turkish;Turk;Turks|Ankara
UA|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
TW|Taiwan;Chinese Taipei|Taiwanese|Taipei
HK|Hong Kong|Hong Konger;Hong Kongers|
CA|Canada|Canadian;Canadians|Ottawa
MX|Mexico|Mexican;Mexicans|Mexico City
AU|Australia|Australian;Australians;Aussie|Canberra
NZ|New Zealand|New Zealander;New Zealanders|Wellington
IT|Italy|Italian;Italians|Rome
ES|Spain|Spanish;Spaniard;Spaniards|Madrid
PT|Portugal|Portuguese|Lisbon
IE|Ireland;Republic of Ireland;Irish Republic|Irish;Irishman|Dublin
NL|Netherlands;Holland|Dutch;Dutchman|The Hague;Amsterdam
BE|Belgium|Belgian;Belgians|Brussels
CH|Switzerland|Swiss|Bern
AT|Austria|Austrian;Austrians|Vienna
SE|Sweden|Swedish;Swede;Swedes|Stockholm
NO|Norway|Norwegian;Norwegians|Oslo
DK|Denmark|Danish;Dane;Danes|Copenhagen
FI|Finland|Finnish;Finn;Finns|Helsinki
IS|Iceland|Icelandic;Icelander;Icelanders|Reykjavik
PL|Poland|Polish;Pole;Poles|Warsaw
CZ|Czech Republic;Czechia|Czech;Czechs|Prague
SK|Slovakia|Slovak;Slovaks|Bratislava
HU|Hungary|Hungarian;Hungarians|Budapest
RO|Romania|Romanian;Romanians|Bucharest
BG|Bulgaria|Bulgarian;Bulgarians|Sofia
GR|Greece|Greek;Greeks|Athens
CY|Cyprus|Cypriot;Cypriots|Nicosia
RS|Serbia|Serbian;Serb;Serbs|Belgrade
HR|Croatia|Croatian;Croat;Croats|Zagreb
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo
SI|Slovenia|Slovenian;Slovene;Slovenes|Ljubljana
MK|North Macedonia;Macedonia|Macedonian;Macedonians|Skopje
AL|Albania|Albanian;Albanians|Tirana
ME|Montenegro|Montenegrin|Podgorica
XK|Kosovo|Kosovar;Kosovars|Pristina
BY|Belarus|Belarusian;Belarusians|Minsk
MD|Moldova|Moldovan;Moldovans|Chisinau
EE|Estonia|Estonian;Estonians|Tallinn
LV|Latvia|Latvian;Latvians|Riga
LT|Lithuania|Lithuanian;Lithuanians|Vilnius
GE|Republic of Georgia|Georgian|Tbilisi
AM|Armenia|Armenian;Armenians|Yerevan
AZ|Azerbaijan|Azerbaijani;Azerbaijanis|Baku
KZ|Kazakhstan|Kazakh;Kazakhs|Astana
UZ|Uzbekistan|Uzbek;Uzbeks|Tashkent
KG|Kyrgyzstan|Kyrgyz|Bishkek
TJ|Tajikistan|Tajik;Tajiks|Dushanbe
TM|Turkmenistan|Turkmen|Ashgabat
MN|Mongolia|Mongolian;Mongolians|Ulaanbaatar
AF|Afghanistan|Afghan;Afghans|Kabul
PK|Pakistan|Pakistani;Pakistanis|Islamabad
BD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka
LK|Sri Lanka|Sri Lankan;Sri Lankans|Colombo
NP|Nepal|Nepali;Nepalese|Kathmandu
BT|Bhutan|Bhutanese|Thimphu
MV|Maldives|Maldivian|Male
MM|Myanmar;Burma|Burmese|Naypyidaw
TH|Thailand|Thai;Thais|Bangkok
VN|Vietnam;Viet Nam|Vietnamese|Hanoi
LA|Laos|Laotian;Lao|Vientiane
KH|Cambodia|Cambodian;Cambodians|Phnom Penh
MY|Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya
SG|Singapore|Singaporean;Singaporeans|
ID|Indonesia|Indonesian;Indonesians|Jakarta
PH|Philippines|Philippine;Filipino;Filipinos;Filipina|Manila;Malacanang
BN|Brunei|Bruneian|Bandar Seri Begawan
TL|East Timor;Timor-Leste|Timorese|Dili
PG|Papua New Guinea|Papua New Guinean|Port Moresby
FJ|Fiji|Fijian;Fijians|Suva
SB|Solomon Islands|Solomon Islander|Honiara
VU|Vanuatu|Vanuatuan|Port Vila
WS|Samoa|Samoan;Samoans|Apia
TO|Tonga|Tongan;Tongans|Nuku'alofa
KI|Kiribati||Tarawa
NR|Nauru|Nauruan|
PW|Palau|Palauan|
MH|Marshall Islands|Marshallese|Majuro
FM|Micronesia|Micronesian|
GU|Guam|Guamanian|
PR|Puerto Rico|Puerto Rican;Puerto Ricans|
EG|Egypt|Egyptian;Egyptians|Cairo
LY|Libya|Libyan;Libyans|Tripoli
TN|Tunisia|Tunisian;Tunisians|Tunis
DZ|Algeria|Algerian;Algerians|Algiers
MA|Morocco|Moroccan;Moroccans|Rabat
SD|Sudan|Sudanese|Khartoum
SS|South Sudan|South Sudanese|Juba
ET|Ethiopia|Ethiopian;Ethiopians|Addis Ababa
ER|Eritrea|Eritrean;Eritreans|Asmara
DJ|Djibouti|Djiboutian|
SO|Somalia|Somali;Somalis|Mogadishu
KE|Kenya|Kenyan;Kenyans|Nairobi
UG|Uganda|Ugandan;Ugandans|Kampala
TZ|Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
RW|Rwanda|Rwandan;Rwandans|Kigali
BI|Burundi|Burundian|Bujumbura
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DRC;Congo|Congolese|Kinshasa
CG|Republic of the Congo||Brazzaville
GA|Gabon|Gabonese|Libreville
CM|Cameroon|Cameroonian;Cameroonians|Yaounde
CF|Central African Republic||Bangui
TD|Chad|Chadian|N'Djamena
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian;Nigerians|Abuja
GH|Ghana|Ghanaian;Ghanaians|Accra
TG|Togo|Togolese|Lome
BJ|Benin|Beninese|Porto-Novo
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro
BF|Burkina Faso|Burkinabe|Ouagadougou
ML|Mali|Malian;Malians|Bamako
SN|Senegal|Senegalese|Dakar
GM|Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||Bissau
SL|Sierra Leone|Sierra Leonean|Freetown
LR|Liberia|Liberian;Liberians|Monrovia
MR|Mauritania|Mauritanian|Nouakchott
CV|Cape Verde|Cape Verdean|Praia
GQ|Equatorial Guinea||Malabo
AO|Angola|Angolan;Angolans|Luanda
ZM|Zambia|Zambian;Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean;Zimbabweans|Harare
MW|Malawi|Malawian|Lilongwe
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
BW|Botswana|Botswanan|Gaborone
ZA|South Africa|South African;South Africans|Pretoria
LS|Lesotho|Basotho|Maseru
SZ|Eswatini;Swaziland|Swazi|Mbabane
MG|Madagascar|Malagasy|Antananarivo
MU|Mauritius|Mauritian|Port Louis
SC|Seychelles|Seychellois|
KM|Comoros|Comorian|Moroni
BR|Brazil|Brazilian;Brazilians|Brasilia;Brasília
AR|Argentina|Argentine;Argentinian;Argentines|Buenos Aires
CL|Chile|Chilean;Chileans|Santiago
PE|Peru|Peruvian;Peruvians|Lima
CO|Colombia|Colombian;Colombians|Bogota;Bogotá
VE|Venezuela|Venezuelan;Venezuelans|Caracas
EC|Ecuador|Ecuadorian;Ecuadorean|Quito
BO|Bolivia|Bolivian;Bolivians|La Paz
PY|Paraguay|Paraguayan|Asuncion
UY|Uruguay|Uruguayan|Montevideo
GY|Guyana|Guyanese|
SR|Suriname|Surinamese|Paramaribo
PA|Panama|Panamanian;Panamanians|Panama City
CR|Costa Rica|Costa Rican;Costa Ricans|
NI|Nicaragua|Nicaraguan;Nicaraguans|Managua
HN|Honduras|Honduran;Hondurans|Tegucigalpa
SV|El Salvador|Salvadoran;Salvadorans|San Salvador
GT|Guatemala|Guatemalan;Guatemalans|Guatemala City
BZ|Belize|Belizean|Belmopan
CU|Cuba|Cuban;Cubans|Havana
HT|Haiti|Haitian;Haitians|Port-au-Prince
DO|Dominican Republic|Dominican;Dominicans|Santo Domingo
JM|Jamaica|Jamaican;Jamaicans|Kingston
BS|Bahamas|Bahamian|Nassau
BB|Barbados|Barbadian|Bridgetown
TT|Trinidad and Tobago;Trinidad|Trinidadian|Port of Spain
LB|Lebanon|Lebanese|Beirut
JO|Kingdom of Jordan;Jordan|Jordanian;Jordanians|Amman
KW|Kuwait|Kuwaiti;Kuwaitis|
QA|Qatar|Qatari;Qataris|Doha
BH|Bahrain|Bahraini;Bahrainis|Manama
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi
OM|Oman|Omani;Omanis|Muscat
YE|Yemen|Yemeni;Yemenis|Sanaa;Sana'a
LU|Luxembourg|Luxembourger|
MT|Malta|Maltese|Valletta
MC|Monaco|Monegasque|
LI|Liechtenstein||Vaduz
VA|Vatican;Vatican City;Holy See|Vatican|
GL|Greenland|Greenlander;Greenlandic|Nuuk
`;

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [code, names, demonyms, seats] = line.split("|");
    const list = (field: string | undefined) => (field ? field.split(";") : []);
    return { code: code!, names: list(names), demonyms: list(demonyms), seats: list(seats) };
  });

/** Seats that are never a place to be in when they act: "the Kremlin said". */
export const SEATS_ONLY: ReadonlySet<string> = new Set(
  "kremlin;elysee;élysée;elysée;elysee palace;élysée palace;quai d'orsay;zhongnanhai;downing street;no. 10;number 10;10 downing street;whitehall;blue house;malacanang".split(
    ";",
  ),
);
