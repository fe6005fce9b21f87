/** Words of which names of people are made. Written for this project from general knowledge. */
import { WordSet } from '../word-set.js';
import { without, wordSet, words } from '../words.js';

/** Small words inside people's names: `Ursula von der Leyen`, `Khalid bin Rashid`; lower case. */
export const PARTICLES = wordSet(
  'de,del,della,dela,delos,der,den,di,da,do,dos,das,du,la,le,los,las,van,von,vom,zu,zum,zur,ter,bin,binti,bint,bte,ibn,ben,abu,al,el,ul,ud,ur,y,af,av,wa,ya,kwa,arap,ole,ap',
);

/** Of these only the ones that no English sentence uses may stand before a capital without a name before them. */
export const LEADING_PARTICLES = wordSet('al,el,bin,ibn,van,von,de,del,della,da,dos,abu,ur,ul');

/** `Ana Park`, `Tom Banks`: what says of a name that it is a thing is, after a given name, a surname. */
export const THINGS_AND_SURNAMES = wordSet(`
  park, hall, house, hill, hills, street, banks, wood, lane, lake, day, church, castle, bush, ford, post, guard, service, fort, may, mill,
  power, fields, rivers, pass, dam, case, march, young, king, spring, month, team, bridge, mercury, argus, wells, waters, marsh, beach, cape,
  rim, moss, low`);

/** What is land or water is a surname after a first name that is no word and no town: `Orla Ridge`. Lower case. */
export const LAND_AND_SURNAMES = wordSet(
  'ridge, forest, rivers, lake, beach, brook, field, hill, moor, heath, dale, wood, stone, cliff, cove, glen, banks, marsh, pool, meadows, shore, woods',
);

/** The same, more often of places: only where nothing but a person is meant. */
export const LAND_AND_FEW_SURNAMES = wordSet(
  'bay, valley, mount, peak, island, creek, falls, pond, rock, cape, plain, canyon, desert, mountain, sea, reef, glacier',
);

/** Before a place, hardly before a person: `in Orla Forest`. Lower case. */
export const BEFORE_LAND = wordSet(
  'in, at, near, on, from, to, into, along, across, over, through, around, off, the, via, outside, beyond, above, below',
);

/** Beside a name: only people do. Lower case. */
export const SPEAKING_OF_THEMSELVES = wordSet('said, says, told, added, adds, warned, tweeted, joked');

/** `| Friends | of Ana Ruiz`: whoever they are, the name after them is a person's. Lower case. */
export const THOSE_OF_SOMEBODY = wordSet(`
  lawyers, attorneys, solicitors, counsel, friends, relatives, supporters, fans, followers, allies, aides, critics, opponents, colleagues,
  neighbours, neighbors, doctors, representatives, agents, families, family`);

/** Months that are first names too, as written. */
export const GIVEN_MONTHS: ReadonlySet<string> = new Set(['April', 'May', 'June', 'Jun', 'August']);

/** First names that are words with which an English sentence may go on: `Per Voss`. As written. */
export const SMALL_WORDS_AND_FIRST_NAMES: ReadonlySet<string> = new Set(
  'Per,Can,An,In,So,Do,My,Long,Will,Sun,Van,Ever,Max,Even,Tor,Odd,Bent,Dung,Hung,Kim,Man,Rich,Art,Sunny,Early,Ali,Los'.split(
    ',',
  ),
);

/** Of these the ones after which a verb cannot follow a noun at once: `In Leeds is`. As written. */
export const PREPOSITIONS_AND_FIRST_NAMES: ReadonlySet<string> = new Set('Per,In,An,So,My,Ever,Even,Long'.split(','));

/** Days that are first names too, as written. */
export const GIVEN_DAYS: ReadonlySet<string> = new Set(
  'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(','),
);

/** `gave his name | as Sunday`. Lower case. */
export const GIVEN_AS = wordSet('name,only,simply,himself,herself,themselves,identified');

