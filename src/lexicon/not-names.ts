/**
 * Capitalised words that begin or make no name of a person: calendar words, feasts, faiths and peoples without a state, brands of things,
 * words that open sentences. Source: the Associated Press stylebook's entries on capitalisation.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const CALENDAR = set(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
feb apr jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri christmas easter thanksgiving halloween ramadan eid hanukkah passover yom kippur diwali lent new-year spring summer autumn winter fall today tomorrow yesterday am pm a.m. p.m. gmt est edt et pst pdt bst utc gmt+8`);

export const PEOPLES = set(`
muslim muslims christian christians jewish jew jews catholic catholics protestant protestants hindu hindus buddhist buddhists sikh sikhs sunni sunnis shiite shiites shia alawite alawites islamic islam christianity judaism
arab arabs kurd kurds kurdish uyghur uyghurs uighur uighurs hispanic hispanics latino latinos latina african africans asian asians european europeans western westerners southern northern eastern
african-american african-americans black white tibetan tibetans rohingya yazidi yazidis orthodox evangelical evangelicals zionist nazi nazis communist communists marxist latin english scottish welsh northern-irish catalan
californian texan parisian muscovite democrat democratic republican tory labour socialist`);

/** Nouns written large that are things, acts or events. */
export const THINGS = set(`
source sources chapter section article crescent act treaty accord agreement deal pact protocol convention constitution amendment resolution charter doctrine declaration plan programme program project operation war wars revolution uprising brexit covid covid-19 coronavirus ebola
olympics olympic games game cup championship prize award awards festival week month year season internet web twitter facebook instagram youtube whatsapp telegram photo photos video image file copyright    
advertisement newsletter subscribe breaking exclusive update updated correction editor's note watch listen related live gallery caption opinion analysis editorial tweet tweets god bible koran quran iphone android gps
dna hiv aids tv ceo dollar euro yuan ruble pound nasdaq index boeing cessna caravan airbus summit talks meeting election elections campaign crisis scandal memo dossier book`);

/** Words that a sentence begins with and that are no part of the name after them. */
export const OPENERS = set(`
the a an this that these those it its he she they we i you his her their our my your in on at by for from with to of as and but or nor so yet if when while after before since until because although though
once during among between under over about above against into through within without despite amid upon per via like unlike both either neither each every all some many most several few other another such no not
only even also still just then there here now however meanwhile moreover furthermore instead later earlier last next what who whom whose which where why how is was are were be been has had have do does did will would can could
may might shall should must let say says said asked told according apart aside following given citing speaking writing asked including plus minus than more less first second third one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands dozens half
i'm i've i'll i'd it's that's we're we've you're they're he's she's don't let's much early details date tags
dear hello yes oh well thank thanks please sorry mr mrs new old good great big high low long top chief read see via re`);
