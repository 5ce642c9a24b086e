/**
 * How telling a word is: stems (text/stem.ts) by how many of about 1,800 news reports hold them. A level of n means that
 * one report in e^(n/4) has the stem; what is not listed, and every proper name, counts as rarer than all of these.
 * Source: counted by evals/train-frequency.ts over report texts of the benchmarks that are not for stories; only words
 * that stand mostly in lower case, names of days, months and countries, and words of names of bodies. Not to be edited.
 */
const LEVELS: { readonly [level: number]: string } = {
  2: `new stat`,
  3: `includ peopl president tim two year`,
  4: `back call campaign com day first group last lead mak presidential report right support usa week work`,
  5: `american attack bas candidat city country elect forc form get govern kill long mad mill month national need part
    party plan point political recent run show tak think thr unit vot want way well`,
  6: `act ask bill car chang clos continu end fight follow four going held help high hous issu know larg look memb mov
    next numb official plac public put real see syria syrian tuesday win world`,
  7: `agr air al america announc area becom believ big cam carry cas cent claim clear commit control director ear
    effort expect fac far fiv found friday front general giv go good great head hold hom interview left lik liv major
    media monday nam nat night nomin not offic old open operat past percent policy poll post primary quest rac releas
    remain secretary security shar sourc speak start talk target terrorist thing thursday took top try turn use used
    war wednesday`,
  8: `aid allow anti appear away began bet bomb bring build business caus chief children civilian company concern
    current deal debat decis depart direct fact federal final find fir focus foreign full got hand happen hard hit
    hop hour increas interest internat job keep lat law leav led let lin littl lot man manag march mat mean meet
    military money near nominat opposit organiz outsid play posit press privat problem provid provinc push rais reach
    receiv record respond result saturday second seem seen senator serv servic set sid sign six someth stop strong
    suggest sunday system term town view went women`,
  9: `abl address administrat advis agency ally almost argu arm army associat attempt battl begin best bord capital
    certain challeng charg civil community conflict conservativ convent court creat cut dead death decid describ
    different discuss district dozen eastern economic eight email enough establish event executiv fail fami feel fre
    friend furth futur given ground immediat important informat injur investigat involv july jun key kind known
    latest launch lif local los lost low majority market messag moment monitor morn novemb observatory offer ord
    particular pay person personal polic politic possibl potential pow previous process protect protest read reason
    rebel regim relat repeat respons return ris rival rul russian seek senat short sit small speech spokesman stand
    strik taken team third thought thousand togeth total trad tweet university using watch won word wound wrot young`,
  10: `account accus activist actual ahead anyon anyth april bad ban bank becam black board break central chairman chanc
    cit co coalit command common complet conduct conferenc congress contest cost count cours criticism crowd damag
    dat decad declar declin deep defend defens delegat demand detail develop dollar driv drop due earn economy endors
    enter entir especial exchang experienc express fall family favor fear field figur financial fund gain gav
    governor grow health hear history host hundred idea immigrat insid join judg largest legal level list loss main
    mark men middl minut miss network northern noth off opportunity oppos pass pric pro program promis publish quart
    quick ral rat remark represent requir risk rol russia school senior sent septemb serious sery seven significant
    similar singl social soon special spend staf stag stay step story strategy struggl sup sur surpris televis threat
    tri tru understand vic victim victory video wait warn weapon wid woman`,
  11: `abstract accept access acknowledg advanc aim alleg amount answ appeal approach attend attent august avoid bar
    benefit bid biggest billionair bit blam blast block body britain broad brought buy candidacy caucus child choic
    citizen class colleg compar condit confirm congressional connect consider contribut controll crim crisis critical
    criticiz cross defeat deny destroy determin died difficult divid effectiv els employ engag estimat everyon
    everyth evidenc exampl expand expert explain fath february fil firm forward gam gather generat global goal guy
    heavy hospital hug identify imag immigrant incom independent indicat individual industry initial institut invest
    iraq lack leadership liberal limit link locat lov mass material measur met militant mind neighborhood nin octob
    opponent own paid perhap pick pledg politician popular populat prepar present presidency pressur prevent probab
    product project propos proposal prov raid refer refus reg regular relativ request research resident respect rest
    reveal sal sav saw schedul secur self send sens separat shell shift shot situat someon son sought spent spok
    standard star stock success sum tax tell terrorism test text toll tough track trail treat tv union urg valu
    vehicl villag violenc visit voic walk wif worry writ wrong`,
  12: `ability addit additional advantag advocat affect affiliat age aggressiv airstrik analyst apparent appearanc arriv
    assault attorney audienc author authority averag ballot bear beat book brief british brok built camp captur cast
    clash communicat conclud consid contrast conversat corp corporat council criminal dai data decemb deliver
    demonstrat design differenc docu donor door doubl draw easy effect emerg enforc ensur even eventual exact exist
    extend extrem fair fast fell fellow financ finish frustrat goe gon gun hall handl heard heart hurt husband
    illegal impact improv inc incident influenc insist january land lawy learn maintain margin mayb medical mexico
    mil minority most moth negotiat non occur offensiv opin opt pag parent partn path percentag period phon powerful
    predict presumptiv prim priority produc prompt pull radio rally rang ready reality reduc reflect reform refug
    reject relationship responsibility responsibl retir review road rocket roll room saf scen scor seiz sell shoot
    simp solut sort sound southern stak subject successful survey ten territory thank threaten throughout tie train
    travel troop troubl trust turkey ultimat updat usual violat wag weekend welcom whol will`,
  13: `absolut achiev activ activity add admit affair afternoon agenda agent aircraft allianc alon annual appoint arrest
    articl asset availabl bombard boost born broth businessman casualty celebrat century check chemical china choos
    compet comput contain contend cor correct countrysid coupl cov cover credit critic custom dangerous daught de
    debt delay democracy deputy dismiss displac divis dominat doubt editor educat electorat eliminat embrac encourag
    energy ent erupt estat everybody explosiv eye featur felt fill food formal foundat franc freedom fuel fundrais
    gas grant growth guard hat hell highest ignor intelligenc intend introduc investor jet joint kept labor languag
    lawmak lawsuit lay lie lift light listen massiv mayor ment mid mistak moderat multipl narrow necessary neighbor
    net newspap nobody nov obvious oct ongo onlin organizat overall overwhelm park participat peac performanc photo
    pictur platform poor positiv practic prais presenc pretty principl professor profit progress progressiv promot
    property prospect purchas pursu question quot radical rank re react recall recogniz red regard rely remind replac
    representativ rescu resourc revenu rhetoric rich ros rough round rout safety search season seat secret select
    settl sham sharp shown slow sometim specific spot spring status strategic strategist strength stronghold struck
    student study styl suffer suicid surround surviv suspect swing technology ton traditional truth twic vast vers
    veteran vow wat wav websit wing worst worth`,
  14: `abort ad adopt allegat alongsid alternativ ambassador ang angry anybody apart approv approval assert assum
    attract aug barry basis behalf behavior belong besieg birth blow blu boy broadcast bus busi careful cash caught
    chair champ channel chines classify climat club collaps colleagu collect combat commercial commiss conclus
    condemn confident consequenc consistent constitut contact content controversial controversy convinc cooperat
    coordinat coverag crash crucial cycl defin definit degr deliv denounc depend desperat disagr display doctor donat
    drew drug echo edg elsewher embassy emergency enjoy equal equip era escalat essential exit expectat explos expos
    extremist facility factor failur fallen familiar fan fat favorit feb femal fierc fin fit flag fle flight floor
    flow fly fought fourth frank ful gap giant gotten headquart heat heavi highlight hir hopeful hotel impos inspir
    instanc insult intens intent investigator iran jan journal journalist jump kid knew lean legislat lock longtim
    manufactur match meant mention mexican ministry missil mix model mogul natural nearby negativ neighbourhood
    normal nuclear obtain oil original outcom outstand panel pap partnership perform piec plant pleas plus port pos
    possibility prison prob professional profil prominent publicat quality racial ran rar referenc register regulat
    relig religious rememb remov reserv residential resolut revolut root rush scal scandal sept sess sever shap shock
    sieg simpl siz slam slight solid somebody spac specifical split spokeswoman sponsor spread squar stanc stood
    stress stretch sudden suit suppos surg tactic tank tap task teach tend tens terror ticket titl topic touch trip
    truck turkish typ typical uk unclear undermin unlik unusual various virtual wak warplan weak wealthy wear wild
    witness wors written yes zon`,
  15: `abandon abroad accomplish accusat acquir ads adult advertis advic afford airport analysis anonymity app
    appropriat artillery assess assur authoriz award balanc barrel basic battleground begun blood bottom branch brand
    budget bureau burn canada card catch chant chosen church circumstanc combin communist competitiv complain complex
    complicat compromis confidenc confront constant construct consult consum contract correspondent crack cuba cuban
    cultur dang deadlin dec defenc deliberat deploy deserv destruct detonat devastat devic din diplomatic disappoint
    disclos disput distanc distribut domestic drawn driven duty easi edit elit emphasiz enabl enemy enormous error
    excit exclusiv execut faith fals famous feet few fifth fix fled folk french frequent fresh fundamental german
    germany girl greatest green guarant hack happy headlin hed historic honest honor humanitarian imagin importanc
    impossibl impress ind infrastructur injury inn insuranc insurgent intensify internal invit jihadist jok knock
    label lady laid leagu legacy liar libya loan loud machin mainstream minimum mock modern momentum mortar mount
    nationwid natur necessari northeastern northwestern notic numerous observ odd order otherwis outskirt oversea
    pack peaceful perfect persuad photograph pollst position pound pray pre proceed prosecut prosecutor proud purpos
    qualify quiet racist rapid realiz regional relief reply reputat resolv restrict revers rid rock rural sat saudi
    scienc screen scrutiny sector sharehold shed ship shop shut signal skill smart society sold soldy spoken stick
    stor subsequent substantial superdelegat supply suspend tabl temporary terribl theyv throw tied tight tour
    transit trap trend underscor unexpect unify unity violent volunt wed weigh widespread wish youv zero`,
  16: `abus accident accompany acquisit actor aerial airlin alarm aliv amaz ammunit amp answer anticipat anxiety
    appreciat arrang asid assign assist assistanc assistant attribut awar background basical belief belt blew boast
    bond boo bought box bridg broken broker brutal cabl ceasefir ceremony charact che cheer circl click clinch coast
    cod color column commission competit complaint composit comprehensiv consolidat constitutional consultant context
    contributor convict convoy corn corrupt counsel credibl crew crush custody dan dawn decisiv dedicat demographic
    deport devot die digit digital diplomat disast discover divers divisiv draft dramatic dream eas economist
    editorial ele electoral emotional engin enthusiasm environ environmental evacuat except expans expensiv extensiv
    extra extraordinary factory farm fee film flip flood foot footag forth fortun forum fraud gay grab graduat grew
    guess guid guilty halt handful harm harsh helicopt hid historical hot hundr identity import incit indict
    industrial inequality inflict influential inform initiativ inquiry iranian israel japan justify knowledg laugh
    leak lesson leverag liberty literal lobby loom loyal mail marry massacr migrant militia moral murd music narrativ
    nic northeast object oh operativ outlet outrag overnight overs paint partisan passeng pattern paus permanent
    permit personnel pic pitch pois popularity populist portray possib poverty pref prefer prior prohibit provis
    punish rail rain recess recommend recovery recruit relevant renew resign respectiv resum retail retain reward rig
    rip row rubbl sad scar scientist scrambl sea sect sentenc senti shak shout signatur sing sist skeptical slip
    socialist solv somewhat spanish spe speculat spirit sport spotlight stark steel straight stream strengthen string
    stuck stuf stump suburb suc succeed summit surfac surrogat sweep tear technical telephon them theory tonight tool
    tragedy transact tremendous trial truc turnout unabl undocument unemploy unfair uniqu universal unknown unveil
    upcom upris user variety vis vulnerabl warm wind window wis worldwid wrap yield`,
  17: `accelerat accord adjust advocacy afghanistan afterward alienat align anymor anywher apologiz applaud apply apr
    arena array art aspect asylum await baby bash bipartisan boat bold boom borrow boss bound brazil breach breakfast
    breath burden bury calculat calendar camera canadian cancel cap capability capabl capacity capitaliz category
    celebrity centr chain chamb championship chao charity cheap chip chos circulat citizenship classic clean client
    clinic clip closest cloth collar collectiv comfort comfortabl comment comparison compell conced concentrat
    confrontat confus congressman conspiracy contradict conventional convert cool cop counterpart crazy credibility
    critiqu cry cultural dark declarat deficit demonstrator deportat depth derail desert desir determinat dictator
    difficulty dig disclosur discriminat dispatch disproportionat distinct distract dividend dog downtown drag dress
    drov dump dust dynamic eag eighth elevat eligibl embarrass emphasis empty enterpris entertain enthusiastic entity
    entry episod equity escap evangelical eve everywher examin exceed exercis expens expir explanat explod exploit
    export extens extent fam fatal fault favorabl federat fiscal flat flaw football forceful forget fram fun gend
    genuin gift glad golf grad grass greet grown guest hang hatr hedg hint hometown hostil hostility household hub
    hunt ideal ideological ideology implicat incumbent independenc infiltrat inspector interact intervent invas
    investigativ iphon iraqi judicial jul kenya kick kitchen lebanes legislativ legitimat lend lengthy liberat load
    lobbyist lying magazin mal mandat map mar marriag math meantim memo memory mer method min misogynist mobil
    mobiliz moderator modest mosqu motivat mouth movi multi nativ nervous neurosurgeon neutral northwest nurs obligat
    occasional occupy okay optimistic ought oust outlin outreach overcom overhaul overturn pair palestinian parlia
    partial participant passag patient peak perspectiv phas phras physical pit pivot plain plead plenty polariz pop
    pour prevail primari principal print priz procedur proof prop racism rag rampant reasonabl rebuild recognit
    recommendat reduct refusal regardless regist registrat reiterat resist resistanc restor restructur risen routin
    sanct satisfy script seal seg sensitiv serial sex sexual shirt shor sick silenc simultaneous sixth smil smok snip
    soft sol somehow sorry soviet spark standardsdiscuss stem strang strict strongest structur subscrib successor
    suspic sustain sway switch tackl takeov tanzania tarif tech tempera temporari tenur testify testimony theyll
    tighten tip tir tout toxic transcript transform translat treasury trigger tunnel twenty ukrain uncertainty
    understood unfold unfortunat unprecedent upset urban urgent ventur vet vital volum warrant wast weakness wealth
    withdraw wond wonder xenophob youll`,
  18: `acceptanc accurat adequat admiss affirm afraid aftermath allegianc ambitious amnesty anchor applaus applicat
    arrival articulat assemb assembl assumpt attitud australia auto awkward bag band bast batter beaten beautiful bia
    bin bless bloc blog bloody blunt brain brigad busy carbon careless caut cautious cement centrist chairwoman
    champion chapt characteriz chart chas chat climb clock cloud coal comeback competitor compound concess concret
    congratulat consensus considerabl constituency contrary copy crackdown credential crippl crud curb currency dad
    deem defect defensiv delivery departur depress desk detain diminish disastrous discount discovery diseas dismantl
    disrupt disturb diversity document documentary drama dron dub eat elaborat electronic endur enhanc entitl entranc
    envoy equivalent erod es ethnic evaluat evolv ex exil explicit explor facto fenc fing firearm flew float foil
    forecast formidabl funct gath generous glob golden gonna gradual grip gross hail hair healthy heritag hero
    highway hol holiday horribl hung ice illustrat implement imply impressiv incentiv incredib incredibl index india
    indian inevitabl inject innocent instant instruct integrat integrity interrupt interven invok isolat israeli item
    jail jordan journalism judiciary kilomet lag lament lap legaliz length liability libertarian licens loophol lower
    lowest magic matchup medicin membership memorial mental merg metal midnight minus mom navy nightclub nonetheless
    nos notabl objectiv obstacl occas ocean offend offset orang overlook oversight packag pact pain painful passionat
    pav pend perceiv percept personality pil pivotal planet plot plung pocket podcast pol poland possess practical
    precis preferenc preserv privacy proc proclaim prolong proven pump punch purport quit realistic recaptur recover
    ref regain regret rein reinforc relentless reliabl reluctant remember repair repeal resonat resort restaurant
    retaliat revelat reviv revolutionary rifl robust sach sacrific scenario scream showcas sidelin sight skip sky
    slat sleep slid slogan softwar song southwest sovereignty spar specify spin spur stability stall steady steal
    steep steer stir storm strip stumbl stun stupid submit substanc sue suf sufficient sun suspens swath swift taxpay
    teenag theat theyd thin thrill thrown thwart torn tortur tradit traffic transf transgend treaty trig trill
    triumph tun turmoil twist unacceptabl undecid underway unfit uniform unleash upp valuabl venu versus viabl
    vicious visa vocal vulnerability watchdog weaken weight willingness wir wit withdrawal youth`,
  19: `aboard abrupt absent academic academy accommodat adapt admir advers adversary afghan aged alert alt altogeth
    ambit ambulanc ambush ancient anger anniversary anytim anyway approximat armor arsenal assail assuranc attendanc
    autonomous awareness awful backfir backlash bail bakery ball bankruptcy bargain baseball batch battlefield bed
    bench benchmark bend bias bigotry bind blind bolst brac brag breakthrough bright bruis brush buck bul bullet bump
    bust cabinet calm canc capt captain casino ceas ceil chaotic checkpoint childhood chlorin chok clarify cling cof
    collaborat columnist combinat compensat compil component concept confirmat conscienc conservatism considerat
    consist contentious continent contractor conven convers convertibl cruis czech damn danc deadliest debris decry
    defiant defy deposit depriv descript det detent diplomacy dir disappear discours disgrac dislik disqualify
    dissent distant distinguish ditch divorc dominant doom down drink efficient eld emiss emot empir en enact encount
    energiz engineer entrepreneur escort evacu evil excellent excessiv exclud exempt expertis ez fad fak feed feud
    fish flash forg format fortunat frontrun fulfill furious galvaniz gang gestur grandfath grassroot grav gut harass
    heel heighten helm hey hik honesty horrific horror hors http https humanity hungary hurdl ignorant implicit
    inappropriat inaugurat incendiary inch inevitab infamous insert install institutional intellectual intensity
    intensiv interfer interferenc interim interpret invitat japanes journey jury keen kidnap lan landslid lash
    lebanon leg legislatur less lifetim likelihood liken litigat longest loos loyalty ltd lunch luxury marathon
    martyr mask mast maximum meaningful mess minor mir mirror mishandl mislead mod mood mortgag mot mountain murder
    muscl museum mutual nasty nationalist negotiator neighbour nevertheless newest nod nonprofit norm notab notorious
    nowher obstruct oldest op operator ordinary outlaw outlook outrageous outright overtak ownership pan parallel
    pastor persistent petit pilot plagu plastic plat poison pool postpon potent powerhous precedent precinct
    preliminary premium preparat preview profound propaganda proper proponent provocativ pundit pur qatar qualificat
    quarter quo ramp random rap rapist rational rattl ravag reassur rebuk reckless reclaim reconciliat recount recov
    redact reelect refrain relocat remarkabl repell resignat respondent revis revolt ridiculous risky rob rod rub
    rumor sampl scholar sep seventh shadow sheet shelt shook shortag shrink silv sizabl skepticism skin slap slash
    slay slim slot soar soil solidarity somewher sophisticat soul southeast southwestern spat spik spill spy squeez
    stabl stack statewid statistic stern stif stok strain streak subsidiary substantiv sued supportiv survivor swept
    symbol sympathy symptom tack talent tall terrify thick thirty threshold threw thriv tid tiny toss tragic tram
    transparency transparent travell tre treasur tribut tub tuit twin unanimous uncertain uncl uncomfortabl undercut
    underdog underestimat unpopular unpredictabl unqualify unrelat unsuccessful utility vacat vary verify vietnam
    virtu visibl volatil vs wary weath wheel widen wint wip wonderful yard yell`,
  20: `abid accountability accountabl actress addict administrator aggress airplan airwav alik aluminum amass amplify
    analyz animal animat anonymous artist aspirat assassinat atop atrocity attach audio audit authoritarian automatic
    avert bailout balloon bathroom battery beer behead belgium bent betray bigot biography blanket blatant blaz
    blockad bogus bolster boot bor bounc bow boycot brak brav brazilian brew brilliant broaden bubbl bunch buz
    caliphat campus candid carpet carv cat caution cellphon cessat cheat clap clarity clearanc closur coach coalesc
    coastal collus commentator compass complianc compris concert condolenc confidential consecutiv contemplat
    coordinator corridor coup courag cousin craft cri cris crown databas deadlock dealt dear debut decent deck
    decreas deepen defendant definitiv deflect delet denial dent dependent derid descent designat detect dial dialogu
    dif disabl disavow disciplin discov discredit disgust disparag disregard distort dominanc download downplay
    downturn dramatical drought dry duck dutch economical egypt elder electric embattl empower encircl enclav
    encounter endless enthusiastical epic eras ethnicity evident exaggerat excess excus existenc experi exposur
    external extradit facilitat fairness fash fatality favorab fend ferocity festival finaliz firefight fitness
    flexibility flurry foam fold foremost forev forgotten former frack fract fractur freez friendship fring fronty
    fruit funny gag gambl garner gear glimps globaliz goer graphic grappl grasp grim guidelin gunfir gunmen hammer
    hardest haul heal healthcar helpful herald hidden historian holland holy homicid hostag hypothetical icon
    immunity impl imprison inability inaccurat indefinit indirect inflat initiat innovativ insight inspect instinct
    insur intelligent intentional interior intern intimidat introduct ios ipod irish itun jab kenyan keynot kilometr
    landmark landscap laptop layof leas lectur legend legislator lied lieutenant lightn lineup linger lit lon
    loyalist luck lur machinegun makeshift manipulat meal mechanism medium memoir merit midst migrat minimal minimiz
    modify mon motor motorcycl mourn movy multinat munit necessity neck netherland newslet observat offens onstag
    optimism originat out output outspoken overlap overshadow owe oxygen pakistan panic parad pathway peer penalty
    pharmaceutical philippin philosophy phony physician pig pin pipelin plummet polish politiciz populous portfolio
    power pragmatic predecessor pregnant presentat presid presum prid productiv profess pronounc proport prosperity
    provincial provok psychological publicity rebell rebound recept reckon reconsid referendum regulator regulatory
    reliab remot rent reopen repel resembl resent resettl responsiv retak retreat reversal ring riot roil roof salary
    scientific scop screw sensitivity setback sexism shatter showdown shy significanc silent sincer sink slic smash
    smooth soften solar solidify southeastern spain spearhead speechwrit spell spit spoil spous staunch steadi strand
    strid studio subordinat subtl suck summary suppl suppress surpass surrender surveillanc switzerland tast taught
    temperatur tendency tent thorough tier tilt timelin toleranc tolerat toy trac tract transfer transportat trash
    trick tricky tripl trophy twelv ugly unawar unbelievabl unchang unclassify underly unofficial unrest upend upgrad
    urgency useful utiliz utter vagu veto vicinity vigorous viral vomit vying warehous wash wealthiest welfar wherev
    whip withdrew wreck wrongdo xenophobic yank youd`,
  21: `absenc absurd acr activism acut administer administrativ admirat advisory agricultur aisl allocat angri apology
    archiv artificial atmospher attractiv australian balk ballistic bang barrag basketball beam beg behav beneath
    beneficiary biological bizar bleed blown bon bother bottl brash brutality bulk but button cach carriag cartel
    cell center certainty certificat certify characteristic charitabl charm cherish chest chop chorus chunk civic
    classificat clutch collis comedian commentary comparabl competent comply compos condemnat consent consequential
    continuat continuous convey correspondenc counterattack crumbl crusad culminat cur curious curs curv cyb cynical
    daylight debentur default demis depot descend destiny detractor diagnos dictat dilemma dim dimens dip disadvantag
    discourag dismay disrespect divert dol drown dubious dug dwindl dying eclips efficiency egg electricity embargo
    embody enroll envision epidemic equality estrang ethic ethical euro everyday exacerbat exasperat exc exceptional
    exhibit exodus extract extremism fabric faint fallout falter fantastic favorability fict flank fleet flourish foe
    forefront fossil foul framework franchis fraudulent fraught fri garag garn grandchildren grandmoth grateful gre
    grief gubernatorial guidanc habit hardlin hardwar harmful haven headach heck heed horrify huddl humbl humiliat
    hungarian hungry hyp impeach implementat impromptu improp inbox inclin inclus incorrect incremental infect
    injustic innovat installat insufficient insurmountabl international interpretat intersect intimat intrigu invad
    ire ironical irritat ita italian joy jurisdict kne knif kuwait lab laps len lesbian libyan limitat lip logic
    logistic longstand magnat maintenanc maneuver manslaught marketplac mathematical maximiz meddl medic mercenary
    metric militari mistaken monetary naval needl nerv nicknam nois nonsens noon nuanc oath obscur obsess occupat
    offshoot onslaught orchestrat outpost overhead overthrow pander patch paycheck perpetrator persecut persona pill
    pip plaintif plc plea pleasant plight poisonous polit pollut populism preced predictabl predominant premy
    presumab profitabl propel propell proposit protocol pursuit puzzl radar rant ratify raucous reaffirm reap rear
    rebuf rebut recit reign reinstat relax reminiscent renewabl renounc repay repress reservat resid residenc resound
    respectful respiratory restraint restrictiv rethink retriev retweet reunit revel reveng rhetorical richest
    ridicul rift roar rocky rous ruin sak sank sarin scary scath scatter scorn seed shaken shameful sharpen shelv sho
    shrug shutdown skew slain slump smartphon smuggl sob solicit sour spam specialist specializ spectacl spectacular
    spectrum speed sprawl stamp statut stereotyp stimulus stockpil stolen storag strategical strewn striv subpoena
    subsidy suburban suffocat suing summon supervis surrend suspicious sustainabl swap swim sympathetic tactical
    tally tanzanian taunt techniqu tentativ theft therapy thrift throat tick traffick traitor trajectory trounc
    turnaround tycoon uh unauthoriz uncover undergo underground unfavorabl unhappy unilateral unrealistic unsecur
    unwillingness upheaval ups upsid upstat upward vacuum validat vegetabl visitor volunteer wad wan weird wet whenev
    wield wisdom witch withhold woe woo workforc worsen worship worthy wow wrest yeah yellow`,
  22: `abolish absorb acceptabl accumulat activat adher ador affirmativ affluent aggravat aging agricultural albeit
    alien allud alternat angl annex antiabort antitrust anxious apiec appall append appetit applicant arbit architect
    argentina asleep aspir ate auct auditorium authentic automatical aviat backward bait barnstorm beauty beef
    beholden belov bemoan bilateral blar bleak blister bloodsh blund bombshell boon both boundary bout bread brick
    bristl brokerag bulletin bully bulwark buoy bypass calib capitalist captiv carnag casual catapult catastrophic
    categorical caveat cemetery centerpiec chairmen chid chim chocolat circus clout clu clust coin combatant commut
    comp conceal conciliatory confess confidant confin considerab conspir constructiv consulat consultat continual
    cornerston corps correctness counter courageous courtesy courthous cozy cran creativ creator crisscross criteria
    cue curtain da dam dash debunk deduct delight demur den dens depict derisiv deriv destabiliz destin destinat
    destructiv deteriorat detour differ differentiat dioxid dirty disband disconnect discret discriminatory disord
    dispel disruptiv dissolv distress distrust domain domestical dos dossy dot downward drastical drum duo duplicat
    durat dwell dynasty dysfunctional earliest easiest eject electrical eligibility embed emergenc empathy empow
    encrypt endeavor energetic enlarg enlist entail equat espionag evaporat evolut exhort existential expell explorat
    eyebrow eyed fabricat farth fatigu felony feminist fib fiery fifty firepow firework flam flap flar flexibl fli
    flock flop fool foolish footstep forty fost fragil frighten fruitless fugitiv function funeral fury gaf gasolin
    gentleman geopolitical gleeful glov glow goodby goodwill grandparent gravity gray greek greenhous grenad grid
    gridlock grill grocery guerrilla handi harbor harden hashtag hateful hawkish hazardous heartland heckl heinous
    heir homegrown humility identical identificat immens imminent impartial imperil implor inact inadequat inclinat
    inconsistent indicator indiscriminat ineligibl infant inflammatory informal infuriat ingredient inherent inherit
    insistenc interject interrogat inventory iraqis irresponsibl itll jacket jeer jihad jordanian junct junk
    justificat kiss kosovo laboratory lad lambast legendary lent levy lifestyl liquid lob log loop lorry lucky
    lucrativ makeup mall mandatory marijuana mastermind materializ mega melt mentor methodical microphon midday
    militiamen millionair miracl momentous monger mous muddl municipal murky mut mystery myth nail newcom ninety
    ninth nonpartisan nonwhit notify nut offshor ominous onetim orbit organisat orthodoxy outfit outset outsiz
    outsourc outweigh over overstat overtim pad pal parliamentary patienc peddl penetrat pens pep pepper perilous
    periodical perish permiss perpetuat persist pink plank pleasur pok portrait preach precarious pregnancy prematur
    premier premis preparedness prescript pretax pretend pretext priest prioritiz problematic proliferat prominenc
    pron proportional prospectiv prototyp protract punitiv pupil quantity query questionabl quip quiz rack radicaliz
    raft rash ratchet raw readi reasonab receptiv recipient redempt reel refin relay reliev relish reluctanc remaind
    removal rend renovat repatriat replicat representat reproductiv repudiat restrain retook rever revisit revival
    revok ritual romania rop rowdy safeguard sag salt sanction sanctuary sang savag savvy scholarship scrap scuttl
    sear segregat senseless sensibl serbia seventy sexist shaky sharia shortcom should sibl similarity singapor sixty
    sketch slav slovenian slowdown smear snag snap soc sow spars specialty spi spiral spontaneous spray sprint
    stabiliz stadium stagger stagnant stamina stapl startl station statur ste steam straightforward stubborn subdu
    sudan sudanes superior supremacist surgery survival swallow swamp sweden swell swip swirl swiss systematic tangl
    tarnish technological teen tempt tender tenuous terminat terrain thereaft thread toppl tourism tourist tourna
    tower trademark transformat tribun trickl trio trov trumpet trustworthy tumbl turbulent tying tyr ukrainian ultra
    um unarm unconstitutional underneath undisclos undo unearth uneasy unidentify unioniz unload unnecessary
    unpopularity unravel unspecify unsubstantiat unsur untru upbeat upheld usher vendor verbal verg viability
    visibility visual voluntari vouch waiv warfar waterboard weed whatsoev wholesal whomev whov widow wither withheld
    wor workplac worn www xenophobia yen youngest`,
  23: `accessibl accidental acquaint adamant advisor agitat analytic anguish annexat antipathy apparatus apt arguab
    arrogant asham assuag astronaut athlet atomic az backup backyard ballroom bark bedroom belittl betrayal billboard
    bitter boil boisterous bonus border brink briton broadsid buffet burst cak cancell candl candy capitalism caravan
    cargo caricatur cascad chad chil chill civility civiliz classmat claus coerc coherent commemorat commenc
    commodity commonwealth communism competenc complexity compli confederat congresswoman conscious constrain
    consummat contemporary contempt continental contingent convenienc correspond corroborat cowboy craz creditor
    crystalliz customiz cylind dashboard daunt deed def defer defianc demeanor demolish despis deterrent devolv
    diagnosis dignity dilut disarray discard discomfort discontent disenfranchis dish disingenuous dislocat dismal
    disparity dispens dissatisfact disseminat dissident div drap dri dual effectiveness egyptian em embark embolden
    emit enrich eradicat erect eros erroneous etc evad exhaust exhaustiv factual faithful fantasy fascinat fascist
    fearful feedback ferocious fervor fev finest firestorm fixtur flagship flashpoint flirt flown flung fond foray
    forcib foreclosur forensic forthcom fortificat fray freelanc freewheel frontlin frozen fuell funnel furnitur gaz
    gentl geographical geography gig gloom grain granddaught greec grievanc grind groundbreak groundwork gruel
    gynecologist halfway hamper happi hardship harvest haunt hay hazard heartbreak heaven hefty heroin hideout hon
    hos hospitaliz ignit illicit immun imp impassion imped imperativ impoverish improbabl incarcerat incept inclusiv
    incorporat ineffectiv infight inflam inhuman injunct inroad insan insecurity instru intermediat intrus iterat
    jeopardy jockey juic knight knit lam landlin laud leap leath leftist legitimacy lethal lifelong limelight lion
    literatur litmus loath logical lopsid lung lurch magnify magnitud manhunt mantl marginal marginaliz maverick may
    mayhem mend mercy mild mini miscalculat mischief misinformat misunderstand mold monarchy muscular myriad nag
    nationality nearest neglect newfound noos norway notch number obstetrician outly ovat overflow overrul overt pant
    par para passport patron payabl payroll penny perpetrat perpetual pessimistic petroleum phenomenon pickup pie
    pillar pinpoint pion pneumonia podium privileg probability promotional prostitut publiciz punctuat quarantin
    quash quell realm reboot recip redirect rejoin render reshap restat retroactiv reverberat rif rightful rivalry
    robbery romp roundabout sabotag sack scam scan scapegoat schem scold scrutiniz secrecy sectarian seizur seldom
    shin shortfall shov shuffl shutter slavery sleev smell soak spectator spokesperson spurn squabbl standpoint
    stanley stifl stol successiv sugar suitor surplus swarm sweet sworn sync systematical systemic tandem tangibl
    telegraph teleprompt temp tennis terrific territorial theoretical thereby thoughtful thrust thu thumb ting tongu
    tor transcend transmit treacherous treachery trib triumphant tyranny unbound uncommit uncommon unconventional
    underwrit unfavorab unfound unheard unlawful unnotic unpaid unpredictability unsettl unstabl vacancy veer
    venezuela victimiz virus void wagon warrior weaponry whack whereabout whistl worldview wreckag yawn zeal`,
  24: `abduct accent accustom ach adept adherenc adjacent admirabl afflict ah airbas airway akin algorithm alright alter
    amongst ampl analogy analys anecdot anew annoy antagonist apprehens arbitrari arbitrary arbitrat arch aris arrow
    asphyxiat ass astonish automak automobil availability bankrupt barricad basket bat bath beard belgian belligerent
    bik birthday bishop blend blink blockbust blond blowback blust bolt bona bouquet brass brawl breakdown breakup
    brid brunt buddy bug bulldoz bundl bunk bureaucracy capita caregiv catastroph caucusgo ced ceremonial champagn
    char chastis chronicl churn circumvent clamor clarificat clerk cocain coincid collid colony colorful comedy comic
    commend compact compassionat competitiveness compliment comrad conclusiv condens condition condominium condon
    confidentiality confiscat confound congrat consciousness consequent constraint consumpt contingency cordial
    correlat countless cramp criminaliz crop culprit curtail daytim deceiv defamat demoniz denucleariz denunciat
    deplor deplorabl derogatory detectiv detrimental devil dictatorship dignify discord disdain disgraceful dishonest
    disk dismissal dismissiv disobedienc disparat dispers disposal disrespectful diversify divest divin divulg dlrs
    dodg doll downgrad drain drift durabl dysfunct earthquak ecosystem emblematic emigrat entic entourag entrench
    epicent espous essenc evenhand examinat excerpt exclaim exotic expedit expel expenditur expletiv extraordinari
    faculty familiarity fanatic farewell fashion feasibl feast fertiliz fianc fid financy firewall firsthand fod
    fondness foothold footprint fores forgiv forgiven foster fractious fum furor gallon gasp genius gentlemen
    geographic gild glar glory goodness greatness grey griev grin guatemala hasten hawk heartbeat hesitat hitch hoax
    homag homeless homeown hopeless horizon huh humor hypocritical iconic ignoranc illuminat illus impuls impulsiv
    inaugural inconsistency indispensabl infring infus ink input inspirat instinctiv intercept intercontinental
    interventionist intrud ipad ireland ironic irony irrelevant isolationist israelis itch jeopardiz jerk
    journalistic jubilant juggernaut junior kazakhstan laundry lightweight likabl likewis limb limp lithuania logo
    madness mafia magnificent maiden mainland malaysia maneuv mangl manipulator mantra marvel matur meander
    meaningless median mediat medicat meltdown memorandum messy metaphor metro mic midtown mileston misconduct misery
    misguid misplac misstat misstep mistreat mistrust monopo monu moratorium mow municipality mustard nak narrator
    nich nightmar nominal normaliz novel nutritional obscurity onboard oppress oppressiv oral orient outbreak outgo
    outnumb overcapacity overrid overrun overseen overtur owed pageant palpabl panick paperwork paramedic paranoid
    partisanship patriotism patroll pawn payout pediatric penaliz penchant perch perk philosophical picket pizza
    placard placat plow plum plurality policemen portabl powerless precaut prejudic prelud prep probat procedural
    prohibitiv projectil prophet provocat proxy psychiatrist purg que rabbit ratificat razor readiness realistical
    recast reced reconcil recreat recur redesign reflectiv refut rehabilitat reinvigorat renewal renown reprimand
    resilient retaliatory reun revamp revitaliz revolv rewrit rigorous rivet roadmap robot runof safest scratch
    seamless secondary sedan selfish seminar seriousness servant shrewd shuttl sigh singular sixteen ski slaught
    slovenia smack smallest snapshot solo somalia sor sovereign spacecraft spect spun stain stalwart standof starvat
    stav steadfast stepfath strif strod strok stunt sub submarin subsidiz superstar supervisor surreal swag swear
    sweat swedish sweeten symbolic symbolism sympathiz tacit takedown tamp tavern teamst teas telecommunicat textbook
    textil thailand thirteen thump tissu toil toothless toughest tribal trustworthiness tsunami tue tug ubiquitous
    unanswer uncov underpin understat undertak undu unmistakabl unnam unorthodox unrelent unwill upbring upfront
    vaccin valid vault vein vent verifiabl viewpoint vigor visceral visib vitriol weekday whisper winnow withstand
    wiv worrisom wrestl`,
};

const RAREST = 7;

const LEVEL_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(LEVELS).flatMap(([level, stems]) =>
    stems.split(/\s+/).map((stem) => [stem, Number(level) / 4] as const),
  ),
);

/** ln(all reports / reports with the stem): 0 for one in all of them, 7 for one in (nearly) none. */
export function rarity(stem: string): number {
  return LEVEL_OF.get(stem) ?? RAREST;
}
