/** What only firms and the like have, do and are worked at: by it a word that no list knows is one. Written for this project from general knowledge. */
import { WordSet } from './word-set.js';
import { wordSet, words } from './words.js';

/** `Blikk’s | shareholders`: what a person hardly has, whatever the name. */
export const OWNED_BY_FIRMS = wordSet(`
  shareholders, shareholder, subsidiary, subsidiaries, revenue, revenues, ceo, cfo, headquarters, investors, franchisees, stores, earnings,
  turnover, outlets, branches, shares, profits, directors, factories, plants, dealers`);

/** `Blikk’s | customers`: nor a place, and a person only where the text has named one. */
export const OWNED_BY_MOST_FIRMS = wordSet(`
  customers, employees, staff, products, chairman, chairwoman, management, board, executives, factory, warehouse, app, website, clients,
  engineers, suppliers, lenders, creditors, lawyers, spokesman, spokeswoman, spokesperson, founder, founders, boss, bosses, brand, brands`);

/** `It bought the yard. Its | revenue`: what nothing else has that an "it" may stand for. */
export const OF_FIRMS_ALONE = wordSet(`
  shareholders, subsidiary, subsidiaries, revenue, revenues, ceo, headquarters, investors, earnings, turnover, shares, profit, profits, directors,
  sales, debt, debts, customers, employees, workforce, chairman, chairwoman, spokesman, spokeswoman, spokesperson, creditors, lenders, payroll`);

/** `Blikk, whose | chairman`: also what is nobody's, though a person may have lawyers, staff and a website. */
export const AFTER_WHOSE = wordSet('chairman, chairwoman, founder, founders, board, employees, members, management');

/** `Blikk’s | chief executive`, in two words. */
export const OWNED_IN_TWO_WORDS = wordSet(`
  chief executive, share price, managing director, finance director, chief financial, chief operating, parent company, stock price, market share,
  annual report, market value, head office, board members, main shareholder`);

/** Between the 's and the noun: `Blikk’s | new | chairman`. */
export const BEFORE_OWNED = wordSet(
  'new, former, outgoing, own, main, biggest, largest, first, second, many, local, only, current, late, then, interim, acting, angry, most, best-selling',
);

/** `Blikk | staff`. */
export const BESIDE_FIRMS = wordSet(
  'staff, employees, executives, shareholders, customers, app, boss, bosses, investors, subsidiary, subsidiaries, stores, franchisees',
);

/** `an | engineer | at Blikk`. */
export const WORKING_AT = wordSet(`
  works, worked, working, employed, job, jobs, career, internship, apprenticeship, engineer, engineers, analyst, analysts, economist, strategist,
  executive, executives, manager, managers, director, partner, trader, traders, researcher, scientist, developer, programmer, designer,
  consultant, employee, employees, workers, staff, staffer, intern, colleagues, lawyer, boss, broker, banker, technician, unions, shareholders,
  management, bosses`);

/** `operated | by Blikk`. */
export const DONE_BY_FIRMS = wordSet(
  'acquired, operated, manufactured, distributed, employed, insured, marketed, underwritten',
);

/** `Blikk | employs`. */
export const ONLY_FIRMS_DO = wordSet('employs, manufactures, operates, competes, sells, outsourced, distributes');

/** `Blikk, which | makes`. */
export const WHICH_FIRMS_DO = wordSet(`
  makes, sells, employs, operates, owns, runs, supplies, produces, manufactures, provides, offers, trades, develops, builds, publishes, made, sold,
  owned, employed, ran, bought, represents, campaigns, helps, houses, feeds, advises, funds, designs, imports, exports, insures, distributes`);

/** `Blikk | reported a loss`. */
export const REPORTING_FIGURES = wordSet('reported, posted, reports, posts');
export const FIGURES = wordSet('loss, losses, profit, profits, revenue, revenues, earnings, sales, income, turnover');

/** `Blikk | launched its`: whoever does it to what is its own is nobody. */
export const DONE_TO_ITS_OWN = wordSet(`
  launched, sold, opened, closed, expanded, raised, cut, released, unveiled, doubled, halted, suspended, recalled, relaunched, updated, reported,
  posted, announced, moved, lost, reopened, tripled, halved, trimmed, lifted, increased, reduced, renamed, shut, scrapped`);

/** `Blikk said it would | cut jobs`. */
export const IT_WOULD = wordSet(`
  cut, hire, close, open, invest, launch, recall, suspend, refund, appeal, stop, sell, buy, pay, raise, cancel, build, withdraw, shut, review, resume`);

/** `joined | Blikk as finance director`. */
export const JOINING = wordSet('joined, joining, joins, join, rejoined, left, quit, leaving');

/** `Copper Kettle’s | shareholders`: what no place has, should the name look like one. Lower case. */
export const OWNED_BY_NO_PLACE = wordSet(`
  shareholders, shareholder, subsidiary, subsidiaries, earnings, ceo, cfo, shares, profits, turnover, franchisees, chairman, chairwoman, founders`);

/** `Copper Kettle | acquired`: what firms of two words do, and no horse, film or band. */
export const DONE_BY_PAIRS = wordSet(
  'bought, acquired, hired, employed, owns, supplies, recalled, invested, supplied, borrowed',
);