/** `al-Hadrami`, whom others write Hadrami; lower case. */
export const ARTICLE_BEFORE = /^(?:al|el|ad|as|ash|az|ul)-(?=\p{L}{3})/u;

/** `Tom Bell Jr.`: after a name, without the stop. Lower case. */
export const GENERATIONS = wordSet('jr, sr, ii, iii, iv');

/** Towns and countries that are first names too: `Jordan Pike`. Lower case. */
export const PLACES_AND_FIRST_NAMES = wordSet(`
  adelaide, alexandria, asia, austin, brooklyn, carolina, chad, charlotte, chelsea, chester, dakota, dallas, denver, devon, eden, florence,
  geneva, georgia, houston, india, israel, jackson, jordan, kent, kenya, kingston, lincoln, london, lourdes, madison, memphis, milan, odessa,
  orlando, paris, phoenix, preston, regina, santiago, savannah, sienna, sydney, trinidad, troy, valencia, verona, victoria, vienna, virginia`);

/** Spellings of one first name, each line; without signs, lower case. */
const SPELLINGS = [
  'muhammad, mohammed, mohamed, mohammad, mohamad, muhammed, mohamud, mohd, md',
  'ahmed, ahmad',
  'hussein, hussain, husain, hossain, hossein, husayn',
  'yusuf, yousef, youssef, yusef, yousuf, yusif',
  'abdallah, abdullah, abdulla',
  'khaled, khalid',
  'omar, umar, omer',
  'osama, usama',
  'ibrahim, ebrahim, ibraheem',
  'mustafa, mostafa, moustafa',
  'mahmoud, mahmud, mehmood',
  'said, saeed, sayed, saed',
  'sergei, sergey, serguei',
  'dmitry, dmitri, dmitriy, dimitri',
  'yuri, yury, yuriy, iurii',
  'andrei, andrey, andriy, andrii',
  'alexei, alexey, aleksei, aleksey, oleksiy',
  'alexander, aleksandr, aleksander, oleksandr, alexandr',
  'volodymyr, wolodymyr',
  'mikhail, michail, mykhailo',
  'vasily, vasiliy, vasyl',
  'yevgeny, evgeny, yevgeni, evgeni, yevhen',
  'katherine, catherine, kathryn, catharine',
  'steven, stephen',
  'philip, phillip',
  'hilary, hillary',
  'mishal, meshal, mishaal',
  'jeffrey, jeffery',
  'brian, bryan',
  'sara, sarah',
  'ann, anne',
  'marc, mark',
  'eric, erik, erick',
];

/** The first spelling of each line by every one of its spellings. */
export const SPELLED: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((line) => {
    const [first = '', ...others] = wordSet(line);
    return [first, ...others].map((spelling) => [spelling, first] as const);
  }),
);

/** First names that are words with which sentences begin: `Mark my words`. Lower case. */
export const WORDS_AND_FIRST_NAMES = wordSet(`
  art, bill, bob, buck, carol, chance, chase, chip, chuck, cliff, dawn, dean, don, drew, eve, faith, frank, gene, grace, grant, guy, harry,
  heather, holly, hope, iris, ivy, jack, josh, joy, lance, lily, mark, may, mike, miles, nick, olive, pat, pearl, penny, pierce, ray, rich,
  rob, robin, rose, ruby, sandy, skip, sue, tracy, victor, wade, will`);

/** First names that are places: `Sydney Hale`. As written. */
export const PLACES_AS_FIRST_NAMES: ReadonlySet<string> = new WordSet(Array.from(PLACES_AND_FIRST_NAMES, withCapital));

