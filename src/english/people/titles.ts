/** Titles, ranks and honours beside the names of people. Written for this project from general knowledge. */
import { wordSet } from '../words.js';

/** Before a capital they say that a person is named, whatever the word is: `Ms Park`. `Miss England` is a title. Lower case. */
export const PERSONAL_HONORIFICS = wordSet('mr,mr.,mrs,mrs.,ms,ms.,mx,mx.');

/** `Lord | Hathersage`: before a word that is no word of English, as in "Lord Mayor". */
export const PEERS = wordSet('lord,lady,baroness,viscount,dame');

/** Ranks of the police in letters, before a name: `SP Monday Okafor`. As written. */
export const RANKS: ReadonlySet<string> = new Set(
  'SP,CSP,ASP,DSP,DCP,ACP,CP,DIG,AIG,IGP,PC,PRO,PPRO,Insp,CPL,SGT,Sgt,Supt,WPC,DC,DS,DI,DCI'.split(','),
);

/** Members of parliaments and councils by their letters, as written before a name. */
export const MEMBERS: ReadonlySet<string> = new Set('MP,MPA,MNA,MLA,MLC,MEP,MSP,TD,MCA,MHA,MK,MPL,MMC'.split(','));

/** Offices that are first names too: `King Davis, 43`. Lower case. */
export const OFFICES_AND_FIRST_NAMES = wordSet(
  'king,prince,justice,judge,major,earl,duke,dean,baron,deacon,marshal,bishop,sheriff,princess,general',
);

/** Burmese titles that stand in a name or are left out: `Daw Khin Lay`. Lower case. */
export const BURMESE_TITLES = wordSet('u, daw');

/** Titles that are first names too, and the words of a text in which they are titles: `Dean Ruiz` of a college. */
export const WORLDS_OF_TITLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Dean', wordSet('university,college,faculty,campus,dean,cathedral,church,diocese,bishop,chapter,school,professor')],
  ['Earl', wordSet('earl,lord,lords,countess,duke,peer,castle,baron,king,queen,palace')],
  ['Don', wordSet('don,doña,dona,mafia,mafioso,camorra,capo,señor,senor,señora,quixote,juan,diego')],
  ['Duke', wordSet('duke,duchess,lord,prince,princess,king,queen,palace,royal,university')],
]);

/** Titles that are no names, which stand before one: `Cr Ana Ruiz`, `Gogo Ruth Mabena`. Lower case. */
export const TITLES_AT_NAMES = wordSet(`
  mr, mr., mrs, mrs., ms, ms., mx, dr, dr., prof, prof., sir, dame, cr, cllr, gogo, hon, hon., rev, rev., shri, smt, smt., dato, datuk, adv, adv.,
  engr, engr., barr, barr., garda, mang, aling, sr, fr, alhaji, alhaja, hajia, mallam, malam, otunba, sheikha, shaikha, datin, asantehene, otumfuo,
  okyenhene, daasebre, togbe, togbui, ooni, alaafin, igwe, kabaka, justices, judges, senators, presidents, professors, drs, generals, governors,
  chiefs, sheikhs, kgosi, inkosi, mwami, maulvi, mufti, allama, dom, monseñor`);

/** The same of two words: `Tan Sri Noor Bell`. */
export const DOUBLE_TITLES_AT_NAMES = wordSet(
  'tan sri, datuk seri, datuk sri, dato seri, dato sri, datuk wira, toh puan',
);

/** Titles in other words for the same: a mayor is addressed as a councillor, "Cr". Lower case, without the stop. */
export const SAME_TITLES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['councillor', 'cr, cllr, councilor, mayor, alderman, councilman, councilwoman'],
      ['doctor', 'dr'],
      ['professor', 'prof'],
      ['senator', 'sen'],
      ['reverend', 'rev, revd'],
      ['governor', 'gov'],
      ['representative', 'rep'],
      ['general', 'gen'],
      ['captain', 'capt'],
      ['colonel', 'col'],
      ['sergeant', 'sgt'],
      ['lieutenant', 'lt'],
    ] as const
  ).flatMap(([title, forms]) => forms.split(', ').map((form) => [form, title] as const)),
);

/** `Chief | (Mrs) | Ana Ruiz`: titles that texts of West Africa put in brackets. */
export const BRACKETED_TITLES = wordSet('mrs,mrs.,miss,ms,dr,dr.,prof,prof.,engr,engr.,barr,barr.,rtd,rtd.,hon,hon.');

/** Short forms of offices before a name, by which a text does not call the holder afterwards: `Gov. Ana Ruiz … the governor`. Without the stop. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['det', 'detective'],
  ['prof', 'professor'],
  ['amb', 'ambassador'],
  ['pres', 'president'],
]);

/** What stands after a name and is none: `Ana Ruiz KC`. As written. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  'KC,QC,SC,BL,SAN,MP,MEP,MSP,MS,MLA,MNA,MBE,OBE,CBE,KBE,DBE,PhD,FRS,CBI'.split(','),
);

/** `Halima | Sheikh | Noor`: titles that are names of fathers too. Lower case. */
export const TITLES_AND_MIDDLE_NAMES = wordSet(
  'sheikh, shaikh, sheik, imam, haji, sultan, prince, king, bishop, marshal, judge, pope, mullah, major, dean, earl, baron, duke',
);

/** `Seyyed | Ana Ruiz`: before the names of descendants of the Prophet, and what else may stand there or be left out. Lower case. */
export const TITLES_OF_DESCENT = wordSet('seyyed, sayyed, sayyid, sayed, syed, sayid, seyed, md, md., mohd, mohd.');
