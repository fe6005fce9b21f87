/**
 * Fields of life by the nouns for those who work in them: who is a footballer is hardly a minister in the same year. A noun that is used in
 * several fields ("captain", "director") stands in each of them, or in none. Lower case. Written for this project from general knowledge.
 */
import { wordSet } from '../words.js';

const FIELDS = {
  politics: `minister, senator, governor, mayor, mp, msp, mep, mla, lawmaker, legislator, parliamentarian, councillor, councilor, congressperson,
    councilperson, alderman, assemblyperson, ambassador, premier, chancellor, candidate, politician, statesperson, envoy, diplomat, consul, whip, taoiseach,
    secretary, nominee, incumbent, undersecretary, president-elect, campaigner, activist, lobbyist, monarch, king, queen, prince, princess`,
  sport: `footballer, striker, midfielder, goalkeeper, keeper, defender, winger, forward, full-back, centre-back, coach, captain, batsman, batter, bowler, sprinter, swimmer, sportsperson, marksperson, oarsperson, archer, fencer, judoka, curler, snowboarder, surfer, climber, mountaineer, triathlete, pole-vaulter, footballers, outfielder, infielder, catcher, shortstop, linebacker, netminder, boxer,
    cyclist, athlete, champion, player, quarterback, skipper, jockey, golfer, rower, runner, hurdler, wrestler, skier, skater, gymnast, referee, umpire,
    medallist, medalist, cricketer, pitcher, goalscorer, playmaker, fly-half, prop, hooker, seamer, spinner, wicketkeeper, trainer, racer, substitute`,
  labour: 'unionist, steward, docker, organiser, organizer, secretary',
  business: `secretary, ceo, cfo, coo, executive, banker, businessperson, analyst, economist, trader, entrepreneur, investor, financier, shareholder, broker, retailer, strategist,
    tycoon, magnate, founder, co-founder, owner, accountant, auditor, developer, hotelier, shipowner, restaurateur`,
  law: 'judge, lawyer, prosecutor, attorney, barrister, solicitor, justice, magistrate, counsel, coroner, notary',
  security: `inspector, detective, constable, superintendent, sergeant, colonel, major, lieutenant, captain, commander, admiral, sheriff, soldier, general,
    corporal, brigadier, commodore, marshal, officer, policeperson, firefighter`,
  health: `doctor, nurse, surgeon, physician, psychiatrist, psychologist, epidemiologist, paediatrician, pediatrician, midwife, vet, veterinarian, pathologist, cardiologist, dentist,
    pharmacist, paramedic, virologist, oncologist, neurologist, researcher`,
  learning: `professor, scientist, researcher, biologist, physicist, chemist, historian, geologist, lecturer, teacher, headteacher, astronomer, archaeologist, rector, dean,
  oceanographer, ecologist, botanist, zoologist, seismologist, meteorologist, climatologist, sociologist, linguist, anthropologist, glaciologist,
  hydrologist, cosmonaut, astronaut, explorer, virologist,
    epidemiologist, economist, psychologist, engineer, student, scholar, mathematician, entomologist, ornithologist, vulcanologist, volcanologist`,
  arts: `actor, actress, singer, novelist, author, poet, playwright, painter, musician, composer, sculptor, photographer, journalist, editor, presenter, columnist,
    conductor, pianist, violinist, cellist, dancer, choreographer, comedian, screenwriter, filmmaker, film-maker, writer, soprano, tenor, baritone, guitarist, drummer,
    rapper, reporter, correspondent, broadcaster, artist, illustrator, curator, critic, organist, designer`,
  religion:
    'bishop, archbishop, priest, pastor, imam, rabbi, vicar, cardinal, pope, nun, monk, abbot, cleric, preacher, ayatollah, deacon, chaplain',
  trades: `farmer, fisherperson, plumber, electrician, pilot, baker, carpenter, sailor, chef, shopkeeper, miner, builder, mechanic, driver, beekeeper, shepherd, butcher,
    gardener, locksmith, clockmaker, brewer, welder, roofer, grocer, bookkeeper, grower, winegrower, winemaker, maker, cheesemaker, boatbuilder, cabinetmaker, tailor, hairdresser, barber, cleaner, cook, waiter, janitor, caretaker, postperson, trawlerperson`,
} as const;

export type Field = keyof typeof FIELDS;

const FIELDS_OF: ReadonlyMap<string, readonly Field[]> = indexed();

/** The fields in which a noun is used; none for one of all fields: `leader`. */
export function fieldsOfNoun(noun: string): readonly Field[] {
  return FIELDS_OF.get(noun) ?? [];
}

function indexed(): ReadonlyMap<string, readonly Field[]> {
  const found = new Map<string, Field[]>();
  const add = (field: Field) => {
    for (const noun of wordSet(FIELDS[field])) found.set(noun, [...(found.get(noun) ?? []), field]);
  };
  add('politics');
  add('sport');
  add('labour');
  add('business');
  add('law');
  add('security');
  add('health');
  add('learning');
  add('arts');
  add('religion');
  add('trades');
  return found;
}
