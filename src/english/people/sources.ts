/** Nouns and pronouns that speakers are called by. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

/** What is written, broadcast or measured and so "says" something. */
export const DOCUMENTS = wordSet(`
  statement, report, study, survey, poll, polls, paper, article, letter, email, e-mail, memo, document, documents, book, website, post, tweet,
  release, press release, filing, lawsuit, complaint, indictment, ruling, verdict, judgment, order, decision, text, transcript, communique, communiqué,
  declaration, resolution, bill, law, treaty, agreement, draft, notice, advisory, bulletin, data, figures, statistics, records, research, analysis,
  review, audit, assessment, estimate, estimates, forecast, forecasts, tests, results, findings, census, index, chart, map, note, footnote, editorial,
  column, headline, caption, sign, banner, placard, poster, slogan, message, messages, postcard, emails, video, film, documentary, footage, ad, advertisement,
  commercial, page, account, journal, diary, memoir, biography, letters, affidavit, petition, manifesto, platform, plan, charter, constitution, label,
  dossier, briefing, reports, studies, surveys, documents, papers, evidence, tattoo, badge, sticker, plaque, graffiti, billboard, epitaph, test, model, models, projections, projection, polling, inscription`);

/** What is somebody's own words, also with "of": "the diary of Ana Ruiz". */
export const AUTHORED = wordSet(
  'diary, diaries, letter, letters, memoir, memoirs, autobiography, testimony, statement, speech, post, tweet, message, email, will',
);

/** What things are measured or chosen by, and no source: "voters choose according to their | preference |". */
export const CRITERIA = wordSet(`
  preference, preferences, taste, tastes, size, age, ages, weight, height, rank, merit, merits, need, needs, ability, abilities, means, wish, wishes, custom,
  customs, tradition, traditions, schedule, formula, criteria, criterion, parameters, seniority, gender, income, group, groups, season, type, types, kind,
  level, levels, situation, circumstances, number, age-group, colour, color, shape, price, quality, whim, whims, mood, demand, alphabet`);

/** Without an article they are what one keeps to, and no source: "aid according to international | law |". */
export const LAWS = wordSet('law, laws, custom, tradition, rules, principles, standards, practice');

/** Documents that are words and nothing else. */
export const TEXTS = wordSet(`
  letter, note, sign, statement, email, e-mail, message, banner, placard, poster, inscription, memo, notice, report, ruling, verdict, judgment,
  lawsuit, complaint, indictment, editorial, filing, leaflet, slogan, text, tweet, post, reply, answer, response`);

/** What stands before the colon of a headline and says what kind of piece it is. */
export const GENRES = wordSet(`
  analysis, review, editorial, column, video, film, documentary, footage, map, chart, letter, letters, briefing, book, diary, page, note, opinion, comment,
  commentary, watch, listen, live, explainer, profile, interview, podcast, gallery, recipe, quiz, obituary, index, data, figures, statistics, records`);

/** Offices that headlines write in capitals alone. */
export const IN_CAPITALS: ReadonlySet<string> = new Set(
  'PM,DPM,CM,FM,MP,MPs,MEP,MEPs,CEO,CFO,DA,AG,IGP,DPP,UN,EU'.split(','),
);

/** What somebody makes or gives in words; in front of a gerund its maker speaks: "sent a letter | saying". Besides {@link DOCUMENTS}. */
export const WORDS_OF_SOMEBODY = wordSet(`
  speech, speeches, address, addresses, remarks, talk, talks, rally, rallies, interview, interviews, story, stories, articles, op-ed, op-eds, essay,
  essays, pitch, pitches, appeal, appeals, call, calls, notes, notices, leaflet, leaflets, flyer, flyers, fliers, cover, covers, robocall, robocalls,
  texts, tweets, posts, conference, conferences, ads, advertisements, commercials, suit, suits, lawsuits, motion, motions, complaints, conversation,
  conversations, response, responses, reply, replies, rebuke, retort, apology, tribute, tributes, campaign, campaigns, words, comments, rhetoric,
  statements, signs, banners, placards, turns, drive, effort, efforts, reception, event,
  events, visit, visits, crowd, crowds, career, life, show, shows, song, songs, bid, bids, broadcast, broadcasts, book, books, tirade, lecture, lectures`);

