import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { segment } from '../../src/segment/index.js';

const GERMAN =
  'Die Ministerin sagte am Donnerstag in Lissabon, dass die Gespräche mit der Gewerkschaft gescheitert seien. Der Hafen bleibt bis Montag geschlossen, und niemand weiß, wann die Schiffe wieder fahren.';

const TEXTS: readonly (readonly [text: string, language: string | null])[] = [
  [
    'The minister said in Lisbon on Thursday that the talks with the union had failed and that the port would be closed.',
    'en',
  ],
  [GERMAN, 'de'],
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
  // Too short, or no prose.
  ['Ports shut.', null],
  ['', null],
  ['Lisbon 3, Porto 1; Braga 2, Faro 2; Setúbal 0, Évora 4', null],
  [
    'Ana Ruiz Porto 3\nTom Bell Braga 2\nMara Lindqvist Faro 1\nHendra Wiratno Evora 1\nDragana Vukmir Leiria 1\nBruno Castelo Tomar 1\nNuala Keogh Lagos 1',
    null,
  ],
  ['1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28', null],
];

describe('language', () => {
  it.each(TEXTS)('%s: %s', (text, language) => {
    expect(segment(text).segmentation.language).toBe(language);
  });

  it('that is not English passes through with a flag, and nothing is looked for in it', () => {
    const record = annotate(GERMAN, { published: '2024-03-07' });
    expect(record.quality.flags.map(({ code }) => code)).toEqual(['foreign-language']);
    expect([record.entities, record.dates, record.quotes]).toEqual([[], [], []]);
    expect(record.published?.value).toBe('2024-03-07');
    expect(record.sentences).toHaveLength(2);
  });
});
