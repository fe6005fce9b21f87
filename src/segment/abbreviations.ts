/** Abbreviations with their stop, in lower case. Source: English usage as the style books of agencies list it. */
import { wordSet } from '../english/words.js';

/** A name or number follows: the stop never ends a sentence. */
export const BEFORE_NAME = wordSet(`
  mr., mrs., ms., mx., dr., prof., rev., fr., hon., pres., sen., sens., rep., reps., gov., govs., gen., lt., col., maj., capt., cmdr., adm.,
  sgt., cpl., pvt., cllr., cllrs., barr., engr., revd., pte., det., insp., supt., amb., sec., st., ste., mt., ft., no., nos., vs., v., fig., art.,
  para., pp., vol., ch., dept., univ.,
  sect., secs., eq., eqs., refs., chap., chaps., supp., approx., est., cf., e.g., i.e., messrs., brgy., eng., mme., mlle., sr., sra., srta., dist., atty., p.o.`);

/** May end a sentence or stand inside: what follows decides. */
export const ENDS_OR_NOT = wordSet(`
  u.s., u.k., u.n., e.u., u.s.a., u.a.e., d.c., n.y., l.a., p.m., a.m., jr., sr., inc., corp., co., ltd., bros., plc., etc., jan., feb., mar.,
  apr., jun., jul., aug., sept., sep., oct., nov., dec., mon., tue., tues., wed., thu., thur., thurs., fri., sat., sun., ave., blvd., rd.,
  ph.d., m.d., b.a., m.a., b.c., a.d., calif., fla., tex., mass., pa., va., ill., mich., ariz., colo., conn., ga., ind., kan., ky., la., md.,
  minn., mo., neb., nev., okla., ore., tenn., wash., wis.`);

/** Others: the stop is theirs, and may end a sentence as well. */
export const OTHERS = wordSet(`
  ala., anon., apt., ark., assoc., brig., ct., del., doz., eg., ie., esq., figs., jos., kans., lb., lbs., oz., llp., mgmt., mi., mont., n.dak.,
  nebr., pct., pt., pty., qt., rs., shri., smt., tbsp., tsp., viz., vt., wisc., wyo., yd., yds., esp., attn., al., ca., ed., eds., ext., div.,
  op., ph., conf., que., hrs., mins., yrs.`);

/** Words of their own that are abbreviations only before a number. */
export const BEFORE_NUMBER = wordSet(`
  no., nos., art., fig., figs., para., ch., pt., sect., secs., eq., eqs., refs., chap., chaps., supp.`);

/** And only as a place or a day: after a comma, or before a comma or a number. */
export const WORDS_TOO = wordSet(`
  sun., sat., mon., wed., mar., mass., ill., mo., la., pa., ind., mi., del., ala., mont., wash., ore.`);