/** People in a trade of talking whom the text leaves without a name; an indefinite or a plural of them is unnamed. */
export const ANONYMOUS = wordSet(`
  official, officials, source, sources, diplomat, diplomats, analyst, analysts, expert, experts, observer, observers, critic, critics, insider,
  insiders, adviser, advisers, aide, aides, advisor, advisors, person, people, someone, somebody, witness, witnesses, reporter, reporters,
  organizer, organizers, organiser, organisers, media, resident, residents, economist, economists, doctor, doctors, scientist, scientists, trader,
  traders, investor, investors, voter, voters, supporter, supporters, opponent, opponents, activist, activists, lawmaker, lawmakers, colleague,
  colleagues, friend, friends, neighbour, neighbours, neighbor, neighbors, eyewitness, eyewitnesses, bystander, bystanders, passer-by, participants,
  commentator, commentators, historian, historians, some, many, others, most, everyone, everybody, nobody, anyone, one, few, several, strategists,
  operatives, insiders, donors, skeptics, sceptics, rumours, rumors, pundits, locals, villagers, customers, users, fans, parents, students, children`);

/** People who have no office: "the boss", "pupils". */
export const OTHER_PEOPLE = wordSet(`
  boss, bosses, man, men, woman, women, child, children, kid, teen, teenager, adult, youth, pupil, patient, parent, relative, survivor, guest, guard,
  worker, employee, staffer, tenant, homeowner, landowner, commuter, tourist, visitor, migrant, refugee, prisoner, inmate, detainee, hostage, recruit,
  twin, local, buyer, seller, customer, subscriber, follower, campaigner, rebel, dissident, exile, spokespeople, folk, family, couple`);

/** One of them, however definite, never named: "the official", "one of the diplomats". */
export const NEVER_NAMED = wordSet(
  'official, officials, source, sources, insider, insiders, witness, witnesses, person, people, someone, somebody, reporter, reporters',
);

/** Words before a noun that leave open who it is. */
export const INDEFINITE = wordSet(
  'a, an, some, several, many, most, few, two, three, four, five, six, other, another, one, unnamed, anonymous, various, numerous, multiple',
);

export const PERSONAL_PRONOUNS = wordSet('i, you, he, she, it, we, they, who, which, that, whoever, whom');

/** Those that can begin a sentence's subject but are no person by name. */
export const OTHER_PRONOUNS = wordSet(`
  this, these, those, some, many, others, most, everyone, everybody, nobody, anyone, anybody, someone, somebody, both, all, neither, none, each,
  few, several, another, one, such`);

/** They may stand for people without a noun: "seen by | many | as weak". */
export const QUANTIFIERS_ALONE = wordSet('many, some, several, most, few');

/** Documents that say what was asked of many. */
export const POLLS = wordSet('poll, polls, survey, surveys');

/** What organisations are called after their names: "the Courier newspaper". */
export const NOUNS_OF_ORGANISATIONS = wordSet(
  'newspaper, agency, broadcaster, company, group, firm, charity, party, union, bank, channel, magazine, website, club',
);

/** Adjectives whose phrase follows the noun: "a source | close to the bank". */
export const ADJECTIVES_AFTER_NOUNS = wordSet('close, familiar, aware, near');

/** Pronouns that stand for no person. */
export const IMPERSONAL_PRONOUNS = wordSet('it, there, which, that, this');

/** Nobody in particular: "people say", "one thinks". */
export const ANYBODY = wordSet(
  'you, one, who, that, which, people, nobody, anybody, somebody, everybody, anyone, someone, everyone',
);

