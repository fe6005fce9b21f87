/** What else people of a trade are called. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** Each line: what they may be called, then those who are. */
const CALLINGS: readonly (readonly [called: string, who: string])[] = [
  [
    'scientist',
    `biologist, physicist, chemist, entomologist, epidemiologist, virologist, astronomer, oceanographer, botanist, zoologist, geologist, ecologist,
    climatologist, glaciologist, ornithologist, microbiologist, neuroscientist, seismologist, volcanologist, hydrologist, agronomist, researcher`,
  ],
  [
    'researcher',
    `scientist, biologist, physicist, chemist, entomologist, epidemiologist, ecologist, botanist, zoologist, geologist, ornithologist, sociologist,
    historian, archaeologist, professor, lecturer`,
  ],
  ['academic', 'professor, lecturer, scholar, historian, sociologist, dean, reader'],
  ['don', 'professor, prof, prof., lecturer, senior lecturer, associate professor, vice-chancellor, vice chancellor'],
  ['scholar', 'professor, historian, theologian, linguist, philosopher'],
  ['biologist', 'zoologist, botanist, entomologist, ornithologist, ecologist, microbiologist'],
  [
    'doctor',
    `physician, surgeon, gp, oncologist, cardiologist, neurosurgeon, paediatrician, pediatrician, psychiatrist, pathologist, anaesthetist,
    dermatologist, neurologist, gynaecologist, obstetrician, radiologist, medic`,
  ],
  ['physician', 'doctor, gp, oncologist, cardiologist, paediatrician, pediatrician, neurologist'],
  ['surgeon', 'neurosurgeon'],
  ['lawyer', 'attorney, solicitor, barrister, advocate, counsel'],
  ['attorney', 'lawyer, counsel'],
  ['counsel', 'barrister, lawyer, advocate'],
  ['barrister', 'counsel'],
  [
    'prosecutor',
    'state counsel, crown counsel, district attorney, procurator fiscal, procurator fiscal depute, prosecution counsel, u.s. attorney, us attorney, united states attorney',
  ],
  ['premier', 'prime minister'],
  [
    'minister',
    `health secretary, education secretary, business secretary, transport secretary, defence secretary, foreign secretary, home secretary, justice secretary,
    culture secretary, environment secretary, energy secretary, work and pensions secretary, housing secretary, levelling up secretary, scottish secretary,
    welsh secretary, northern ireland secretary, cabinet secretary, rural affairs secretary, finance secretary, trade secretary, science secretary,
    communities secretary, chancellor, cs`,
  ],
  [
    'detective',
    'detective inspector, detective chief inspector, detective sergeant, detective superintendent, detective chief superintendent',
  ],
  ['leader', 'general secretary, secretary-general, secretary general'],
  ['defendant', 'accused'],
  ['accused', 'defendant'],
  [
    'lawmaker',
    'mp, senator, congressman, congresswoman, deputy, legislator, parliamentarian, representative, assemblyman, assemblywoman, td',
  ],
  ['legislator', 'mp, senator, congressman, congresswoman, lawmaker, representative'],
  ['politician', 'mp, senator, lawmaker, congressman, congresswoman, councillor, minister, legislator'],
  ['councillor', 'councilman, councilwoman, alderman'],
  ['artist', 'painter, sculptor, illustrator, photographer, potter, ceramicist, muralist, printmaker'],
  ['writer', 'novelist, poet, author, playwright, journalist, essayist, columnist'],
  ['author', 'novelist, writer, poet, historian'],
  ['novelist', 'author, writer'],
  ['poet', 'laureate'],
  ['dramatist', 'playwright'],
  [
    'musician',
    `singer, guitarist, drummer, bassist, pianist, violinist, cellist, composer, conductor, keyboardist, saxophonist, trumpeter, organist, flautist,
    fiddler, songwriter`,
  ],
  ['singer', 'star, soprano, tenor, vocalist, frontman, rapper, singer-songwriter'],
  ['composer', 'songwriter'],
  ['performer', 'singer, dancer, actor, actress, comedian, acrobat'],
  ['star', 'actor, actress, singer'],
  ['actor', 'star'],
  ['actress', 'star'],
  ['player', 'star'],
  ['film-maker', 'director, filmmaker'],
  ['filmmaker', 'director, film-maker'],
  ['footballer', 'striker, midfielder, defender, winger, goalkeeper, forward'],
  [
    'player',
    'striker, midfielder, defender, winger, goalkeeper, forward, footballer, cricketer, quarterback, linebacker, pitcher',
  ],
  ['coach', 'trainer, manager, head coach'],
  ['manager', 'head coach, coach, boss'],
  ['trainer', 'coach'],
  ['boss', 'manager, coach, chief executive, managing director'],
  ['skipper', 'captain'],
  ['captain', 'skipper'],
  ['keeper', 'goalkeeper'],
  ['goalkeeper', 'keeper'],
  ['goalie', 'goaltender, goalkeeper'],
  ['goaltender', 'goalie'],
  ['netminder', 'goaltender, goalie'],
  ['athlete', 'swimmer, sprinter, runner, hurdler, skier, rower, gymnast, cyclist, marathoner, triathlete'],
  ['businessman', 'trader, entrepreneur, merchant, shopkeeper, tycoon, hotelier, developer, magnate, industrialist'],
  ['businesswoman', 'entrepreneur, shopkeeper, hotelier, developer'],
  ['trader', 'businessman, businesswoman, merchant, shopkeeper, vendor'],
  ['entrepreneur', 'founder, co-founder, businessman, businesswoman'],
  ['tycoon', 'businessman, billionaire, magnate, industrialist'],
  ['executive', 'chief executive, managing director, ceo'],
  ['officer', 'constable, sergeant, detective, inspector, policeman, policewoman, garda, superintendent, trooper'],
  ['policeman', 'constable, sergeant, inspector'],
  [
    'cleric',
    'bishop, archbishop, priest, imam, pastor, ayatollah, vicar, rabbi, mullah, cardinal, rev, rev., reverend',
  ],
  ['prelate', 'bishop, archbishop, cardinal'],
  ['pontiff', 'pope'],
  ['monarch', 'king, queen, oba, emir, sultan'],
  ['nun', 'sister, sr, sr., mother superior, abbess, prioress'],
  ['analyst', 'economist, strategist'],
  ['priest', 'vicar, rector, parson, fr, fr.'],
  ['clergyman', 'vicar, priest, pastor, bishop, rev, rev., reverend, fr, fr.'],
  ['farmer', 'rancher, grower, shepherd, crofter, smallholder, dairyman'],
  ['grower', 'farmer'],
  ['teacher', 'headteacher, headmaster, headmistress, schoolteacher, lecturer'],
  ['head', 'headteacher, head teacher, headmaster, headmistress'],
  ['envoy', 'ambassador, diplomat'],
  ['diplomat', 'ambassador, envoy, consul'],
  ['economist', 'chief economist'],
  ['soldier', 'general, colonel, major, captain, lieutenant, sergeant, corporal, private'],
  ['fisherman', 'trawlerman, skipper'],
  ['skipper', 'captain, co-captain'],
  ['captain', 'skipper'],
  ['magistrate', 'judge'],
  ['judge', 'justice, magistrate'],
  ['pensioner', 'retiree'],
  ['retiree', 'pensioner'],
  ['spokesman', 'press secretary, spokesperson, press officer, communications director, director of communications'],
  ['spokeswoman', 'press secretary, spokesperson, press officer, communications director, director of communications'],
  ['spokesperson', 'press secretary, spokesman, spokeswoman, press officer'],
  ['cop', 'police commissioner, commissioner of police, police chief, chief constable, inspector general of police'],
  ['ranger', 'warden'],
  ['warden', 'ranger'],
];

