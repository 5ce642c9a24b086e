/**
 * Given names often met in news, by the gender they mostly show. Source: lists of frequent names of the US Social Security
 * Administration and national statistics offices, with transliterations usual in news. Not every bearer fits; a title decides first.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const MALE_NAMES = set(`
hazem zakaria ediz mevlut fadel walid khalil hossam mounzer nayef yasin yassin hisham imad ihsan jihad kamel maher mazen nabil nadim nidal osama qassem qasem raed rami riad riyad saif sayed shadi tarek wissam zaid ziad
zahran hadi anas bilal amjad talal haitham yousef youssef yusef yasser mohammad mohamad muaz ercan bulent binali suleyman suleiman ibrahim fuat selahattin moqtada muqtada nouri haidar ayad adil mohsen javad hossein qasem esmail
ebrahim hashem ruhollah gholamhossein mykola oleksandr serhiy pavlo arseniy yevgeny dmytro viktor sergii leonid alexey maxim igor anatoli ruslan ramil nursultan shavkat emomali
lin xiaoming elbridge reince jerrold cyrus elijah trey beto tulsi kaitlan merrick antony avril deb janet jerome kyle
aaron abbas abdel abdul abdullah abraham adam adel adrian ahmad ahmed aidan akbar akira alain alan albert alberto aldo alejandro aleksandr aleksander alessandro
alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alvaro alvin amir amit amos anatoly anders andre andreas
andrei andrej andres andrew andrey andrzej andy angelo anibal anthony antoine anton antonio antony ari ariel arjun armando arnold art arthur arturo arun asad ashok
ashton asif augusto austin avi axel aziz babak barack barry bart bartholomew bashar bassam ben benedict benjamin benny bernard bernardo bernie
bert bilal bill billy björn blake bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan byron caleb calvin cameron
carl carlo carlos carter casey cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence clark claude claudio clay clayton
cliff clifford clint clinton clive cody colin connor conrad corey cory craig curtis cyril cyrus dale damian damien damon dan dana daniel daniele danny
darrell darren darryl dave david dean denis dennis denny derek derrick desmond devin dick diego dietmar dimitri dinesh dirk dmitri dmitry dominic dominique don donald
donnie doug douglas drew duane duncan dustin dwayne dwight earl ed eddie edgar edmund eduard eduardo edward edwin efrain ehud elbridge eli elias elie elijah elliot elliott
elmar elon emanuel emilio emmanuel emmerson enio enrico enrique eric erich erik ernest ernesto ernst erwin esteban ethan eugene euan evan evgeny ezekiel ezequiel fabian fabio
faisal farid farouk federico felipe felix ferdinand fernando fidel florian francesco francis francisco franco francois françois frank franklin franz fred
freddie frederic frederick friedrich fritz gabriel gareth gary gavin gene geoff geoffrey george georges georgi georgy gerald gerard gerardo gerhard gerry gianni gideon
gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregor gregory guido guillaume guillermo gus gustav gustavo guy haider hakan hamid hamza
hank hans harish harold harris harry harvey hasan hashim hassan hector heinrich heinz helmut henri henrik henry herbert herman hernan hideki hiroshi
horst hosni howard hubert hugh hugo humberto hussein ian ibrahim igor ilya imran ignacio isaac isaiah ismail israel itsunori ivan ivo jack jackson jacob jacques jaime jair jake
jakob jamal james jamie jan janos jared jason javier jay jean jeb jeff jefferson jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joaquin joe joel
joerg johan johann johannes john johnny jon jonas jonathan jordan jorge jose josé josef joseph josh joshua juan juha jules julian julio julius jun jurgen jürgen justin kamal kareem karim
karl keir keith ken kenneth kenny kent kevin khalid khaled kim kirk klaus konrad konstantin kris kurt kyle lamar lance larry lars laurence laurent
lawrence lee leo leon leonard leonid leopold leroy leslie lester levi lewis liam lindsey lionel lloyd logan lorenzo lou louis lucas luca luciano ludwig luigi luis luiz
lukas luke lutz lyle lyndon magnus mahathir mahmoud malcolm manfred manmohan manuel marc marcel marcelo marco marcos marcus mario marion mark markus marshall martin
marty marvin masoud massimo mateusz mathias mats matt matteo matthew matthias maurice mauricio mauro max maxim maximilian mehdi mehmet mel michael michal michel
mick miguel mihail mike mikhail milan miles milos milton mitch mitchell mitt mo mohamed mohammad mohammed mohsen morgan morris moses muammar muhammad mustafa narendra
nasser nate nathan nathaniel ned neil nelson nicholas nick nicola nicolae nicolas nigel nikita niklas nikolai nikolas noah noel norman olaf oleg olivier oliver
omar orlando oscar oskar osama otto owen pablo paolo parker pascal pat patrick paul paulo pavel pedro perry pete peter petr petro philip philippe phil phillip pierre
pietro piotr prakash rafael rahul raja rajiv ralph ramon ramzan randall randy raphael rashid raul ravi ray raymond recep reggie reginald reinhard reince reinhold rene
rex reza ricardo richard rick ricky riccardo rob robbie robert roberto robin rod rodney rodrigo rodrigo roger rohit roland rolf roman ron ronald ronnie rory ross roy ruben
rudolf rudolph rudy rupert russ russell rustam ryan saad sadiq saeed salman salvador salvatore sam sami samir samuel sandeep sandro sanjay santiago saul scott sean
sebastian sebastien serge sergei sergey sergio seth shane shannon shaun shawn shimon shinzo sid sidney silvio simon slobodan stan stanislav stanley stefan stefano stephan stephane
stephen sterling steve steven stewart stuart sunil suresh sven sylvester tariq tayyip ted terrence terry theo theodore thierry thomas tim timothy tobias toby todd tom tomas
tommy tony travis trent trevor trey tristan tyler uwe vaclav valentin valery vasily vernon vicente victor vijay viktor vince vincent virgil vitali vitaly vito vladimir volodymyr
wade wael waleed walter warren wayne wendell werner wesley wilbur wilhelm will willem william willie willy winston wolfgang woody xavier yahya yannick yair yasir yasser yitzhak
yossi youssef yuri yusuf yves zachary zack zbigniew zoran moshe amr osman ahmet ramadan hamad tamim bandar turki saud nawaz shehbaz asim bilawal hamdi recep devlet benny
jens mateusz donald zoltan gyorgy laszlo ferenc istvan janez borut milorad aleksandar dragan bojan goran zlatko kyriakos alexis yanis antonis giorgos
hock junichiro yoshihide fumio taro toshihiro kazuo hidehiko ferdinand rodrigo benigno joko prabowo anwar najib tunku uhuru cyril jacob thabo nelson kofi boutros ban
abiy isaias yoweri robert emmerson paul felix joseph denis laurent alassane macky muhammadu goodluck olusegun bola atiku umaru`);

export const FEMALE_NAMES = set(`
abby abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alina alison allison alma alyssa amanda amber amelia amina amy ana anastasia
andrea angela angelica angelina anita ann anna annabel anne annegret annette annie antonia april ariana arlene ashley astrid audrey aurora ayesha barbara beata beatrice
becky belinda benazir bernadette beth bethany betsy betty beverly bonnie brenda bridget brigitte brittany camila camilla carla carly carmen carol carole carolina caroline carolyn carrie
cassandra catarina catherine cathy cecilia celia charlene charlotte chelsea cheryl chiara chloe christiane christina christine chrystia cindy claire clara claudia colleen condoleezza
connie constance cora corinne courtney cristina crystal cynthia daisy daniela danielle daphne darlene dawn debbie deborah debra deirdre denise diana diane dianne dilma dolores
dominique donna dora doreen doris dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen elsa emily emma erica erika erin esther ethel eva eve evelyn faith fatima federica
felicity fiona flora florence frances francesca frida gabriela gabrielle gail georgia geraldine gillian gina ginni giorgia gisela giulia gladys gloria grace greta gwen gwendolyn hannah
harriet hazel heather heidi heike helen helena helene helga henrietta hilary hilda hillary holly hope huma ida ilhan ilse ina indira ines ingrid irene irina iris isabel isabella isabelle
isla ivana ivanka jackie jacinda jacqueline jacqui jade jan jane janet janice jasmine jean jeanine jeanne jeannie jen jennifer jenna jenny jessica jill jo joan joanna joanne jocelyn jody josephine joy joyce
juanita judith judy julia juliana julie juliet june kaitlan kaja kamala karen karin karine karolina kate katerina katharine katherine kathleen kathryn kathy katie katja katrina kay kayla kayleigh kellyanne kelly
kelsey keri kerry kim kimberly kirsten kirstjen kristen kristi kristin kristina kyrsten lara latoya laura lauren laurie lea leah leila lena leslie leticia lidia lillian lily linda lindsay lisa liz liza
lois loretta lori lorraine louise lucia lucie lucille lucinda lucy lydia lynda lynn lynne mabel maddie madeleine madeline maggie malala mandy marcia margaret margot margrethe maria mariah mariam marianne
marie marilyn marina marine marion marissa marjorie marlene marta martha martina mary matilda maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith merkel mia michele
michelle mika mildred millie miranda miriam moira molly mona monica muriel myra nadia nadine nancy naomi natalia natalie natasha nelly nicole nicola nikki nina noor nora norma olena olga olivia oprah paige
pam pamela pat patricia patsy paula pauline peggy penelope penny petra phoebe phyllis polly priscilla priti pramila rachel ramona rebecca regina renata renee rhonda rita roberta robin rosa rosalind rose
roseanne rosemary rosie roxana ruby ruth sabine sabrina sally samantha sandra sanna sara sarah sasha savannah shannon sharon sheila sheri sherry shirley silvia simone sofia sonia sonja sophia sophie stacey stacy
stella stephanie stormy sue susan susana susanna susanne suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa teri tessa thea thelma theresa tiffany tina toni tracey tracy tricia trish
trudy ulrike ursula valentina valerie vanessa vera veronica vicki vicky victoria violet virginia vivian viola wanda wendy whitney wilma yasmin yolanda yulia yvette yvonne zainab zara zoe
aung benita dalia dina ebtisam ghada hanan hind huda iman khadija lina maryam rania rima samira shireen tzipi yuko yuriko sanae park-geun christia yoon-hee sonia mamata nirmala sheikh hasina daina lael`);

/** Short and familiar forms → the given names they stand for. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `bob robert;rob robert;bobby robert;bill william;billy william;will william;liz elizabeth;beth elizabeth;betsy elizabeth;jim james;jimmy james;joe joseph;
mike michael;mick michael;mitch mitchell;tom thomas;tommy thomas;dick richard;rick richard;rich richard;ricky richard;dan daniel;danny daniel;dave david;
steve steven stephen;ted edward theodore;ed edward edwin;eddie edward;jack john;johnny john;jon jonathan;chuck charles;charlie charles;tony anthony;antony anthony;
andy andrew;drew andrew;alex alexander alexandra;sasha alexander;ben benjamin;bernie bernard;chris christopher christine;don donald;donnie donald;doug douglas;frank francis franklin;
fred frederick alfred;greg gregory;jeff jeffrey geoffrey;geoff geoffrey;jerry gerald jerome;gerry gerald;josh joshua;kate katherine catherine;katie katherine catherine;kathy katherine kathleen;
ken kenneth;larry lawrence;leo leonard;lou louis;maggie margaret;peggy margaret;matt matthew;max maximilian;nancy ann;nick nicholas;pam pamela;pat patrick patricia;pete peter;
phil philip phillip;ray raymond;ron ronald;ronnie ronald;rudy rudolph;russ russell;sam samuel samantha;sandy alexander sandra;stan stanley;sue susan;tim timothy;val valerie;vince vincent;
walt walter;woody robert;zack zachary;abe abraham;al albert alan;barry barack;bert albert;cathy catherine;cindy cynthia;debbie deborah;gus august;hank henry;harry harold henry;jenny jennifer;
jen jennifer;jo joanna josephine;judy judith;kim kimberly;manny manuel;marty martin;mel melvin;nate nathan nathaniel;ned edward;rod rodney;steph stephanie;terry terence theresa;trey harold;
vicky victoria;vladimir volodymyr;deb deborah;jackie jacqueline;gabe gabriel;jake jacob;cliff clifford;curt curtis;gene eugene;jay jason;kev kevin;les leslie;mo mohammed;mohammad mohammed;mohamed mohammed;muhammad mohammed`
    .split(";")
    .map((line) => line.trim().split(" "))
    .map(([short, ...long]) => [short!, long] as const),
);

const GIVEN_NAMES: ReadonlySet<string> = new Set([...MALE_NAMES, ...FEMALE_NAMES]);

export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}
