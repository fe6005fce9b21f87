/** What only firms and the like have, do and are worked at: by it a word that no list knows is one. Written for this project from general knowledge. */
import { wordSet } from './words.js';

/** `Blikk’s | shareholders`: what a person hardly has, whatever the name. */
export const OWNED_BY_FIRMS = wordSet(`
  shareholders, shareholder, subsidiary, subsidiaries, revenue, revenues, ceo, cfo, headquarters, investors, franchisees, stores, earnings,
  turnover, outlets, branches, shares, profits, directors, factories, plants, dealers`);

/** `Blikk’s | customers`: nor a place, and a person only where the text has named one. */
export const OWNED_BY_MOST_FIRMS = wordSet(`
  customers, employees, staff, products, chairman, chairwoman, management, board, executives, factory, warehouse, app, website, clients,
  engineers, suppliers, lenders, creditors, lawyers, spokesman, spokeswoman, spokesperson, founder, founders, boss, bosses, brand, brands`);

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
  owned, employed, ran, bought, designs, imports, exports, insures, distributes`);

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

/** The small words of these frames: `worked at`, `acquired by`, `joined … as`, `launched its`, `said it would`, `Blikk plc`, `wrote on`. */
export const SMALL_WORDS_OF_FIRMS = wordSet('at, by, as, its, it, plc, on');

/** `she | wrote | on Blikk`: on platforms. */
export const WRITING_ON = wordSet(
  'wrote, posted, shared, uploaded, streamed, tweeted, livestreamed, posting, trending, followers, posts, reposted',
);

/** Before the name of a firm, most of them at the head of a sentence: `Publisher | Varna Press`. Lower case. */
export const NOUNS_BEFORE_FIRMS = wordSet(
  'publisher, developer, investor, owner, operator, contractor, sponsor, builder, housebuilder, homebuilder, shipbuilder, retailer, lender, insurer, miner, manufacturer, supplier, maker, brewer, carmaker, drugmaker, chipmaker, grocer, broker, brokerage, distributor, wholesaler, importer, exporter, producer, promoter, rival, parent, bank, airline, utility, startup, broadcaster, refiner, landlord, buyer, bidder',
);

/** Last words of firms that are no surname. Lower case. */
export const LAST_WORDS_OF_FIRMS = wordSet(
  'homes, estates, properties, capital, holdings, ventures, developments, securities, resources, foods, logistics, stores, civils, energy, minerals, technologies, pharma, motors, construction, builders, publishing, records',
);
