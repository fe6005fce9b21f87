import type { Examples } from '../examples.js';

const ENGLISH = 'The dockers of the port have said that they will not go back to work before the end of the week. ';
/** Few words of it are those that English uses all the time. */
const PROSE =
  'The dockers blocked three northern ports on Monday, demanding higher wages and safer cranes. Ferry companies said they would sue the union. Traders in Lisbon feared empty shelves before Easter. ';
const PORTUGUESE = 'Os estivadores do porto disseram que não vão voltar ao trabalho antes do fim da semana. ';
const GERMAN =
  'Die Ministerin sagte am Donnerstag in Lissabon, dass die Gespräche mit der Gewerkschaft gescheitert seien. Der Hafen bleibt bis Montag geschlossen, und niemand weiß, wann die Schiffe wieder fahren. ';

export const EXAMPLES: Examples = {
  reads: 'language',
  positive: [
    [
      'The minister said in Lisbon on Thursday that the talks with the union had failed and that the port would be closed.',
      'en',
    ],
    ['The dockers of the port have said that they will not go back to work before the end of the week.', 'en'],
    [GERMAN, 'de'],
    [PORTUGUESE.repeat(3), 'pt'],
    [
      'La ministre a déclaré jeudi à Lisbonne que les discussions avec le syndicat avaient échoué. Le port reste fermé.',
      'fr',
    ],
    [
      'La ministra dijo el jueves en Lisboa que las conversaciones con el sindicato habían fracasado y que el puerto cerraría.',
      'es',
    ],
    [
      'Министр заявила в четверг в Лиссабоне, что переговоры с профсоюзом провалились и порт останется закрытым до понедельника.',
      'ru',
    ],
    ['قالت الوزيرة يوم الخميس في لشبونة إن المحادثات مع النقابة فشلت وإن الميناء سيبقى مغلقا حتى يوم الاثنين', 'ar'],
    ['Incendio distrugge il granaio di Tova nella notte di lunedì, nessun ferito, dice il comune della città', 'it'],
    [PROSE.trim(), 'en'],
    [`${ENGLISH}${'12 14 16 '.repeat(40)}`, 'en'],
    [`${PROSE.repeat(5)}${PORTUGUESE.repeat(90)}`, 'en'],
    [`${PROSE.repeat(2)}${PORTUGUESE.repeat(90)}`, 'pt'],
    [`${PORTUGUESE.repeat(70)}${ENGLISH.repeat(50)}`, 'en'],
    [`${PORTUGUESE.repeat(130)}${ENGLISH.repeat(150)}`, 'pt'],
    [`${PORTUGUESE.repeat(12)}${GERMAN.repeat(20)}`, 'de'],
    [`${PORTUGUESE.repeat(22)}${GERMAN.repeat(20)}`, 'pt'],
  ],
  // Too short, no prose, or of two languages.
  negative: [
    [`${PORTUGUESE.repeat(2)}“The port is shut,” they said.`],
    ['Ports shut.'],
    [''],
    ['Lisbon 3, Porto 1; Braga 2, Faro 2; Setúbal 0, Évora 4'],
    ['The port is shut.'],
    [
      'Ana Ruiz Porto 3\nTom Bell Braga 2\nMara Lindqvist Faro 1\nHendra Wiratno Evora 1\nDragana Vukmir Leiria 1\nBruno Castelo Tomar 1\nNuala Keogh Lagos 1',
    ],
    ['LISBON PORTO BRAGA FARO EVORA SETUBAL LEIRIA TOMAR LAGOS SINES BEJA VISEU GUARDA COIMBRA AVEIRO'],
    ['LE MONDE EL PAIS DIE ZEIT LA REPUBBLICA DE TELEGRAAF O GLOBO LE FIGARO EL MUNDO DIE WELT LA STAMPA'],
    [
      'Ana Ruiz, Tom Bell, Mira Castell, Jonah Petty, Ines Marsh, Amos Okoro, Dragana Vukmir, Hendra Wiratno, Bruno Castelo',
    ],
    ['Sushi, ramen, tempura, udon, soba, onigiri, sashimi, mochi, miso, teriyaki, wasabi, nori, edamame, gyoza'],
    ['www.tova.example/fire www.ostrel.example/rain www.brenlow.example/sun www.castra.example/moon'],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28'],
    ['12 14 16 '.repeat(30).trim()],
    ['The dockers of the port will not go back to work before noon.'],
    [
      'quay twelve grain terminal, quay thirteen timber yard, quay fourteen oil depot, quay fifteen fish market, ferry landing for cars, old customs house, new lighthouse at pier nine',
    ],
  ],
};