/** Before "from" and whoever is heard next: "reaction | from Mayor Ruiz:". */
export const ANNOUNCEMENTS = wordSet(
  'reaction, reactions, response, responses, reply, word, words, comment, comments, remarks, answer, thoughts, news, more',
);

/** Who hears what others say: "the court heard that …". */
export const HEARING_BODIES = wordSet(
  'court, jury, jurors, inquiry, inquest, hearing, tribunal, trial, panel, magistrates',
);

/** Of many who may be "they". */
export const COLLECTIVE_NOUNS = wordSet(`
  council, committee, board, government, administration, cabinet, parliament, ministry, department, commission, police, army, navy, staff, crew, crowd,
  audience, family, couple, pair, community, public, press, media, opposition, industry, management, leadership, side, force, unit, squad, band, office,
  school, hospital, church, city, town, village, county, state, country, nation, world, majority, minority, half, team, campaign, class, college`);

/** What somebody thinks: "in the mayor's view". */
export const VIEWS = wordSet('view, opinion, judgment, judgement, estimation, eyes, mind, telling, reading');

/** What a text calls somebody whom it has just named, for variety: "the striker", "the 34-year-old". Offices are none: "the minister" may be another. */
export const VARIATIONS = wordSet(`
  striker, midfielder, defender, winger, forward, goalkeeper, full-back, centre-back, quarterback, linebacker, pitcher, shortstop, catcher,
  batsman, batter, bowler, all-rounder, fly-half, scrum-half, sprinter, swimmer, golfer, cyclist, boxer, veteran, youngster, teenager, newcomer,
  rookie, novice, billionaire, millionaire, tycoon, mogul, pensioner, grandfather, grandmother, grandad, gran, singer, actor, actress, star, comedian,
  novelist, rapper, songwriter, playwright, democrat, republican, tory, conservative, liberal, lawmaker, legislator`);

/** Offices that several people of one text may have, so that whoever was just named may be meant: "the governor", "the candidate". */
export const HELD_BY_MANY = wordSet(`
  governor, senator, congressman, congresswoman, candidate, nominee, contender, hopeful, frontrunner, front-runner, politician, councillor, representative,
  ambassador, lawyer, attorney, professor, doctor, teacher, player, captain, manager, coach, driver, officer, director, host, author, writer, artist,
  musician, suspect, journalist, activist, professor, researcher, scientist, analyst, businessman, businesswoman, student, soldier, owner, founder`);

/** What people are by trade that no story brings up without a name, whether or not they speak. */
export const TRADES_OF_NAMED = wordSet(`
  biologist, botanist, zoologist, ecologist, geologist, physicist, chemist, astronomer, oceanographer, entomologist, ornithologist, climatologist,
  glaciologist, hydrologist, seismologist, volcanologist, meteorologist, epidemiologist, virologist, microbiologist, neuroscientist, psychologist,
  sociologist, anthropologist, archaeologist, criminologist, demographer, linguist, philosopher, theologian, mathematician, statistician, strategist,
  agronomist, conservationist, environmentalist, campaigner, plumber, electrician, carpenter, joiner, bricklayer, roofer, plasterer, welder, gardener,
  florist, butcher, baker, barista, barber, hairdresser, beautician, tailor, seamstress, cobbler, blacksmith, goldsmith, jeweller, potter, ceramicist,
  sculptor, painter, illustrator, printmaker, engraver, weaver, designer, librarian, archivist, curator, antiquarian, bookseller, restaurateur, hotelier,
  chef, brewer, distiller, winemaker, cheesemaker, beekeeper, crofter, rancher, smallholder, trawlerman, fisherman, optician, pharmacist,
  physiotherapist, banker, stockbroker, financier, philanthropist, composer, songwriter, soprano, tenor, guitarist, drummer, bassist,
  pianist, violinist, cellist, saxophonist, choreographer, ballerina, screenwriter, dramatist, essayist, podcaster, influencer, explorer, mountaineer,
  naturalist, horticulturist, lyricist, impresario, industrialist, oligarch, herbalist`);

