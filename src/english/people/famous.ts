/** People whom careless writers call by one word in small letters, and names that are words there. Written for this project from general knowledge; lower case. */
import { wordSet } from '../words.js';

/** `thanks obama`: no words of the language, but for `trump`, which hardly anybody writes of cards. */
export const FAMOUS_WORDS = wordSet(`
  obama, trump, biden, hillary, clinton, putin, merkel, macron, modi, trudeau, zelensky, zelenskyy, netanyahu, hitler, stalin, gandhi, mandela, messi, ronaldo, neymar,
  lebron, beyonce, beyoncé, rihanna, kanye, eminem, oprah, kardashian, bieber, spielberg, tarantino, shakespeare, mozart, beethoven, einstein, musk, bezos, zuckerberg,
  snoop, federer, nadal, djokovic, maradona, pele, mourinho, guardiola, schumacher, verstappen, kohli, tendulkar, dhoni, adele, madonna, tupac, kendrick, shakira,
  hemingway, picasso, darwin, freud, bernie, kamala, boris, farage, corbyn, thatcher, reagan, nixon, erdogan, bolsonaro, maduro, duterte, imran, zuma, malema, buhari`);

/** First names that are words in small letters. */
export const SMALL_WORDS_NOT_NAMES = wordSet(`
  dick, jan, hun, tod, hari, harsh, elle, dan, jean, avi, ram, gav, nat, stan, ross, prem, nana, lola, goodluck, kim, alma, marine, ani, ray, rob, gene, jack, john, chris,
  precious, blessing, angel, destiny, prince, queen, king, sunny, happy, lucky, star, sky, jade, amber, crystal, summer, autumn, winter, april, june, august, christian,
  patience, charity, patty, barb, marina, rosemary, basil, ginger, pepper, melody, harmony, brandy, randy, willy, woody, rusty, dusty, misty, stormy, jimmy, sally, polly,
  billy, jerry, tommy, kitty, molly, charlie, victoria, regina, florence, china, india, paris, london, major, judge, bishop, dean, earl, duke, baron, justice, noble, royal,
  norm, herb, jesus, mohammed, gay, dolly, penny, ruby, pearl, opal, violet, daisy, poppy, fern, hazel, olive, sage, clay, flint, reed, forest, brook, brooks, wade, miles`);

/** Places that are words in small letters. */
export const SMALL_WORDS_NOT_PLACES = wordSet(`
  nice, para, split, male, chihuahua, cologne, savannah, mayo, cali, maine, jersey, praia, perm, turkey, china, chad, jordan, chile, chili, mali, guinea, reading, mobile,
  georgia, bath, cork, orange, victoria, granada, bordeaux, cheddar, champagne, java, panama, cuba, niger, bologna, sandwich, deal, hull, wells, rugby, derby, lima, marathon,
  limerick, tripoli, troy, phoenix, buffalo, lincoln, jackson, madison, hamburg, frankfurt, dakota, florence, sydney, austin, houston, brooklyn, chester, wales, holland`);