/** By what somebody is, what else the text may call the same person. */
export const CALLED_AS: ReadonlyMap<string, readonly string[]> = callings();

function callings(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [called, who] of CALLINGS)
    for (const trade of wordSet(who)) found.set(trade, [...(found.get(trade) ?? []), called]);
  return found;
}

/** `the head of | state |`: whose office it is. */
export const HEADS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['state', wordSet('president, king, queen, emperor, sultan, emir, monarch, grand duke')],
  ['government', wordSet('prime minister, premier, chancellor, taoiseach')],
]);

/** `| Vice | President`, `| Former | King` */
export const NOT_IN_OFFICE = wordSet('vice, deputy, former, ex, late');

/** `Dr | Simon Bell`: what the title lets expect, where nobody else is meant. */
export const OF_DOCTORS = ['doctor', 'scientist', 'academic', 'researcher'];

/** What somebody is accused of: `denies | 14 counts`. */
export const OFFENCES = wordSet(`
  count, counts, charge, charges, murder, manslaughter, fraud, theft, assault, rape, robbery, embezzlement, embezzling, killing, causing, stealing,
  arson, perjury, conspiracy, burglary, bribery, smuggling, trafficking, kidnapping, extortion, laundering, corruption, defrauding, murdering`);

/** Words near which the text says that somebody stands before a court. */
export const BEFORE_COURT = wordSet(
  'charged, accused, pleaded, pleads, denies, denied, admits, admitted, convicted, jailed, sentenced, remanded, acquitted, indicted, arraigned, trial',
);

/** `the dairy | farm | of Tom Bell`: what whose it is may be called. */
export const OWNERS_OF: ReadonlyMap<string, string> = new Map([
  ['farm', 'farmer'],
  ['ranch', 'rancher'],
  ['shop', 'shopkeeper'],
  ['bakery', 'baker'],
  ['garage', 'mechanic'],
]);

/** `vice president`, `former mayor`, `prime minister`, `press secretary`: "the president", "the mayor", "the minister", "the secretary" are others. */
export const DEPUTY =
  /^(?:(?:vice|deputy|assistant|associate|former|ex|lieutenant)[ -]|prime minister$|head teacher$|(?:press|private) secretary$)/;

/** What a story speaks of that brings up people of a trade whom it need not name: `a hospital … the nurse`. */
export const PLACES_OF_TRADES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'nurse, midwife, paramedic',
        `hospital, clinic, ward, surgery, patient, nurse, midwife, doctor, paramedic, surgeon, medic, ambulance, health, medical, medicine, illness, injury, injured,
        treated, treatment, disease, birth, baby, care, nursing`,
      ],
      [
        'teacher, lecturer',
        `school, class, classroom, teacher, lecturer, tutor, student, pupil, college, university, academy, campus, lesson, course, exam, education, teaching,
        taught, child, children, head, headteacher`,
      ],
    ] as const
  ).flatMap(([trades, places]) => [...wordSet(trades)].map((trade) => [trade, wordSet(places)] as const)),
);
