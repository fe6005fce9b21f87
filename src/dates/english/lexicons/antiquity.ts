/** Words that make a year of a number that hardly looks like one. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';

/** "the battle of | 732", "the famine of | 1315". */
export const DATED_EVENTS = wordSet(`
  battle, battles, treaty, siege, plague, famine, revolt, war, wars, earthquake, fire, flood, edict, council, peace, statute, charter,
  bull, coronation, conquest, crusade, expedition, campaign, edition, map, census, synod, massacre, storm, comet, eruption, rising,
  uprising, rebellion, revolution, constitution, decree, truce, invasion, partition, voyage, sack, capture, winter, summer, spring,
  autumn, schism, restoration, proclamation, ordinance, armistice, concordat, pogrom, epidemic, drought, frost, eclipse, blizzard, hurricane,
  cyclone, typhoon, gale, gales, avalanche, tornado, mutiny, strike, lockout, heatwave`);

/** A text that speaks of these is about the first thousand years. */
export const EARLY_TIMES = wordSet(`
  emperor, emperors, caliph, caliphs, caliphate, abbot, monks, legions, dynasty, crowned, frankish, franks, goths, visigoths,
  ostrogoths, vandals, huns, saxons, lombards, byzantine, byzantines, romans, viking, vikings, constantinople, sassanid, umayyad,
  abbasid, charlemagne, gaul, kings, reign, reigned, monastery, bishopric, pagan, barbarians, conquered, besieged, sacked, heresy,
  alaric, attila, justinian, hannibal, carthage, pharaoh, pharaohs, deposed, canonised, baptised`);

/** "in | 218", "by | 44". */
export const BEFORE_BARE_YEAR = wordSet('in, by, until, till, since, from, circa, about, around');

/** "In 218 | he", "in 218 | and": what a number counts does not begin so. */
export const AFTER_BARE_YEAR = wordSet(`
  he, she, it, they, we, his, her, their, its, the, a, an, and, but, when, after, before, with, to, by, as, at, on, under, was, were,
  had, did, this, that, these, both, while, where, until, because, though, although, who, which, again, there, then, only, also`);