/**
 * Whom a story may bring up without a name, by what they do in it: "the driver", "the manager". Whoever was reported just before need not be meant by
 * them; by any other noun for a person they are.
 */
export const IN_ANY_STORY = wordSet(`
  minister, premier, chancellor, president, president-elect, governor, mayor, senator, congressman, congresswoman, king, queen, prince, princess, pope, emperor, sultan,
  speaker, ambassador, envoy, diplomat, commissioner, secretary, treasurer, chairman, chairwoman, chairperson, chair, chief, leader, head, boss, director, manager,
  coach, captain, skipper, owner, co-owner, founder, co-founder, partner, landlord, landlady, tenant, employer, employee, worker, staffer, editor, publisher,
  producer, presenter, host, interviewer, narrator, anchor, moderator, author, writer, judge, justice, magistrate, sheriff, coroner, prosecutor, lawyer, attorney, solicitor,
  barrister, counsel, advocate, jury, juror, defendant, accused, plaintiff, complainant, claimant, petitioner, appellant, suspect, victim, survivor, attacker, killer,
  murderer, gunman, shooter, robber, thief, burglar, raider, intruder, kidnapper, hijacker, prisoner, inmate, detainee, hostage, police, policeman, policewoman,
  officer, detective, constable, sergeant, inspector, superintendent, trooper, ranger, guard, warden, bouncer, soldier, general, colonel, major, commander, admiral,
  lieutenant, doctor, nurse, surgeon, physician, paramedic, medic, midwife, psychiatrist, pathologist, vet, therapist, dentist, consultant, patient, carer, caregiver, firefighter, driver, rider,
  cyclist, motorist, motorcyclist, passenger, pilot, crew, conductor, operator, caller, customer, client, shopper, buyer, seller, dealer, broker, agent, auctioneer, developer, contractor,
  builder, architect, engineer, surveyor, supplier, retailer, insurer, lender, printer, maker, manufacturer, waiter, waitress, clerk, cashier,
  receptionist, teacher, headteacher, headmaster, headmistress, principal, professor, lecturer, tutor, student, pupil, priest, vicar, pastor, bishop, archbishop, cardinal, imam,
  rabbi, referee, umpire, linesman, goalkeeper, keeper, winner, loser, champion, opponent, rival, player, bowler, batter, batsman, pitcher, fan, supporter, neighbour, neighbor, friend,
  colleague, co-worker, husband, wife, son, daughter, brother, sister, uncle, aunt, cousin, nephew, niece, boyfriend, girlfriend, fiancé, fiancée, stranger, member, regulator, ombudsman, auditor,
  registrar, administrator, liquidator, receiver, trustee, adviser, advisor, aide, assistant, deputy, expert, investigator, examiner, adjudicator, arbitrator, mediator, negotiator,
  messenger, sender, reader, listener, viewer, user, follower, blogger, donor, investor, shareholder, competitor, challenger, incumbent, candidate, nominee, voter, whistleblower, informant,
  accountant, bookkeeper, mechanic, barber, hairdresser, pharmacist, undertaker, cleaner, nanny, babysitter, childminder, chauffeur, psychologist, counsellor, butler,
  interpreter, translator, reviewer, critic, pollster, spectator, onlooker, passer-by, gamekeeper, caretaker, janitor, lifeguard, stewardess, steward, protester, protestor, demonstrator, rebel, terrorist, bomber, militant, fighter, hacker, scammer, fraudster, smuggler`);

/** What one with an office or a place in a body is called besides, after the body: "the union | leader", "the IMF | official". */
export const LEADING = wordSet(
  'leader, commander, boss, chief, head, official, executive, politician, representative, spokesman, spokeswoman, spokesperson, veteran, man, woman',
);