/** First names that are words, those above and rarer ones: `Dawn Marsh`, `April Morton`. None that is a title or land. As written. */
export const WORDS_AS_FIRST_NAMES: ReadonlySet<string> = new WordSet([
  ...Array.from(without(WORDS_AND_FIRST_NAMES, 'dean'), withCapital),
  ...words(`
  April, May, June, August, Summer, Autumn, Sky, Storm, Wolf, Rusty, Jade, Amber, Ginger, Poppy, Daisy, Violet, Hazel, Willow, Harmony, Melody,
  Trinity, Destiny, Patience, Prudence, Charity, Mercy, Constance, Angel, Archer, Hunter, Mason, Carter, Cooper, Peg, Norm, Hank, Gray, Stone, Flint,
  Clay, Reed, Ernest, Honor, Honour, Precious, Blessing, Goodluck, Innocent, Happy, Lucky, Comfort, Fortune, Wisdom, Praise, Promise, Favour, Gift,
  Marvellous`),
]);

/** More words that are surnames. Lower case. */
export const WORDS_AS_SURNAMES = wordSet(`
  bank, baker, mason, butcher, carpenter, driver, farmer, fisher, gardener, hunter, miller, porter, potter, shepherd, singer, weaver, long, short,
  small, strong, sharp, swift, wise, stout, bright, rich, poor, savage, noble`);

/** After a name of two words: hardly anything but a person does so. Lower case. */
export const ACTS_OF_PEOPLE = wordSet(`
  wept, sobbed, smiled, laughed, grinned, shrugged, sighed, nodded, blushed, woke, slept, married, divorced, died, retired, resigned, testified, pleaded,
  remembers, remembered, recalls, recalled, thinks, thought, feels, felt, knows, knew, hopes, believes, loves, loved, hates, hated, wishes, wonders, wondered,
  lives, lived, studied, teaches, taught, sang, danced, graduated, whispered, shouted, muttered, joked, quipped, wore, sat, walked, drove, swam, ate, drank,
  limped, knelt`);

/** After a name of two words: people do so, and firms, churches and clubs as well. Lower case. */
export const ACTS_OF_PEOPLE_AND_BODIES = wordSet(`
  said, says, told, tells, asked, added, explained, insisted, argued, admitted, denied, warned, wrote, replied, met, won, lost, beat, scored, found, saw, left,
  returned, arrived, bought, sold, works, worked, spoke, joined`);

/** `NAME, also | known as NAME`. Lower case. */
export const BEFORE_KNOWN_AS = wordSet(
  'also, better, once, formerly, commonly, locally, widely, popularly, previously, professionally, now, then',
);

/** So frequent that many people with them share a first name, too; lower case, without signs. */
export const FREQUENT_SURNAMES = wordSet(`
  smith, jones, williams, brown, johnson, davis, miller, wilson, moore, taylor, anderson, thomas, jackson, white, harris, martin, thompson, robinson, clark, clarke,
  lewis, lee, walker, hall, allen, young, king, wright, scott, green, baker, adams, evans, roberts, hughes, edwards, murphy, kelly, campbell, stewart, morgan, cooper,
  davies, wood, turner, hill, garcia, martinez, rodriguez, lopez, gonzalez, hernandez, perez, sanchez, fernandez, silva, santos, souza, pereira, patel, singh, khan,
  kumar, sharma, gupta, ali, ahmed, ahmad, hussein, hussain, mohamed, mohammed, hassan, ibrahim, kim, park, choi, lim, wang, li, zhang, liu, chen, yang, huang, wu,
  nguyen, tran, pham, tan, sato, suzuki, tanaka, muller, schmidt, schneider, weber, fischer, rossi, russo, ferrari, ivanov, petrov, smirnov, novak, kowalski, nowak,
  hansen, johansson, andersson, nilsson, diallo, traore, mensah, okafor, yilmaz, kaya, cohen, levy, dubois, bernard`);

/** As they are written after a name: `Earl Tarrant | Sr.`. */
export const JUNIOR_OR_SENIOR: ReadonlySet<string> = new Set(['Jr', 'Jr.', 'Sr', 'Sr.']);

/** Of the younger one of a family: `Tom Bell, his son`. Lower case. */
export const DESCENDANTS = wordSet('son,daughter,grandson,granddaughter,nephew,niece');

