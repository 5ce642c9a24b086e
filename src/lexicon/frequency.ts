/**
 * How telling a word is: stems (text/stem.ts) by how many of 1,849 news reports hold them. A level of n means that one
 * report in e^(n/4) has the stem; what is not listed is rarer than all of these.
 * Source: counted over the report texts of the quotation, figures, people, time, claim and page benchmarks (only
 * counts are kept; the sets for stories are left out so that they stay a fair test).
 */
const LEVELS: { readonly [level: number]: string } = {
  2: `new stat`,
  3: `peopl year`,
  4: `com donald includ president report republican tim trump two`,
  5: `american attack back call campaign candidat clinton country day democratic first form group hillary kill last
    lead mak presidential right support unit usa week work`,
  6: `city elect forc get govern hous long mad mill month national part party plan political run show syrian tak thr
    tuesday vot well`,
  7: `act al area bas bill car chang clos continu end fight follow friday going held help issu know look memb monday
    mov need nomin numb obama official point public recent see syria think want washington way whit win york`,
  8: `agr air announc ask becom believ berni big bomb carry cas cent children civilian claim clear commit company
    control democrat expect fac far fiv found four front general gop high hold hom human interview larg left liv
    major media military nat next night nominat offic past plac policy poll post primary provinc put quest rac real
    releas remain sand secretary security sen senator shar sourc speak start talk target terrorist thing thursday
    top town try turn war wednesday world`,
  9: `agency aleppo allow america anti appear army cam caus chief concern dead deal death debat decis depart director
    dozen ear effort fact federal fir foreign full giv go good great head hit hop hour increas interest internat job
    john law leav led lik lin march meet monitor mr nam near not observatory old open operat opposit percent posit
    press provid rais record regim result russian saturday second seem serv servic set sid six south stop street
    strik strong suggest sunday took use used women wound`,
  10: `administrat aid ally almost april argu arm assad attempt away battl began begin best bet bord bring build
    business capital certain challeng charg civil community conflict conservativ convent court creat cruz current
    cut describ different direct district east eastern economic email event fami final find florida focus fre furth
    given got ground hand happen hard immediat important informat injur investigat islamic july jun keep kind known
    lat latest launch let lif littl local los lot low man manag market mat mean messag money morn north northern
    novemb organiz outsid particular pay person play polic potential pow previous privat problem protect protest
    push reach rebel receiv respond return ris rul russia seek seen short sign sit someth speech spokesman stand
    system taken ted term third thousand total trad tweet twit university view wall went wrot`,
  11: `abl abstract account accus activist actual address advis afp ahead ap associat bad barack bashar black break
    britain bush central chairman co coalit command complet conduct conferenc congress contest controll criticism
    crowd damag damascus dat decad decid declin defens delegat detail develop discuss dollar due economy eight
    endors enough establish executiv fail feel field fil friend fund futur gain gov governor grow health history
    host hundred idea immigrat insid involv iowa join judg justic key level loss lost main majority marco mark
    militant miss moment muslim neighborhood network nin offer opportunity ord pass paul personal politic possibl
    pric pro process promis publish quart ral rat read reason relat remark repeat respons rival rol rubio school
    senat sent serious seven shell significant small social staf stag step stock story sup tax texa text threat
    togeth toll un vermont victim victory video villag warn watch weapon west western won word young`,
  12: `addit advanc aim airstrik alleg answ anyon apparent appeal approach arab assault attent attorney august
    authority ban bank bar becam benefit bid billionair blam blast board body buy california caucus chanc child
    choic cit citizen class cnn common compar condit confirm corp cost count cours crisis critical criticiz david
    declar deep defeat defend demand deny destroy determin died driv drop earn effectiv employ enter entir especial
    estimat evidenc exchang experienc express fall family fath favor fbi fear february figur financial fox gather
    gav generat global goal gun hampshir hear hospital idlib inc incom independent indicat individual invest iraq
    isis largest leadership legal liberal link list locat mass material men middl minist minut noth octob off
    offensiv ohio opponent oppos pag pledg populat prepar presidency presumptiv prevent program raid reduc refus reg
    rep represent request requir resident rest reut reveal risk rocket sal sana saw schedul send senior septemb sery
    shot similar singl son southern special spend stay strategy struggl sur surpris team televis terrorism test
    thought tough treat tri troop turkey tv understand union urg using valu vehicl vic violenc visit wait wid wif
    woman`,
  13: `accept access acknowledg additional aircraft amount analyst anyth arriv attend avoid ballot ben biggest bit
    block brief british broad brok brought built candidacy captur carolina casualty chris clash colleg conclud
    congressional connect consid consider contribut corporat council countrysid crim cross dai decemb difficult
    divid docu doubl effect els enforc engag european even everyon everyth expert explain extend fell firm forward
    gam georg guy handl heard heavy hug husband id identify illegal imag immigrant impact incident industry initial
    institut jam january jeb kasich kurdish lack limit lov measur medical met michael mil mind minority most non
    nusra occur opt organizat own pac paid parent perhap period phon pick politician popular powerful present
    pressur probab product propos proposal prov qaeda quick rahman rami ready refer regular reject relationship
    relativ research respect responsibility review road roll saf san sav secur seiz self sell separat shift shoot
    situat someon soon sought sound spent spok stak standard star struck subject success suicid sum suspect tag tell
    ten territory threaten throughout tie track trail travel troubl tru updat violat voic walk weekend worry writ
    wrong`,
  14: `abc abdel ability achiev add admit advantag advocat affect affiliat african afternoon age agenda aggressiv
    allianc alon appearanc appl audienc aug author averag bear beat besieg bombard book boost businessman camp
    carson cast chemical china cleveland communicat comput contain contrast conversat cor cov cover credit criminal
    critic daesh dangerous data daught de debt deliver democracy demonstrat design differenc displac doctor dominat
    donor door doubt draw eliminat embrac emerg ensur erupt escalat estat europ exact exampl exist expand explos
    explosiv extrem facebook facility fair fast featur fellow financ fle franc freedom frustrat fuel gas goe grant
    growth hall hat heart hill hurt ill improv influenc insist intelligenc isil jersey jet joe joint journalist land
    languag lawmak lawsuit lawy learn maintain margin massiv mexican mexico mid mik missil moscow moth mrs multipl
    negotiat neighbourhood net newspap nov oct oil onlin opin park partn path peac pennsylvania percentag
    philadelphia photo platform pm politico poor prais prim principl priority produc profit project prompt property
    publicat pull purchas pursu question quot radical radio rally rang reality recogniz reflect reform refug rely
    replac rescu residential responsibl retir revenu rhetoric rich robert room ros rough rout scen scor search
    season seat secret select sens sept sham sharp sieg simp stronghold student suffer suprem surround survey
    technology thank train turkish typ uk ultimat usual virginia vow wag warplan wav websit welcom whol will worth`,
  15: `abort absolut abu activ activity ad adopt affair agent airport allegat alternativ ambassador amend angel annual
    apart appoint approval arrest articl artillery assert asset availabl barrel behalf biden born boy broth bus busi
    calif celebrat century chair channel check choos classify climat collect commercial commiss condemn constitut
    contact contend content controversial controversy convinc cooperat correct correspondent county coupl custom dc
    defenc defin deir delay deputy desperat dismiss disput divis donat easy editor educat electorat embassy
    emergency encourag energy enjoy ent equip essential eventual extremist eye familiar fan favorit feb femal few
    fierc fill finish fla flight floor food formal fought foundat fourth ful fundrais gon guard headquart heat heavi
    hell highest highlight hispanic hopeful humanitarian indiana insult intend intens introduc investor iran islam
    jan jef jihadist jon journal kept khan kid labor lay lean legislat lie lift light listen lock london manufactur
    martin match mayb mayor meant ment miami ministry mit moderat msnbc narrow nbc nearby necessary neighbor nevada
    nobody northwestern nuclear numerous ny obvious ongo original outskirt outstand overall overwhelm pap paris
    participat performanc pictur plant positiv possibility practic predict presenc prob professor profil progress
    progressiv prominent promot prosecutor rank re react red referenc regard religious remind remov representativ
    reserv resourc romney round ryan safety scal scot settl sharehold signal slight slow solut somebody sometim sort
    spac specific specifical split spokeswoman spot spread spring squar stanc status strategic strategist strength
    styl successful suppos suspend swing tactic tank teach terror ton topic touch traditional trip truck trust truth
    unclear unlik unusual various vast vers veteran virtual wak wat wear william wing wisconsin witness wors worst
    written`,
  16: `abroad accomplish accusat acquir acquisit ads advertis aerial alongsid amp analysis anonymity anybody app approv
    assist assum assur award basic basis belong benghazi birth blood blow blu bond branch brand breitbart broadcast
    brutal budget bureau burn bury canada card cash castro caught cbs ceasefir ceo ceremony chines chosen christi
    christian club cod collaps colleagu columbia combat combin communist compet complain complicat composit
    compromis consequenc consistent constitutional contract convict coordinat counsel crucial cuba cuban cultur cycl
    dec degr deliv denounc depend deserv destruct detonat devastat devic diplomatic disagr disclos display dr drew
    driven drug duty echo edg elizabeth elsewher equal era error evacuat everybody execut expectat expos failur
    fallen fals fat fifth fit fix flag flow fly frank french fresh gap germany ghouta giant girl god gotten hack
    halt hama headlin hed hir historic ignor illinois impos indict industrial inflict infrastructur injury inspir
    instanc insuranc insurgent intensify intent investigator invit island jok jump knew korea kurd lady laid latino
    liberty libya loan longtim loud machin mail mainstream maryland massachuset massacr mention mistak mix model
    modern mogul mortar mount ms murd nationwid natural normal northeastern notic obtain odd order orlando outcom
    outlet overnight pack paint panel partnership penc perform pet photograph pic piec plus port pos position pound
    pre pretty prison proceed prospect proud putin qualify quality racial racist ran raqqa rar realiz regional
    register relief rememb republic resign resolut restrict resum revolut richard rock root rubbl rural rush saudi
    scandal sector sess sever shap shock shop shown shut simpl siz slam society sold soldy sputnik st stev stood
    stor stress stretch study subsequent sudden suit superdelegat supply surviv tap task temporary tend tens throw
    ticket titl tom tool transit trend truc twic typical undermin unexpect upcom upris user violent volunt vt weak
    wealthy weigh yes`,
  17: `abus adult advic affordabl africa airlin alabama ammunit ang angry anticipat appropriat apr arabia arizona
    arkansa arrang asid assess assistanc asylum attract attribut authoriz baby background barry battleground begun
    behavior belief blew bold bottom box breach broker brown canadian capitol careful champ chant charact charl che
    chicago clinch coast color colorado column comey complex conclus confident confront consolidat constant
    construct consult consultant consum convoy corrupt coverag crack crash custody dang dar dawn deadlin definit
    deliberat deploy devot digital din diplomat disappoint disclosur discover distanc distribut dividend dnc
    domestic drawn dust eas easi economist elian elit enabl enemy enormous entry eric eu euphrat eve excit exclusiv
    exit explod extraordinary ezzor facebookcom factor faith famous farm fatal felt fidel film fin fiorina fled folk
    footag forum fraud frequent fundamental gay gen german gonzalez grand greatest green guest happy harm harry
    havana helicopt hid historical honest honor hotel hundr hunt ideology ii imagin importanc impossibl ind
    inequality inform initiativ inn inquiry internal internet iranian iraqi islamist israel jason jim johnson jr
    juan judicial jul kel kentucky kenya king knowledg label las leak legacy liar liberat louis loyal lying magazin
    mandat manhattan mccain michigan migrant miguel militia minimum mobil mock momentum moon moral music nato natur
    negativ nh nj northeast northwest object observ otherwis outrag oversea pacific parlia partisan pattern peaceful
    permanent personnel pleas pois pollst pray prefer professional prohibit prosecut provis punish purpos rand
    reagan recall recess recruit regulat relevant relig renew reputat resolv respectiv retain reward rick rip row
    sat sc scienc scientist scrambl scrutiny sdf sea sean sentenc senti shak ship shout sing smart smok socialist
    solid spanish spark speculat spoken sponsor spotlight standardsdiscuss stark steel string stuf substantial
    suburb summit surfac surg sweep tabl takfiri tal tanzania technical terribl testify testimony theyv thoma tied
    tight tonight tour transact trap trial twenty unabl underscor unify unity unveil url va vis vladimir warren wed
    widespread wild wish worldwid wrap yield youtub youv ypg zero zon`,
  18: `abandon accompany accord actor advocacy afford alarm align amaz andrew anthony apologiz applaud appreciat art
    asia assign awar bab balanc bast beach beij belt bernardino bloomberg boast boat boe bought breath brian bridg
    broken buffalo burden cabinet cabl camera cancel cap capacity capitaliz catch celebrity centr chao charity chart
    cheer chos chuck church circuit circulat circumstanc citizenship clean client clinic cloth collectiv comment
    commission competit competitiv complaint concentrat confidenc confrontat connecticut context corey corn
    counterpart credibl critiqu daraa dark debbi decisiv dedicat demographic demonstrator deport dictator die digit
    disast discriminat diseas distinct divers divisiv dog draft dramatic dream dump earth ed edit editorial ele
    eligibl embarrass emotional emphasiz empty engin entertain enthusiasm entitl environmental episod es escap
    evaluat examin exercis exil expans expir extens extensiv factory fam fateh fee feet foot fram francisco georgia
    getty golf graduat graham grass grew grown guarant guid guilty handful harsh hasakeh hero hint homeland hostil
    hostility hot hub huffington identity ideological import impress independenc infiltrat inspector iphon isolat
    jabhat jaish japan jewish joseph journalism justify kerry kevin kick kilomet kim kingdom laden laugh leagu
    lebanes lee legitimat lengthy lesson leverag lewandowski literal lobby lobbyist loom manafort manar manbij
    mcconnell memo mer merg michell millennial min mitch moderator modest mosqu mouth movi multi nairobi naturaliz
    necessari neurosurgeon neutral nic nurs occupy oh omalley operativ oust oval oversight pair partial passag
    passeng patient patrick paus pentagon perfect persuad phas phras pil pitch pivot plead plenty pop popularity
    populist possib poverty pref prior proof quiet quit racism rag rapid recognit recommend recommendat recovery
    reduct refusal regain regist reid reiterat repeal reply resistanc restor restructur retaliat rid rifl rig risen
    riv rog sanct sarah schultz screen seal sect seg sensitiv sexual shed shield shiit shirt signatur simultaneous
    slip smith snip sol solv somewhat soviet spirit sport stem steven stick straight strang stream strengthen strip
    stuck stump suc succeed sun surrogat swift takeov tech telephon tempera tenur them theory theyll thwart tighten
    tir torn tout tow toxic traffic transcript transport tremendous trigger turnout ukrain uncertainty unemploy
    unfair uniqu universal unknown unprecedent upi upset urban urgent variety vega ventur visa vital volum vulnerabl
    warm warrant wasserman weaken wealth web wind wis withdraw withdrawal`,
  19: `accelerat acceptanc adam adjust afghanistan aftermath ahrar airbus albright alert alex alienat aliv anchor
    answer anxiety anymor applicat apply arena ariz array arrival asian atlanta atlantic auto await bak bakery band
    barnet bash basical batter battlefield bia bin bipartisan bless bloc bloody blunt bob boom borrow boston bound
    brac brag brain brigad brooklyn brussel calendar canc carbon category catholic cement centrist chain chairwoman
    chamb chapt chelsea chlorin christma cia circl classic click climb clip closest cloud coal cold collar compell
    component compound comprehensiv con conced concess confus congressman conscienc consensus conspiracy contentious
    contradict contributor conventional convert convertibl cook crackdown crazy crew crippl crud cruis crush cry dan
    davis deadliest declarat defect deficit delivery departur deportat depress des desert desir determinat
    difficulty dig diminish disastrous discovery dispatch disproportionat disrupt distract diversity document douma
    down downtown drag drama dress dron drov eag eat eighth el elaborat electoral electronic elevat empir english
    enthusiastic entranc equity equivalent evolv ex exceed expens expensiv explanat explicit explor extra ez facto
    fault favorabl fed federat fenc fiscal flat flip float flood foil forceful forecast forth fortun frontrun fun
    gary gat gath gend gift glen glob goldman gonna grab greet grip guess gulf hail hair hang hassan hatr hedg
    height helmet heritag hewlet hezbollah highway holiday hollywood hometown horribl horrific household howard
    https huckab hussein idaho ideal implicat incendiary incumbent influential inject innocent ins interact
    interrupt interven intervent invas investigativ israeli item jail janet josh jury kennedy kitchen km knock
    korean ky la legislativ levant liability likelihood lindsey load lynch madelein mal map mar marriag marry martyr
    mary mask matchup math meaningful medicar medicin memorial memory metal midan midnight missouri mobiliz motivat
    mountain mutual nancy narrativ nativ navy neighbour ngo nightclub obamacar objectiv obligat occas occasional
    offset oklahoma op optimistic orang ought outlin outright overcom overlook overs pa packag packard pact pain
    palestinian participant pend perceiv percept perspectiv physical pilot pit plain planet plung poland portray
    pour prevail principal print priz procedur proclaim profound propaganda purport rapist reasonabl rebuild
    recaptur reckless recover reelect ref regardless rein reinforc relentless reliabl reluctant reno resist retail
    revelat revers revis revolutionary rnc robust ronald routin sach sad salaam scar script sep sex shor shortag
    sick sight sist skeptical skill slay slepian soft sorry southwest southwestern specify spy stability stall
    steady steep storm strongest structur stun substanc successor suf susan suspens sustain switch symbol symptom
    tackl tarif tear teenag tex toss tragedy transform transgend translat treasury trig trill trt twin twist
    unacceptabl uncl undocument unleash upp utah valley van venu vet vicious vocal watchdog weakness weav window wit
    wond xinhua zahraa zor`,
  20: `abedin abid absent accident accurat admiss adversary affirm afghan afraid afterward ail alaska alawit ali alien
    altogeth ambulanc ambush amnesty anadolu ancient angela animal ann anniversary antonin anywher applaus armor ash
    assail assemb assembl assistant assumpt atrocity attitud australia autonomous avenu awareness backlash ball
    battery beautiful beck bed beer beirut benjamin bias bigotry blog bolst bolster boo boss bounc brazil breakfast
    breakthrough brook bruis brush bullet bump bust busy buzzf calculat calm capability capabl capt captain careless
    carlo cart castello caut ceas chancellor characteriz charlot chat chok christoph clark cnbc coastal cohen col
    collin collus columnist comeback comfort comfortabl commerc comparison compil concret confirmat congratulat
    considerat consist cool cop copy coup credential credibility crook curb czech dad dakota dalla daniel dealt dean
    debris deem defensiv delawar delet dem denial depth descript det detain detect detent diego dir disgrac dismantl
    disqualify disturb don dow downplay drink dub dynamic earnest edward elder embattl emiss en enact encircl endur
    enlarg enterpris entity entrepreneur environ envoy erdogan ethnic evacu evangelical everywher evil except
    excessiv exempt exploit export extent fairness fak fallon fash fatah feed ferocity feud fing firearm flash flaw
    foam ford format formidabl fort fulfill funct gang generous genuin giuliani glass golden googl grad gradual grav
    gross guardian guidelin gunmen hammer hannity harass healthy heel hol holy honesty hugh huma humanity hung
    hungary ice iii implement imply inappropriat inaugurat inch incit incredibl index inevitabl infamous inspect
    instagram install instant instruct interferenc interpret invitat itun jak japanes jar jerusalem jew jong jordan
    journey judiciary kain kenyan kidnap kilometr kop kremlin latakia lebanon legaliz lend length libertarian licens
    lifetim litigat loretta lower lowest lt ltd madaya magic makeshift manchest marc marin matthew maximum meantim
    membership mental mess mich minnesota minus mirror mislead mod moham mohammad moin mon mood mot motor muell
    multinat munit murder mustafa nationalist nazi nc nevertheless newest nonprofit norm nos notabl obstacl ocean
    offend olympic omar operator oregon osama outlaw outlook outrageous outreach overhaul painful palmyra panic
    passionat pat patriot patrol pav peak permit persian personality phoenix pivotal plot pocket podcast poison pol
    polariz possess postpon practical precinct precis predecessor preferenc preliminary preparat preserv presum
    preview priebus primari proc prolong pronounc prop proven provincial psychological punch pundit qamishli qatar
    qualificat quarter quo rail rampant realclearpolitic realdonaldtrump realistic rebuk reclaim reconciliat recount
    recov registrat regret regulator reinc repair repell resort respondent restaurant retak revolt rhod rob robby
    rodham ron royal rudy sacrific satisfy scalia scath schum scream seattl serial sheikh sheikhun shook showcas
    sidelin silenc sixth sizabl skin sky slash slat sleep slim slot smil soar softwar sohr somehow song southeast
    sovereignty spar spe spin statewid statistic steal steer stephen stir strain strand streak strict stumbl stupid
    submit subordinat subsidiary substantiv sue sullivan sunni surveillanc survivor suspic swath sway swept
    switzerland talent taylor tayyip temporari tenness th theat theyd thick thin thirty threshold thrill thrown tid
    tip toleranc tradit tragic tran transf transparency treaty trtworld tub tuit tun tunnel turmoil unanimous
    uncertain understood underway unfit unfortunat unpopular unsuccessful utiliz vacat valuabl veto vigorous virus
    volatil walt wash weight widen wikileak willingness wint wonder wood youll youth zabadani`,
  21: `aaron aboard abrupt academic academy accountability accountabl actress acut adapt adequat admir advers aerospac
    aged ahmad ain airplan airwav ala alan alik allegianc alt aluminum amazon ambitious amherst amplify amy anderson
    ankara anonymous anytim apology append arsenal articulat aspect assuranc atop attach attendanc audio
    authoritarian aviat awful backfir bag baghdad bailout baltimor bankruptcy barrag basketball batch bay beaten
    bench benchmark bent berlin bigot bind birmingham blanket blaz blind blockad blown bor bowl boycot brad brak
    brexit bright broaden brutality buck bulletin buz calib caliphat campus caravan cardena carv casino cautious
    cell cessat charli chas cheap checkpoint chip clarify clarity clearanc cling coach coalesc coin collaborat
    combinat comedian commentary commentator compensat competitor complianc comply concept concert condemnat
    condolenc confidential conquest consecutiv considerabl constituency consulat contemplat continent contractor
    conven convers coronavirus correctness counter cris crossroad crusad culminat cultural curious currency cyb danc
    databas daylight debentur debut decent decry deduct default defendant defiant defy del dent deposit depot depriv
    derail descend designat desk detroit diagnos dick dip diplomacy directorat disabl disavow discount discours
    discret dislik dissent distant distinguish ditch divorc dominant doom dougla download dubious duck dutch dying
    eclips egypt eld electric eleven emphasis empower enclav encount encounter endeavor engineer england enhanc erod
    escort evident exaggerat excellent excess exclud excus existenc expell exposur extradit extremism facilitat fad
    faint favorab fend festival fifteen fifty finaliz fleet flew flexibility fna foe fold football forg forget
    former fossil foua francis fraudulent fraught freez fri friendship fring fronty funny fury galvaniz geneva glad
    glimps gmt gold governorat graphic grappl grasp grassroot grateful gridlock grim gunfir gut ham hardlin harvard
    harvey hasaka haul hawaii hazem heal healthcar heartland heath heed henry herald hewit hey historian holland
    homicid hook horror hors hostag houston huddl huffpost hurdl hypothetical ian ibrahim icon idleb ignorant
    illustrat imminent impeach impressiv imprison improp inability inaccurat incredib indian indirect indiscriminat
    inevitab infect inflam inflat injustic insert instinct institutional insur insurmountabl integrat integrity
    intellectual intensity intensiv intentional interfer interim interior invok ipod irish iron istanbul ita ivanka
    jab jack jacob jae jean jennif jihad jimmy joel jonathan jupit justificat kafr kati kefraya ken ki kirk lag lak
    lament landmark landscap laps larry lash laura lawful lawrenc lazaro leas leg legislator legislatur lewis
    library lied lieutenant lincoln liquid lisa lit logistic longstand loophol loos louisiana loyalist loyalty mac
    machinegun magnat maintenanc marathon mathematical meal mechanism meddl medic megyn melania merkel method midst
    midwest migrat milwauk minimal minimiz minor mir mishandl misogynist mississippi mistaken mo modify mom mook
    mortgag motorcycl movy murray muscl museum nasa naval navigat neck nervous netanyahu netherland nev newark
    newslet nixon nod nonetheless notab notorious obsess obstruct offens ok okay oldest oliv onslaught ordinary
    organisat originat outbreak output overshadow overturn ownership oxygen pakistan palac palm pan pandemic
    parallel parenthood pastor pathway patricia paycheck pelosi pen penalty perez permiss persecut persistent petit
    pharmaceutical phil philip phillip physician pill pin plagu plaintif plastic plc plea polish polit politiciz
    pool portfolio potent powell power powerhous pragmatic preced pregnant premium presid privacy proper protocol
    provocativ provok publicity puls pump pur queen questionabl quneitra rain ramadan random rashidin rastan
    rational rattl ravag reassur rebound recep recept reconsid redact reel referendum refrain relocat remarkabl
    remember rent reopen repay repel repress reproductiv resembl resent residenc resignat resonat resound
    respiratory reunit reveng reversal reviv ric rico ridicul ridiculous rift riot rod roof ross roy rub ruin rumor
    rust ruth sa sabbagh saddam salah salary sampl sank scenario scop scotland screw setback seventh sexism sharpen
    shatter sheet shelt shelv showdown shrink shutdown shy similarity sincer singapor skepticism skip slain slap
    slogan slump soften soil solidarity solidify somewher sophisticat soul southeastern spain spat spectacular
    spectrum speechwrit spi spic spik spur squeez stabl stack stamp statut steadi stern stimulus stok ston
    strategical studio subdu subscrib suburban suck sufficient suffocat summary supportiv suppress surrend suv
    sympathy systematic tabqa tack tall tally tanzanian taxpay tea telegram tent terry theft theresa thorough threw
    thrift thriv tick tier tilt timothy tod tolerat toronto tortur toy trac tract transfer transparent transportat
    travell tre treasur trey tribut truman twelv tycoon ugly uh ukrainian um unchang uncover undecid underdog
    underestimat undergo underground underly unfold uniform unnecessary unofficial unpredictabl unqualify unrest
    upend upgrad upheaval upward vary verify versus viabl vicinity viral virtu visibl vomit vs vulnerability vying
    wad wallac ward wast wheel whov wilson wir witch worship wrest wrongdo wyom xenophob xenophobic yahoo yard yeah
    yell`,
  22: `abdul abolish absurd accommodat addict administer administrativ administrator advisor advisory aggress aging
    agricultural ahm alexandria allen amass ambit angl animat anxious anyway apiec appall approximat arabic archiv
    aspirat assassinat athlet auct audit australian automatic automatical avert awkward ayot baath backup badg bail
    ballistic bannon barazi barbara bargain bathroom bbc beam beast behav behead belgium bell bend beneath
    beneficiary bennet bern blair blasio blatant bleed bobby boil bombshell bon boon boot boris bother boundary
    bradley brash brav brent bret brew bruc bryan bubbl bul bully burst bustan but cach cameron captiv carpet cat
    caution ceil cellphon certificat champion characteristic charitabl charleston charm cheat cherish chest chid
    childhood chill chunk cincinnati circus civic civility classificat closur clu clust clutch coerc cof colin
    colonel combatant commenc compass compris confin consent conservatism conspir continuous contrary conway coop
    coordinator corps corridor cory counterattack courag courtesy cousin craft craig creator crescent crown cuomo
    curtain cylind datetim daunt dav deadlock dear deck deepen deflect delight demeanor demis den dens denv
    dependent deplor derid destabiliz di dial dialogu dian dictat dif dioxid disadvantag disappear disciplin
    disconnect discourag discov discredit discriminatory disgust dishonest disord disregard distort div dna
    documentary dol dominanc dos dossy downward dramatical dreamlin drudg duk dwindl dynasty economical eddin
    efficiency efficient egg eid eisenhow electricity elementary eligibility elijah emanuel embargo embody endless
    energiz enrich enriqu entail enthusiastical envision epidemic equality eras erect espionag est ethical ethnicity
    everyday evolut exacerbat exhibit exhort exodus experi expertis external eyebrow falter fantastic fargo fatality
    felony fib fiery firefight firework fish fitness flak flam flank flint flourish flurry flyn forb foremost forev
    forgotten forty frack franchis francois franklin fred fruit fsa fugitiv funeral furqan gag gambl garag garland
    garn garner gawk gear gestur gingrich globaliz goer goldberg goodwill gowdy grandparent grassley gray gre greek
    greenhous gregory grenad grief grill guatemala gubernatorial guerrilla hamilton hanchet harbor hardest harris
    hart hateful haven hazard heighten heinous helm hidden hik hillaryclinton holt hong horrify hospitaliz huh humbl
    humility hungarian hurrican ianhanchet identical ignit igor immunity imped imperil impl implementat implicit
    inadequat incentiv inclus indefinit india innovat insight installat intel intelligent intern international
    interpretat intimat intimidat intrigu introduct inventory iowan irresponsibl irritat irs itll jabal jacket jaysh
    jen jerry jinp jobar jos joy justin kamal kansa kellyan kenneth keynot klan klein klux knif koban koch
    konashenkov kosovo ku kubra kushn kuwait laboratory lan landslid laptop latin layof le lesbian less lest lethal
    libyan lifestyl lightn lineup linger lion litmus logic logo lon longest lopez lopsid louisvill luck lur luth
    luxury macbook madrid mall mallah manal maneuver manipulat maria marshall mast mastermind mateen maximiz
    mayadeen mcdonald md medicaid medium mega mercenary merit merrick merrill microphon midday militiamen millionair
    mistreat mistura mitchell monica moor morris mourn murky murphy mut mystery myth nasty nationality necessity
    negotiator nick nieto nonsens noon norway nowher npr nra oath observat occupat odonnell offshoot onstag optimism
    orc origin oscar outpost outsiz outspoken overflow overrul overtak overthrow owe pal palmieri pam pamela
    pamkeynen pander para parad pardon patch payabl perilous perish perpetrat perpetuat phenomenon philippin
    philosophy phony pie pierc pig pink pip pipelin pittsburgh plat plausibl playbook plight plummet poisonous pok
    policemen populous portland portrait pot precaut precedent prejudic premy presentat pretax pretend princ profess
    profitabl prominenc propell prophet proponent proport proposit prospectiv prosperity protract puerto pursuit pyd
    pyongyang qalamoun qasr quarantin quell query quicken quinnipiac quiz radicaliz ramp rant rap raqa rash raucous
    reaffirm rear rebell rebut recit reckon redempt regulatory reign reinstat reliab remaind remot renounc repatriat
    replicat resettl reshap restrain restraint rethink retook retriev retweet revel revival ring risky ritual roar
    roe roil roman romania rudolph sadiq sag sak sam sanctuary sandy santorum saraqeb sarin satellit savag say
    scatter scholarship scientific scranton scrap seed senseless sergei seventy shadow shameful sharia sheikhoun
    shia should significanc silicon silv sink sir skew slid slowdown smooth smuggl sob sour spearhead specialist
    specializ spell spill spit spoil spous sprawl ssh stadium staffan stamina startl steadfast sterl stif stolen
    storag straightforward strait strewn subpoena subtl sued suing suitor suppl supremacist surpass surrender
    suspicious swamp sweden swell swim swip sworn symbolic talal taliban tampa tarnish tast taught teen tehran tel
    tender terminat terrify therapy thomson throat thrust thu tig timestamp toppl torch tourism tourist tourna
    traitor trash treachery tripl triumph trophy trounc trumpet tsunami tx tying ultra unarm unauthoriz unclassify
    unconstitutional undercut underwrit unearth unhappy unidentify unlawful unpopularity unsecur unspecify untru ups
    upstat urgency useful utility vacancy vaccin vagu validat viktor virgin vp waiv wan warehous warfar warsaw wary
    wealthiest wh whack wherev whip wield withdrew withheld withhold woe wolf wonderful wor workplac wow wreck www
    xi yank yellow youd`,
  23: `abduct abdullah abdurrahman abraham absenc accidental acr activat adherenc adjacent admirat afl ag aggravat ah
    airbas aisl alter alto amanda ana analyz annex apprentic arbitrari arbitrary argentina argus arrow artist
    asayesh asharq asphyxiat assailant astronaut atareb atmospher attractiv auditorium awsat axelrod az azaz
    backyard bait beauty bedroom bernard betray betrayal bibl bilateral biography bloodsh boehn bogus bottl bout bow
    brady bread briton broadsid brokerag bulwark burlington burton button cak candid candl carnag carol carolin
    catastrophic categorical cdc cemetery ceremonial chan chaotic chocolat chop chorus christin cio classmat clock
    columbus comedy commend commonwealth communism comp comparabl competent conceal congresswoman constructiv
    contaminat convey copyright cordial cornerston correspond correspondenc corroborat courthous cozy criteria cum
    cur curiel da dam dana decreas defamat definitiv denunciat depict derisiv despis destinat detour detractor
    detrimental devin devolv diagnosis dilemma dimens discard discontinu dismal dismay disparag disparity diversify
    divert divest dlrs donna dot drain drown dual dug duncan duo durabl dysfunctional ebola edt eject eli embolden
    embroil emergenc encrypt epicent et ethic euro evan exceptional excerpt exhaustiv existential explorat fallout
    fantasy favorability fec feminist fev fidelity firestorm fl flock fond fool forcib forthcom fortunat fract
    framework freewheel frontlin function furious furthermor ga gallup gasp genius geopolitical glar gloom glow
    gonzalo goodlat goodness gordon grain grandfath granit grind gruel habit haley hampton hanano handi happi
    hashtag hawa hazardous headach hefty hi hick hideout hizbollah hon hondura hood hos hp http hyp iftar implor
    impromptu inact inaugural inbox inclusiv inconsistency incorporat indianapolis ineffectiv infant infight
    ingredient insan insistenc ios ireland jackson jeffrey jeish jeremy jill jo jobless jog julian junk jurisdict
    kafraya karam kat keen keith khal khizr kiss kne knight kong landlin lattakia leath lectur leftist legend
    legitimacy len levin lgbt lifelong liken lithuania lob luis lunch lung lyin ma magnify maiden maj malik mangl
    manhunt marea marijuana martha materializ maverick max mayadin mazen melt memoir memorandum methodical metric
    microsoft midterm mikhail mileston miracl mischief misinformat mistrust monarchy montreal monu muddl municipal
    nano needl neil netflix newt newtown nicknam nigel nikki ninety notify nun nv nyc nypd oakland obscur
    obstetrician offshor ominous oppress oppressiv orchestrat ore orthodoxy os out outfit outgo outsourc outweigh
    ovat owed palin par patron penetrat perpetrator perpetual perry pew pion plank plaza pleasant plum pollut
    populism portman pr preach premis preparedness presumab prid priest prioritiz productiv promotional propel
    prostitut protestant prototyp psychiatrist publiciz quantity quip rabbit rachel raft rampag rashideen ratify
    reap rebuf reced redesign refut reliev removal rend renewabl renovat representat reservat resid restat
    restrictiv retreat retroactiv revok ria robinson rochest rocky rodi roosevelt rop rowdy safeguard salem samuel
    scan scapegoat scarborough scary schem scholar scorn seasid sectarian sedan seizur senatorial sensitivity serbia
    sergey sexist shaken shaky sheldon sherif sherman shin sho shrug shuffl silent simon sin sixteen sixty slavery
    slic smallest smash snag snap soc solicit sor spars specialty spectacl spiral spokesperson spr sprint stagger
    stapl steam stein stephani stereotyp stewart stifl sting stockpil strid su sudan suffolk sukhoi summon sunshin
    superior sustainabl swap swarm swedish sweeten sweida swirl sympathetic sympathiz sync syracus tacit tactical
    takharim tandem taunt tawil technological teeth temperatur tempt tentativ terrific territorial thailand tijuana
    tiny titan tony tor toughest tower trademark trayvon tribun trick tricky tue tug unawar unbelievabl
    unconventional unfavorab unfetter unheard unilateral univis unnam unrelat unrelent unsubstantiat unsur
    unwillingness upheld urum vacuum veer vegetabl verbal verdict viability victimiz victor vietnam visibility
    visitor waer walsh waterboard weath weed weekday welfar wholesal whomev widow wilmington wip wisdom workforc
    worldview worsen wrath wreak xenophobia yellen yemen zahra zuckerberg`,
  24: `ababa accent acceptabl accessibl accomplic accumulat achill activism addis adha admiral affirmativ affluent
    aggregat aipac airfield aka alcohol alexand algorithm allocat alloush allud alternat ammar amongst andr android
    andy anger anglo angri annan annoy anoint antic antipathy antitrust aol apparatus applicant apprehens arbit
    arguab asham assang assuag ate austin automobil automotiv aviv axis baar balk balloon bang bankrupt bark
    barnstorm barrack barren barricad bat belgian belov betsy bicycl bik billboard biological bizar bleak blister
    blockbust blowback blumenthal blust bolton border both brass brid brink brows brunt brzezinski bu buckl bug
    buildup bulk bulldoz bunch bundl buoy butterf buttigieg bylin bystand cabin cadillac cairo cambridg canova
    capitalism caregiv caricatur carl carnival cartel casual catherin cavaly cecil center certainty certify chaffetz
    championship char chemistry cheryl chil churn civiliz clap clarificat claus cleric clint clobber coat cocain
    coherent coincid coleman collis colorful commemorat committeeman commodity compact compaq compli comrad conant
    conciliatory condition condominium confess confidant confidentiality configurat confiscat conscious consequent
    considerab constrain consummat continual cosmetic counselor counteroffensiv counterterrorism countless covet
    covid cox craz creativ creditor cri criminaliz criticis crow cue cup curat curtail curv customary cutback
    cynthia dabiq damn darken darrell dawleh daytim debunk deepest degrad demolish denis denucleariz der deriv
    descent destiny destructiv detectiv deteriorat deterrent differ dim dirt dirty disability disarray disband dish
    disk disney disparat dispel dispens dispers disposal disrespect disseminat doj domain doris dov downgrad
    downturn drill drum dun dwell dwight dylan ead eager eagl earliest earthquak ecosystem educator effectiveness
    eldest electrical emblematic emigrat emmanuel empathy empow enamor encapsulat enlist entangl epic equat erin
    eros espous ethiopia ethiopian eus evad everet exhaust expansiv expel expenditur faculty faithful fanatic faraj
    farook fashion fastest fatigu federica feedback felon ferguson ferocious fertil fict filibust firepow firewall
    fitton flagship flap flar fli flirt flop flown flush focal fondness foolish foothold foray forefront fortificat
    foster fourteen fractious fractur fragil fray freeh freelanc frieh frighten frown fuaa fum furnitur gabriel gaf
    garcia gavin genocid geremek ghazala gig gilbert gilmor ginsburg gizmodo gleeful glov golan goldwat gor gram
    grandchildren grandmoth granma gravity greatness greec greg grey griev grijalva grocery groom guidanc
    gynecologist hamad hamadaniyeh handarat handgun haq harasta harmful harold harvest hassakeh hasten hasti hawkin
    hawkish hay heaviest heavyweight heir helpful hilltop hing hitl hofstra holm holocaust homegrown hopeless hugo
    humayun humphrey hysterical iconic icy idl ig ignoranc il illus immun impartial impassion imperial impoverish
    improbabl inactiv inclin inclinat incompetent incorrect incremental indonesian inflammatory infus ingraham
    inherit initiat injunct innovativ inspirat instru int intercept intercontinental interject intersect intrus
    invad ipad ipso iraqis ire irony isolationist israelis iss issa itch iterat jay jayrud jeopardiz jessica jesus
    jindal jisreen joan jordanian journalistic juic junct kabul kan karl keyboard kickof kilis kofi labour lam
    lambast landmin lap lau laurenc lavish layout leahy leftward legendary leon leonard li lifeless likewis lip
    literatur loath log logical lord lull lyon maaret maddow madness mafia maim makeov makeup mandatory manipulator
    mantl manuel marcel marketplac marvel mason matur mccarthy meander mechanical mediterranean meissn mentor mercy
    metro metropolitan microsystem militari misgiv missiv misunderstand mogherini monger monmouth monopo mont morgan
    moscon msf muhammad mull naacp nabisco nag nail nak nasdaq nashua nashvill nasr nationalism ndf nearest neglect
    nelson nevertrump newsmak nicol nineteen nobel noos novosti nuanc nullify numan obstructionist ohioan onetim
    ontario opportunist optic orbit oreil ottawa outcry outly outset overlap overrid overtim overtur pad pagliano
    palo palpabl panetta panth paranoid parliamentary partner passport pathetic pathological patroll payout payroll
    pbs pea pearl pedestrian pedro peninsula pep pepper perennial persona pessimistic petersburg petroleum
    philanthropist pier pistol pkk pkks planetary playback pleasur ploy pneumonia politifact pompeo ponder portabl
    portugal potus powerless predominant predominat prematur prescript pretext probabl procedural processor procur
    projectil proliferat proportional provisional prowess proxy punctuat punitiv pupil pursuant que rabbi radar
    rafael rahm raleigh randolph ratchet ratificat ray readi readiness reasonab recast recipient recollect recreat
    recriminat recur redeem refurbish rehabilitat reignit reminiscent rendell render renown replay reprimand
    repudiat responsiv retrospect rev rever reverberat revil revitaliz rhetorical rif rio robbery romp roundabout
    rov rt rumbl sack saif salamiyah salihiah salt salvo sami santa sarcastic scam schif schoolchildren se sear
    secrecy semblanc seoul shapiro sharpton sharqi she shelf shortcom shortcut shov shutter sibl simplify sioux
    sirius sketch ski slaughter slav smartphon smear smell snatch solar sow spacecraft spam splash spurn stab
    stabiliz stagnant stain stalin starvat station statur staunch ste stepfath stepmoth stol striv strok stubborn
    sub subcommit subsidy subway summari superjumbo superpow supervis survival swiss sydney sylvia systemic tahrir
    takeaway takedown tallahass tangibl tariq techniqu telecommunicat teleprompt temp templ tennis ter texan
    thereaft thirteen timelin tobacco toggl toledo tomahawk toomey totalitarian tpp traffick transcend trek trib
    triumphant trustworthy tumbl tumultuous turbulent turk tyranny unaffiliat unanswer uncommit uncompromis uncov
    undisclos undo unethical unfavorabl unguid unificat unintentional unioniz univers unload unmarry unnotic unravel
    unsc unsolicit unstabl unwaver unwelcom unwill uphold uplift uproar utter variant vendor verizon vie vindicat
    virulent visceral vitriol voa void volodymyr vouch vox wagon walid wein wendy whatsoev whereabout winnipeg
    wither withstand wiv woo worrisom worthy wrestl xm yanukovych yass yawn yen ysidro zeal zelensky`,
  25: `abby abdulrahman abe abortiv abstent abundanc aca accessory accordanc accountant accustom acrimonious adaptat
    adelson adept adherent admirabl ador adra afrin agitat airman airspac airway alarcon albeit album algeria alicia
    alito allergan almighty aloft alzheim amigo amus analytica analytical anecdot anew angelo anguish animosity
    anita annexat anoma ansar ansari antagonist antagoniz antiabort antibiotic antonio appellat appetit aqsa arc
    arch ardent ari ark arous arrogant ashley assassin assertiv astana astonish astronomy atla atmeh atomic
    atrocious attain attributabl automak automat aveng avon axe backward bacteria baez bai balad baldwin bankroll
    baptist barb barbaric barna barron barroom baseball basket bastill bath beatl beau bechdel bedrock bee beg
    behemoth beholden belch beleaguer belittl beltway bely bemoan beneficial bernstein bespectacl betty bezo bicker
    billow bird birthday bishop bitter bitterness blackberry blackmail blak blar blend blm bod boisterous bonus
    bosnia boulevard boyfriend bracket brazen breadth breakup brendan brick brilliant bristl broach brock bronislaw
    brotherhood bryant bubonic buckey budapest buffet bukamal bulgaria bunk burman burrow ca caesar cajol calculus
    californian can candor capita careen cargo carla carp carri cascad catalog categoriz cater caucusgo cav caveat
    ced centraliz cereal chad chagrin chameleon chappaqua chastis chees cherry chi childish christ cis citadel citat
    civilizat clair clamor clan clarenc classroom clay clinical clinician clooney closeness clout cobbl coffin
    colombia combativ comic compassionat compliment compos condens confederat conflat conform confound conqu
    consistency consultat consumpt contemporary contempt continental contingency contingent continuat contracept
    convenienc coon cooperativ cornell cornyn corral cortez cos costello cotton coult coupon courageous courtroom
    cowboy cpac cran creek criminality cring crisscross croatia cruel crumbl crutch crystal crystalliz cult
    cupertino curbelo curfew curiosity curs cy cyberattack cynicism dampen dant dash dashboard dealership decapitat
    decency declassify defianc defraud deft defund delicat delta delusional delv demagogu demarcat demoniz demur
    denmark dennis deplorabl derelict destin developmental devil dignify dignity dilut disapprov disarma discomfort
    discontent discord discrepancy disdain disgraceful disguis dislocat dismissal disobedienc disorder displeas
    disrespectful disruptiv dissident dissolv distraught distress distrust divulg dmitriy doll dominican donaldson
    downsid drastical drench drift drought dry dud duplicat durat dwarf easiest edelman edgar effusiv egon egregious
    egyptian elbow electabl electiv elia eloquent em emanat emb emi emirat emot emplac encompass energetic enrag
    entic entrench environmentalist epa epstein eradicat ernst estonia etc eva evercor exam exasperat exc excellenc
    exclus exert exotic expansionist expend extinguish exud exxon eyed faa fabulous factual fancy farhan fascinat
    fastaqim favoritism faylaq fe fearful feast federalist felip fertiliz fervent fervor fi filipino filmmak financy
    finest finland firat firehous firsthand fissur fitr fixtur flashpoint flatter flea fledgl flexibl floridian flu
    flung fm fod foggy foia footstep for forbid forbidden forgiv formula fortitud fost fraca frana franco frantic
    freddy frequency freshman frict frisk frozen fruitless fuell functional funnel furlough furor further fus futil
    gallery gallon garbag garden garret gasolin gass gaunt gaz generaliz generic generosity gentlemen geographical
    geography gerald ghossoun gigantic gild gina girlfriend glitch gloomy gloria gloss glut gm goat gorbachev gossip
    governmental gr grac graft granddaught grandios gratitud grayson greenberg greenvill grievanc griffin grin
    grumpy guantanamo guccif gunman gunshot gush gwen ha habitat hagu halabi halfway hallelujah hallmark hamburg
    handcuf handout handshak hanson harden hardwar hardwork harlem harshest hasakah hasan hatch haunt haut havoc
    hawk hayat hbo headlight heap heartfelt heck heckl heroin hitch hmeimim hoax hof holdout homag homeless homeown
    horizon howl httpsabahdai hudson huffpollst hulk humiliat hungry hurl hust hw hydrogen hyperdriv identificat
    illicit illuminat imaginat imp impass impassabl imperativ impermissib imposit impossib improper impulsiv
    impunity incapabl incarcerat incarnat inconsistent indigenous indonesia industrialist influx info ing inhabit
    inhuman inmat input insolvent instinctiv insufficient intact intensificat interfaith interrogat intolerabl
    intoleranc intricat intrud invigorat invincibl ira ironical irregular irrelevant irvin islamophobia isolationism
    issuanc italian izaa jad jafra jamilia jano jarabulus jarrah jazal jenna jenret jeopardy jerk jess johnston jolt
    jorg juanita jub julia jund jurist kallasa kallaseh kamala kand kardashian karen kavan kazakhstan keyston khalil
    kimber kislyak kkk klobuchar kneel knuckl kobani kristi kyl lab lacklust lago lamont latina latvia laud laundry
    lavrov lazar leap lehel levell ley lieu lightweight likabl limbaugh limelight limitat limp liquidat liquidity
    litany litter liu llc lockh logistical loop loot lou loudest lufkin maarat macron madison maggi magical
    magistrat magnanimous mah mainland mainstay malaysia manchin maneuv manifest mantra mariano martonyi marty mas
    mashara matter maturity mayoral mcaulif meaningless meat mediat mel melissa meltdown menendez merc meridian
    messeng meth michel midland midtown mika mild militancy mimic minc mini minneapolis mint misconduct misdemeanor
    misery misguid misjudg misspok misstep mobility mogambo momentous monetary mongolia montana mous mow mshairfeh
    muammar muhafaza multimill mum munich murderous murkowski mutilat myer myriad na naiv namesak naral narrator
    nationaliz nayrab nba neal negotiabl nephew nerv neutrality newcom newfound newport nfl nichola nidal nigerian
    nightmar nikkei ninth nix nm noah noem nominal nongovernmental nonpartisan nonviolent nonwhit normaliz norman
    notch notebook novel nsa nuk nut nutritional obesity obfuscat obituary objector obliqu obscurity occurrenc
    oconnor ois ole oneself onion opcw openness oral ordeal organ organis orthodox orum ottoman outnumb overhead
    overpromis overreach overreact overrun owing pageant pakistani pancreatic panick parachut paramet parscal pataki
    paternal patienc patriarch patriotism patty pawn peanut peck pediatric pediatrician penaliz penny pens peril
    perimet periodical perk persist persistenc pertain pervasiv pessimism pestis petition pfiz philanthropic
    philanthropy philosoph phosphorous pickup pilgrim pillar pillow pimp pizza placard plagiarism plateau plug
    pneumonic podium polar policymak pollak pomp portrayal postur pragu precarious predatory predicat predictabl
    preferabl pregnancy prelud premier proactiv probability problematic proclamat prohibitiv pron proprietary
    prosperous protectiv provocat proximity prudenc psychologist psychology pushback puzzl qaba qaryatain qaterji
    quash quid quota quriyah ra rabid rack radiat ralston ram ramo ramusa rasm ratio raw realistical reboot rebuttal
    recip reciprocal recklessness recognis reconnaissanc reconnect reconstruct redefin reflectiv refresh refuel
    rejoin relax relinquish reluctanc remarkab reorganiz reprehensibl reprisal repurchas rescind resilient resonanc
    restroom retaliatory reun revamp revisit rewrit rican ricardo richardson richest richmond ricochet ridg rightful
    ril rippl rivalry rjr robotic roundup rous royalty runof russell rutg sabotag sacr sadden safest sailor sakhour
    salacious salaheddin saleh salma samantha sanabel sanction sandra sandwich sang santo saraqib saud savvy saxon
    sayyeda scala schiel sci scof scold scotus scourg scuttl sd seamless sec secular segregat seif seldom seminar
    semitic sentinel sequest serbian servant servicemen severity sext shaar shadadi shami shanghai sharon shat shaw
    shelley shelter shirtless shootout showtim shrin shroud si sicken sidewalk sidney silo singular sinist siriusxm
    skylin skyrocket slaught slovakia slovenia slovenian slung snack snak snapshot sneak snyd socialism societ solo
    sonia sony sorrow sotomayor soup spa span spank spawn specificity spect speculativ speculator speedy spher
    spontaneous sporadic squabbl squad squander sr stagnat stalemat stan standof standstill statutory stav
    stephanopoulo steward stey stimulat stockholm stonewall straighten strickland strod subsidiz substantiat sudanes
    sugar sulimaniah supermarket supervisor supremacy surgery surveymonkey swallow swastika sweat syed symbolism
    systematical tabqah tad tadamun taglin tailor tamper tashfeen taxat taxi teas tedcruz tee tendency tenth tepid
    tether textbook textil thankful thanksgiv theatric theblaz theoretical theorist thereby thiel thoughtful thron
    thumb ting tirad tissu toast toilet tokhar tokyo tolbert tomb toughness toulous touma touman tra trajectory
    transatlantic transformat transformativ transmiss transmit transship trauma tribal trim trio tropicana trot
    troublesom trov trumka tsk turbulenc turnaround twomb uber ubs uefa unaccompany unbound unchart uncomfortabl
    uncommon unconscionabl undercard undetermin undu uneas unflatter unfound unhinder unhing unicef unimaginabl
    unlimit unlock unpredictability unpunish unrealistic unseat unsettl unsupport untrustworthy unwant upbeat
    upfront upload upsw ur usd useless utc utmost utt uzi vacant vain valid vancouv vanish venetian verg verv vest
    viewership vii vinogradov visual vivid voiceov volk voluntari voluntary wa wadi wal wander warhead warrior
    wasteful waver wayn weaponry weary weibo weird westchest westminst whenev whisk whistleblow wick wil wolv woody
    worn wright wwdc wwii yersinia zahran zain zakaria zika zimmerman zour zuck`,
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