/** What one of whom the text says the sex is to a family that it need not name. */
export const OF_FAMILY = wordSet('widow, widower, mother, father, grandmother, grandfather, mum, mom, dad');

/** How nouns of people who do something end: `docker`, `unionist`, `postman`. */
export const ENDS_OF_DOERS: readonly string[] = ['er', 'or', 'ist', 'iste', 'man', 'woman', 'ian'];

/** They end like nouns of people who do something, and are nobody. */
export const NO_DOERS = wordSet(`
  letter, newsletter, number, member, order, chamber, tender, banner, poster, sticker, tracker, explainer, computer, router, server, tower, water, river, weather, winter,
  summer, quarter, matter, center, theater, paper, barometer, thermometer, meter, monitor, motor, factor, sector, error, corridor, mirror, tractor, reactor, list, wrist,
  playlist, register, folder, header, filter, border, career, beer, chapter, charter, power, answer, cluster, disorder, newspaper, harbor, floor, door, manor, elevator,
  calculator, indicator, tremor, rumor, labor, humor, bunker, tanker, trawler, liner, cruiser, destroyer, bomber, trailer, teaser, thriller, blockbuster, headliner, cancer,
  tumor`);

/** With a place or a party they describe whom the text is about, and no one else: "the Utah senator", "the Democratic candidate"; "the Utah doctor" may be another. */
export const DESCRIBING = wordSet(`
  governor, senator, congressman, congresswoman, lawmaker, legislator, politician, councillor, mp, candidate, nominee, contender, hopeful, frontrunner,
  front-runner, businessman, businesswoman, entrepreneur, billionaire, tycoon, mogul, socialist, journalist, photographer, artist, musician, author, writer, activist,
  champion, native, heavyweight, veteran, economist, academic, historian`);

/** Of a party a text has several: "the Republican". */
export const PARTISANS = wordSet(
  'democrat, republican, tory, conservative, liberal, socialist, communist, nationalist, unionist, islamist, green, independent',
);

/** The same in several words: "the 34-year-old", "the mum-of-two". */
export const VARIED_PHRASE =
  /(?:-year-old|\b(?:mum|mom|mother|dad|father|parent|grandfather|grandmother)(?:-| )of(?:-| )(?:one|two|three|four|five|six|\d+))$/;

/** After a place they mean somebody who was named: "the Leeds | woman". */
export const GROWN_UP = wordSet('man, woman, native, teenager, mother, father, grandmother, grandfather');

/** `a report | obtained | by the Courier`: who has it did not write it. */
export const GOT_BY_OTHERS = wordSet(
  'obtained, seen, reviewed, viewed, read, received, examined, verified, cited, quoted, heard, accessed, leaked, inspected, consulted',
);

/** Whose view it is, without a noun: "To them, it was a betrayal." */
export const VIEWERS_ALONE = wordSet('him, her, them, many, some, others, most');

/** What is judged by somebody: "To Ruiz, | it | was a betrayal." */
export const JUDGED = wordSet('it, this, that, these, those, they');

/** Adverbs before a judgement: "it was | simply | unfair". */
export const BEFORE_JUDGEMENTS = wordSet('all, just, not, simply, clearly, nothing, only, still, always');

/** They stand for what was just quoted: "| That | was the verdict of Ruiz." */
export const FOR_QUOTED = wordSet('that, those, these, this, such');

/** They begin what is said, and name nobody who says it: "“| Please | show us”". */
export const NAMING_NOBODY = wordSet("please, or, and, so, but, just, now, well, then, yes, no, not, oh, don't, let");

/** What a letter to a newspaper opens with. */
export const SALUTATIONS = wordSet('sir,sirs,madam,editor');

/** What words are called that many repeat; whose name stands before it said them: "the famous Ana Ruiz | quote |:". */
export const QUOTED_NOUNS = wordSet(
  'quote, quotation, line, dictum, maxim, saying, adage, aphorism, quip, catchphrase, phrase, joke',
);