/** Of the elder one: `his father, Tom Bell`. Lower case. */
export const ELDERS = wordSet(
  'father,mother,grandfather,grandmother,uncle,aunt,great-grandfather,great-grandmother,stepfather,stepmother',
);

/** Whom `his | father` names: somebody else than he is. Lower case. */
export const RELATIVES = wordSet(`
  father,mother,son,daughter,brother,sister,grandfather,grandmother,grandson,granddaughter,uncle,aunt,nephew,niece,cousin,husband,wife,
  great-grandfather,great-grandmother,great-grandson,half-brother,half-sister,stepfather,stepmother,stepson,stepdaughter,widow,widower,
  namesake,father-in-law,mother-in-law,son-in-law,daughter-in-law,brother-in-law,sister-in-law,twin,fiancé,fiancée`);

/**
 * Chinese, Korean and Vietnamese surnames, which stand before the given name; those that are first names of the English are left out.
 * Lower case, without signs; written for this project from general knowledge.
 */
export const SURNAMES_FIRST = wordSet(`
  wang,li,zhang,liu,chen,yang,huang,zhao,wu,zhou,xu,sun,ma,zhu,hu,guo,he,lin,gao,luo,zheng,liang,xie,song,tang,han,feng,deng,cao,peng,zeng,
  xiao,tian,dong,pan,yuan,cai,jiang,yu,du,ye,cheng,wei,su,lu,ding,ren,shen,yao,lee,tan,ong,goh,teo,lim,chua,ng,chan,wong,cheung,lau,leung,
  yeung,ho,kwok,tsang,park,choi,jung,jeong,kang,cho,yoon,jang,oh,seo,shin,kwon,hwang,ahn,nguyen,tran,le,pham,hoang,phan,vu,dang,bui,ngo,
  duong,ly,kong,qian,qin,xia,fan,fang,shi,mao,jin,kim`);

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `Penhaligons`, `Rosses`: a family, by the plural of its surname. */
export function pluralOfSurname(surname: string): string {
  return /(?:s|x|z|ch|sh)$/.test(surname) ? `${surname}es` : `${surname}s`;
}

/** First names that are words and stand in no table of names: many are African, others are short forms. */
export const GIVEN_WORDS = wordSet(`
  mercy, peg, con, kit, rich, cliff, dot, gift, lucky, happy, star, comfort, fortune, memory, praise, wisdom, trust, talent, liberty, beauty,
  rejoice, progress, honest, clever, prosper, bright, knowledge, silence, loveness, goodness, marvellous, pretty, princess, queen, ace, buck, bud,
  chip, flip, pip, scout, tug, babe, buddy, sonny, red, rusty, doc`);

/** `| Rival | Daedong Nongsan gained`: with the capital of a sentence they describe what is named after them. As written. */
export const OPENING_DESCRIPTIONS: ReadonlySet<string> = new Set(
  'Rival,Nearby,Unseeded,Tiny,Neighbouring,Neighboring,Veteran,Debutant,Fellow,Struggling,Troubled,Embattled,Beleaguered,Rumoured,Rumored,Defending,Reigning,Seeded,Fancied,Unfancied,Relegated,Promoted,Visiting,Bottom-placed,Unbeaten,Winless,Unknown,Outgoing,Incoming,Former,Onetime'.split(
    ',',
  ),
);

/** The article of Arabic, as it is written before each letter. Lower case. */
export const ARABIC_ARTICLES = wordSet('al, el, as, ash, ad, ar, an, at, az');

/** At the head of a sentence, before a hyphen: `| El | -Masry`. Lower case. */
export const ARTICLES_OF_NAMES: ReadonlySet<string> = new Set([...ARABIC_ARTICLES, ...wordSet('ul, ait, ould, abd')]);

/** `Rutger | ten | Hoff`, `Ana Costa | e | Melo`: between the parts of one name, and something else in English text. As written. */
export const RARE_PARTICLES: ReadonlySet<string> = new Set(words('ten, te, e, i, ould, mac, nic, dal, dall, thor'));