/** `profits | at Copper Kettle`. */
export const FIGURES_AT = wordSet(
  'profits, profit, sales, revenue, revenues, earnings, turnover, losses, shareholders, ceo, cfo, redundancies',
);

/** The small words of these frames: `worked at`, `acquired by`, `joined … as`, `launched its`, `said it would`, `Blikk plc`, `wrote on`. */
export const SMALL_WORDS_OF_FIRMS = wordSet('at, by, as, its, it, plc, on');

/** `she | wrote | on Blikk`: on platforms. */
export const WRITING_ON = wordSet(
  'wrote, posted, shared, uploaded, streamed, tweeted, livestreamed, posting, trending, followers, posts, reposted',
);

/** Before the name of a firm, most of them at the head of a sentence: `Publisher | Varna Press`. Lower case. */
export const NOUNS_BEFORE_FIRMS = wordSet(`
  publisher, developer, investor, owner, operator, contractor, sponsor, builder, housebuilder, homebuilder, shipbuilder, retailer, lender, insurer,
  miner, manufacturer, supplier, maker, brewer, carmaker, drugmaker, chipmaker, grocer, broker, brokerage, distributor, wholesaler, importer,
  exporter, producer, promoter, rival, parent, bank, airline, utility, startup, broadcaster, refiner, landlord, buyer, bidder`);

/** Last words of firms that are no surname. Lower case. */
export const LAST_WORDS_OF_FIRMS = wordSet(`
  homes, estates, properties, capital, holdings, ventures, developments, securities, resources, foods, logistics, stores, civils, energy, minerals,
  technologies, pharma, motors, construction, builders, publishing, records`);

/** Last words of organisations of two words, most of which no lexicon knows: `Dovetail | Trains`. As written. */
export const ENDS_OF_FIRMS: ReadonlySet<string> = new WordSet(
  words(`
  Airlines, Airways, Aviation, Aerospace, Rail, Railways, Trains, Buses, Coaches, Ferries, Shipping, Freight, Logistics, Water, Energy, Gas, Power,
  Electric, Oil, Petroleum, Mining, Minerals, Steel, Metals, Chemicals, Cement, Timber, Foods, Dairies, Dairy, Farms, Bakery, Bakeries, Brewery,
  Breweries, Brewing, Distillers, Drinks, Beverages, Coffee, Homes, Housing, Properties, Estates, Developments, Construction, Builders, Hotels,
  Resorts, Cinemas, Studios, Pictures, Media, Press, Books, Publishing, Records, Games, Broadcasting, Television, Radio, Telecom, Telecoms, Mobile,
  Wireless, Bank, Capital, Insurance, Holdings, Partners, Ventures, Securities, Investments, Finance, Savings, Mutual, Advisers, Motors, Automotive,
  Tyres, Systems, Software, Technologies, Labs, Robotics, Networks, Semiconductors, Electronics, Pharma, Pharmaceuticals, Health, Healthcare, Care,
  Biotech, Therapeutics, Stores, Supermarkets, Retail, Group, Trust, Foundation, Alliance, Coalition, Futures`),
);

/** After a name at the head of a sentence: bodies do so as people do. Lower case. */
export const SPEAKING_OF_BODIES = wordSet(`
  said, says, told, urged, declined, denied, insisted, apologised, apologized, blamed, warned, announced, added, confirmed, pledged, vowed, refused, responded,
  replied, argued, argues, claims, claimed, estimates, estimated`);

/** Nouns that speak without an article: `Police said`, `Management told staff`. Lower case. */
export const SPEAKING_BARE = wordSet(`
  police, staff, management, counsel, parliament, congress, prosecution, defence, defense, crew, labour, labor, research, data, evidence, history, science, law,
  tradition, scripture, legend, rumour, rumor, opinion, news, press, media, family, security, intelligence, customs, immigration, traffic, leadership,
  government, opposition, cabinet, court, council, church, state, senate, mission, command, headquarters, custom, experience, common, word, people,
  mommy, momma, mamma, nan, nana, gran, auntie, aunty, uncle, aunt, teacher, doctor, nurse, boss, coach, sir, miss, madam, master, captain, skipper,
  mother, father, mum, mom, dad, grandma, grandpa, granny, mummy, daddy, mama, papa, god, satan, heaven, nature, fate, nothing, everything,
  something,
  another, neither, both, none, much, little, more, less, most, one, half, part, what, who, critic, business, industry, finance, medicine, religion, society`);

/** `Private | Health Care`: at the head of a sentence, before a word that ends names of firms. Lower case. */
export const LOOSE_BEFORE_FIRMS = wordSet(`
  private, public, social, primary, mental, adult, child, many, several, some, more, most, new, old, local, rural, urban, free, affordable, universal, good, better, cheap,
  state, federal, major, large, big, small, foreign, domestic, other, all, these, those, clean, green, solar, wind, nuclear, renewable, natural, crude, olive, tap, drinking`);

/** Parts of a firm that are traded. */
export const SHARES = wordSet('share, shares, stock, stocks');

/** What news does to the price of them: `, | sending | its shares down`. */
export const MOVING_MARKETS = wordSet('sending, pushing, driving, pulling, dragging, lifting, knocking, boosting');
