/** First names and what people are called for short, each line; lower case. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

const LINES = [
  'alexander, alex, sandy, sasha',
  'alexandra, alex, sandra, sasha',
  'sandra, sandy',
  'alfred, alf, alfie, fred',
  'andrew, andy, drew',
  'anthony, antony, tony',
  'antonio, tony, toni',
  'barbara, barb, babs',
  'benjamin, ben, benny',
  'bernard, bernie',
  'catherine, katherine, kate, cathy, kathy, katie, cate',
  'charles, charlie, chuck, chas',
  'christine, christina, chris, chrissie, tina',
  'christopher, chris, kit',
  'daniel, dan, danny',
  'david, dave, davey',
  'deborah, debbie, deb',
  'dennis, denis, den',
  'donald, don, donnie',
  'dorothy, dot, dottie, dolly',
  'douglas, doug',
  'rosalind, roz, ros',
  'edward, ed, eddie, ted, teddy, ned',
  'elizabeth, elisabeth, liz, lizzie, beth, betty, eliza, libby',
  'francis, frank, frankie',
  'francisco, paco, pancho',
  'frederick, fred, freddie',
  'gabriel, gabe',
  'gerald, gerry, jerry',
  'gregory, greg',
  'harold, harry, hal',
  'henry, harry, hank',
  'jacob, jake',
  'james, jim, jimmy, jamie',
  'janet, jan',
  'jennifer, jen, jenny',
  'jessica, jess',
  'john, jack, johnny',
  'jonathan, jon, jonny',
  'jose, pepe',
  'joseph, joe, joey',
  'joshua, josh',
  'judith, judy',
  'kenneth, ken, kenny',
  'lawrence, laurence, larry',
  'leonard, len, lenny',
  'louis, lou',
  'margaret, maggie, meg, peggy, marge',
  'martin, marty',
  'matthew, matt',
  'michael, mike, mick, micky',
  'mikhail, misha',
  'nicholas, nick, nicky',
  'oliver, ollie',
  'pamela, pam',
  'patricia, pat, patty, tricia, trish',
  'patrick, pat, paddy',
  'peter, pete',
  'philip, phillip, phil',
  'raymond, ray',
  'rebecca, becky',
  'richard, rick, ricky, dick, rich',
  'robert, bob, bobby, rob, robbie, bert',
  'ronald, ron, ronnie',
  'samuel, sam, sammy',
  'samantha, sam',
  'sergei, sergey, seryozha',
  'stephen, steven, steve',
  'susan, sue, susie',
  'theodore, ted, teddy, theo',
  'theresa, teresa, terry, tess',
  'terence, terry',
  'thomas, tom, tommy',
  'timothy, tim',
  'victoria, vicky, tori',
  'vincent, vince',
  'vladimir, volodya, vova',
  'walter, walt, wally',
  'william, bill, billy, will, willie, liam',
  'zachary, zach, zack',
];

/** By each name the lines that it stands in. */
const LINES_OF: ReadonlyMap<string, readonly number[]> = indexed();

/** Whether two first names may be one person's: `bill` and `william`; not `bill` and `bob`, nor `alexander` and `alexandra`. */
export function areNicknames(one: string, other: string): boolean {
  const lines = LINES_OF.get(other) ?? [];
  return (LINES_OF.get(one) ?? []).some((line) => lines.includes(line));
}

/** The lines in which a first name stands: names with one in common may be one person's. */
export function nicknameLines(name: string): readonly number[] {
  return LINES_OF.get(name) ?? NO_LINES;
}

const NO_LINES: readonly number[] = [];

function indexed(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  LINES.forEach((line, index) => {
    for (const name of wordSet(line)) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [index]);
      else known.push(index);
    }
  });
  return found;
}
