/**
 * The months and the days of the week as news writes them: English, German, French, Spanish, Italian, Dutch, Portuguese, and the languages of the north.
 * No name stands for one month here and for another there.
 */

/** By number: whole names, then short ones. */
const MONTHS: readonly string[] = [
  'january januar jänner janvier enero gennaio januari janeiro jan jän janv ene gen',
  'february februar feber février fevrier febrero febbraio februari fevereiro feb fév févr fev',
  'march märz maerz mars marzo maart março marco marts mar mär mrz mrt',
  'april avril abril aprile apr avr abr',
  'may mai mayo maggio mei maio maj mag',
  'june juni juin junio giugno junho jun giu',
  'july juli juillet julio luglio julho jul juil lug',
  'august août aout agosto augustus augusti aug ago aoû',
  'september septembre septiembre setiembre settembre setembro sept sep set',
  'october oktober octobre octubre ottobre outubro oct okt ott out',
  'november novembre noviembre novembro nov',
  'december dezember décembre decembre diciembre dicembre dezembro desember dec dez déc dic des',
];

/** A source of an expression: the name of any month. */
export const MONTH_NAME = `(?:${MONTHS.join(' ').replaceAll(' ', '|')})(?![\\p{L}])`;

const NUMBERS: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, String(index + 1)] as const)),
);

/** `11` for November; undefined for what is no month. */
export function monthNumber(name = ''): string | undefined {
  return NUMBERS.get(name.toLowerCase());
}

/** A source of an expression: the day before a date, whole or short, with what follows it. */
export const WEEKDAY = String.raw`(?:(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|segunda|terça|quarta|quinta|sexta|(?:segunda|terça|quarta|quinta|sexta)-feira|mandag|måndag|tirsdag|tisdag|onsdag|torsdag|fredag|lørdag|lördag|søndag|söndag)(?:\.,?|,)?\s+(?:(?:den|dem|le|el|il|de|d\.)\s+)?)?`;
