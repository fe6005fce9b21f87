/**
 * The letters that languages are written with, beyond the twenty-six of English. Public facts: the alphabets that the
 * languages teach, and the scripts of Unicode. In small letters; capitals are read off them.
 */

/** Languages written in Latin letters, those that many texts are in first. */
export const LATIN_ALPHABETS: readonly (readonly [languages: string, letters: string])[] = [
  ['French', 'àâæçéèêëîïôœùûüÿ'],
  ['Spanish, Galician', 'áéíñóúü'],
  ['German', 'äöüß'],
  ['Portuguese', 'áàâãçéêíóôõúü'],
  ['Italian', 'àèéìíîòóùú'],
  ['Danish, Norwegian', 'åæøé'],
  ['Swedish, Finnish', 'åäöéšž'],
  ['Dutch', 'áéëèêíïóöúü'],
  ['Catalan', 'àçéèíïóòúü'],
  ['Icelandic, Faroese', 'áæðéíóöøþúý'],
  ['Polish', 'ąćęłńóśźż'],
  ['Czech, Slovak', 'áäčďéěíĺľňóôŕřšťúůýž'],
  ['Hungarian', 'áéíóöőúüű'],
  ['Croatian, Bosnian, Serbian, Slovene', 'čćđšž'],
  ['Romanian', 'ăâîșțşţ'],
  ['Turkish', 'âçğıİîöşûü'],
  ['Azerbaijani', 'çəğıİöşü'],
  ['Estonian', 'äõöüšž'],
  ['Latvian', 'āčēģīķļņšūž'],
  ['Lithuanian', 'ąčęėįšųūž'],
  ['Albanian', 'çë'],
  ['Irish, Gaelic', 'áéíóúàèìòù'],
  ['Welsh', 'âêîôûŵŷäëïöüàèìòùáéíóúẁẃẅỳýÿ'],
  ['Maltese', 'àċèġħìîòùż'],
  ['Basque', 'çñü'],
  ['Esperanto', 'ĉĝĥĵŝŭ'],
  ['Northern Sami', 'áčđŋšŧž'],
  ['Turkmen, Tatar, Kurdish', 'çäžňöşüýêîûəğıİñ'],
  ['Maori, Hawaiian, Samoan', 'āēīōū'],
  ['Vietnamese', 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'],
  ['Yoruba, Igbo', 'áàéèẹíìịóòọṣúùụńǹḿṅ'],
  ['Hausa, Fula', 'ɓɗƙƴŋñ'],
  ['Twi, Ewe, Lingala', 'ɛɔŋɖɣʋáãéíóõúâêîôûǎěǐǒǔ'],
  ['Pinyin', 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü'],
  ['Guarani, Tupi', 'ãẽĩõũỹñáéíóúý'],
];

/** What languages in Cyrillic add to the letters of Russian. */
export const CYRILLIC_ALPHABETS: readonly (readonly [languages: string, letters: string])[] = [
  ['Ukrainian, Belarusian', 'ґєіїў'],
  ['Serbian, Macedonian', 'ђѓѕјљњќћџѐѝ'],
  ['Kazakh, Kyrgyz, Tatar, Bashkir, Mongolian', 'әғқңөұүһҗҡҙҫ'],
  ['Tajik, Uzbek', 'ӣӯҳҷ'],
  ['Chuvash, Mari, Komi, Udmurt, Ossetian', 'ӑӗҫӳӧӹӱӝӟӥӵӕ'],
];

/** What languages in Arabic letters add to those of Arabic: Persian, Urdu, Kurdish, Pashto, Sindhi, Uyghur. */
export const ADDED_TO_ARABIC = 'پچژگکیےںہھٹڈڑۓێۆڕڵەۇۈۋېىڭھټډړږښګڼيٱۀۂۃۅۉ';

/** Letters that are words by themselves in some language, as they stand: no language has the word `Â`. */
export const ONE_LETTER_WORDS = 'àáâéèêíìóòôúùýåäöøæõÀÁÉÈÊÍÓÒÔÚÙÝÅÄÖØÆÕэаявикосуійўеєюЭАЯВИКОСУІЙЎЕЄЮηοωήαΗΟΩΉΑ';

/**
 * Common words of French and of the Scandinavian languages that end in a capital whose bytes look like one more letter and a sign
 * of prose, `OÃ™` and `PÃ…`. No language has a word `OÃ` or `PÃ`, as Portuguese has `MANHÃ` and Vietnamese `GÃ`.
 */
export const WORDS_WITH_A_LAST_CAPITAL: ReadonlySet<string> = new Set(['OÙ', 'PÅ']);
