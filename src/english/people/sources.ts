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
  dossier, briefing, reports, studies, surveys, documents, papers, evidence, test, model, models, projections, projection, polling, inscription`);

/** What is somebody's own words, also with "of": "the diary of Ana Ruiz". */
export const AUTHORED = wordSet(
  'diary, diaries, letter, letters, memoir, memoirs, autobiography, testimony, statement, speech, post, tweet, message, email, will',
);

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
  'newspaper, agency, broadcaster, company, group, firm, charity, party, union, bank, channel, magazine, website',
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

/** With a place or a party they describe whom the text is about, and no one else: "the Utah senator", "the Democratic candidate"; "the Utah doctor" may be another. */
export const DESCRIBING = wordSet(`
  governor, senator, congressman, congresswoman, lawmaker, legislator, politician, candidate, nominee, contender, hopeful, frontrunner, front-runner,
  businessman, businesswoman, entrepreneur, billionaire, tycoon, mogul, socialist, journalist, photographer, artist, musician, author, writer, activist,
  champion, native, heavyweight, veteran, economist, academic, historian`);

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
