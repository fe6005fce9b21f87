/** What a paper's version of a wire story is to it, and in what it differs. */
import { describe, expect, it } from 'vitest';
import { HEADLINE, PARAGRAPHS, placesOf, textOf, WIRE } from './wire.js';

const changed = (from: string, to: string) => PARAGRAPHS.map((paragraph) => paragraph.replace(from, to));
const [LEAD = '', SECOND = '', THIRD = '', FOURTH = '', ...REST] = PARAGRAPHS;

describe('a copy', () => {
  it.each<readonly [name: string, text: string, ...differs: string[]]>([
    ['word for word', WIRE],
    ['with straight quotes and other dashes', WIRE.replace(/[“”]/g, '"').replace(' - ', ' – '), 'typography'],
    ['with a headline in capitals', textOf(PARAGRAPHS, HEADLINE.toUpperCase()), 'typography'],
    ['in lines of eighty', WIRE.replace(/(.{60,79}) /g, '$1\n')],
    ['cut at a paragraph', textOf(PARAGRAPHS.slice(0, 4)), 'cut'],
    ['cut within a paragraph', textOf([LEAD, SECOND, THIRD.slice(0, 80)]), 'cut'],
    ['cut to its first words', textOf([LEAD]), 'cut'],
    ['with another headline', textOf(PARAGRAPHS, 'Fog puts Northsound ferry on the sand'), 'headline'],
    ['with another dateline', textOf(PARAGRAPHS, HEADLINE, 'ORVIK (Corvel Press) — '), 'dateline'],
    ['without a dateline', textOf(PARAGRAPHS, HEADLINE, ''), 'dateline'],
    ['with a bare agency', textOf(PARAGRAPHS, HEADLINE, '(HNS) - '), 'dateline'],
    ['by its staff', textOf(PARAGRAPHS, `${HEADLINE}\n\nBy Staff`), 'byline'],
    [
      'in American spelling',
      textOf(
        changed('organised', 'organized').map((text) =>
          text.replace('cancelled', 'canceled').replace('harbour', 'harbor'),
        ),
      ),
      'spelling',
    ],
    ['with yesterday for the day', textOf(changed('on Thursday', 'yesterday')), 'spelling'],
    ['with a paragraph moved', textOf([LEAD, SECOND, ...REST, THIRD, FOURTH]), 'paragraphs-moved'],
    [
      'with a paragraph of the house',
      textOf([...PARAGRAPHS, 'Calder Point has about four thousand residents and a small museum of navigation.']),
      'paragraphs-added',
    ],
    [
      'with lines of the paper around it',
      `${WIRE}\n\nRead more: Ferries are late again\n\nSign up for our newsletter.`,
      'boilerplate',
    ],
    [
      'with a plea to readers',
      textOf([
        ...PARAGRAPHS,
        'Our reporting is free to read. If you value our journalism, please support us with a donation.',
      ]),
      'boilerplate',
    ],
    [
      'with a lead of the house',
      textOf([
        'Dozens of travellers had a rude awakening when their boat stopped short of the shore.',
        SECOND,
        THIRD,
        FOURTH,
        ...REST,
      ]),
      'wording',
    ],
    [
      'with a statement of the house, under a headline of its own',
      textOf(
        [...PARAGRAPHS, 'The mayor of Orvik, Per Lindqvist, told this newspaper that the channel would be dredged.'],
        'Mayor promises a deeper channel',
      ),
      'headline',
      'paragraphs-added',
    ],
    [
      'with a statement of the house, cut',
      textOf([LEAD, SECOND, THIRD, FOURTH, 'The mayor of Orvik, Per Lindqvist, said the channel would be dredged.']),
      'cut',
      'paragraphs-added',
    ],
    [
      'before the text of another agency',
      `${WIRE}\n\nIn Tarnhelm, meanwhile, growers gave up their blockade of the sugar mill. Their spokesman thanked the drivers who had waited.`,
      'paragraphs-added',
    ],
  ])('%s', (_, text, ...differs) => {
    expect(placesOf([WIRE, text])).toEqual([
      { storyId: '0', duplicateOf: null, updateOf: null, differs: [], numbers: [] },
      { storyId: '0', duplicateOf: '0', updateOf: null, differs, numbers: [] },
    ]);
  });

  it('is one a year later, too', () => {
    const [, later] = placesOf([WIRE, { text: WIRE, published: '2025-03-09' }]);
    expect(later).toMatchObject({ storyId: '0', duplicateOf: '0' });
  });

  it('without accents', () => {
    const accented = WIRE.replaceAll('Maren', 'Márén').replaceAll('Orvik', 'Örvik');
    expect(placesOf([accented, WIRE])[1]).toMatchObject({ duplicateOf: '0', differs: ['typography'] });
  });

  it('follows the copy of an update rather than what was updated', () => {
    const update = textOf(changed('14 passengers', '19 passengers'));
    const [, , copy] = placesOf([WIRE, update, `${update}\n\nRead more: Ferries are late again`]);
    expect(copy).toMatchObject({ storyId: '0', duplicateOf: '1', updateOf: null, differs: ['boilerplate'] });
  });

  it('in another language is found as well', () => {
    const text =
      'Кабель между двумя островами был повреждён якорем неизвестного судна в ночь на среду, сообщила береговая охрана. Жители остались без связи до утра.';
    expect(placesOf([text, `${text} Ремонт начался.`])[1]).toMatchObject({ duplicateOf: '0' });
    const unspaced = '港口工人周四上午开始罢工,工会表示谈判已经破裂,数十艘船只在外海等待进港。';
    expect(placesOf([unspaced, `${unspaced}记者报道。`])[1]).toMatchObject({ duplicateOf: '0' });
  });
});

describe('an update', () => {
  it.each<readonly [name: string, text: string, differs: readonly string[], numbers: readonly string[]]>([
    ['of a number', textOf(changed('14 passengers', '19 passengers')), ['numbers'], ['14 19']],
    ['of a number in words', textOf(changed('Three tugs', 'Five tugs')), ['numbers'], ['3 5']],
    [
      'of two numbers, cut',
      textOf(
        changed('212', '215')
          .map((text) => text.replace('14 pass', '17 pass'))
          .slice(0, 5),
      ),
      ['cut', 'numbers'],
      ['212 215', '14 17'],
    ],
    ['of a day', textOf(changed('on Thursday', 'on Friday')), ['times'], []],
    ['of an hour', textOf(changed('6 a.m.', '7 a.m.')), ['times'], []],
    [
      'with newer paragraphs',
      textOf([
        LEAD,
        'All passengers were later brought ashore by lifeboat, the coast guard said.',
        SECOND,
        THIRD,
        FOURTH,
        ...REST,
      ]),
      ['paragraphs-added'],
      [],
    ],
    [
      'with what somebody has said since, under the same headline',
      textOf([...PARAGRAPHS, 'The mayor of Orvik, Per Lindqvist, told reporters that the channel would be dredged.']),
      ['paragraphs-added'],
      [],
    ],
    [
      'with what is to happen on a day',
      textOf([LEAD, SECOND, 'Divers are to look at the hull on Friday.', THIRD, FOURTH, ...REST]),
      ['paragraphs-added'],
      [],
    ],
  ])('%s', (_, text, differs, numbers) => {
    expect(placesOf([WIRE, text])[1]).toEqual({
      storyId: '0',
      duplicateOf: null,
      updateOf: '0',
      differs,
      numbers: numbers.map((change) => {
        const [from, to] = change.split(' ');
        return { from, to };
      }),
    });
  });
});

describe('no copy', () => {
  const OTHER = [
    'The council of Orvik voted by a narrow margin to sell the old customs house to a brewer from the mainland.',
    'Its members had argued for hours over the price, which the treasurer called a gift. The brewer said he would keep the clock.',
    'Opponents collected signatures outside, and vowed to take the matter to the county court before the autumn.',
  ];
  it.each<readonly [name: string, one: string, other: string]>([
    [
      'a text with the same background',
      WIRE,
      textOf([...OTHER, ...PARAGRAPHS.slice(-1)], 'Orvik sells customs house', 'ORVIK (HNS) - '),
    ],
    [
      'an account in other words',
      WIRE,
      'Fourteen people were hurt when a ferry hit a sandbank near Calder Point in fog on Thursday. Tugs failed to move the Lady Maren, which belongs to Northsound Lines and carried 212 people. A passenger, Ilse Tornquist, spoke of a long shudder.',
    ],
    ['an empty text', '', ''],
    ['white space', ' \n', '\t\n\u00a0'],
    ['a short text', 'It rained.', 'It snowed.'],
    [
      'a market report of the next day',
      'Shares in Orvik closed higher on Monday. The Orvik 40 index rose 12.4 points, or 0.8 percent, to 4,212.7. Northsound ended at 31.5 crowns, up 4 pence, and Calder Steel at 8.2, up 1.',
      'Shares in Orvik closed higher on Tuesday. The Orvik 40 index rose 9.1 points, or 0.6 percent, to 4,221.8. Northsound ended at 31.9 crowns, up 6 pence, and Calder Steel at 8.5, up 2.',
    ],
    [
      'another death',
      'Ilse Tornquist, 81, of Orvik, died Monday at home. A service will be held at 11 a.m. Friday at the Maren funeral home in Calder Point. Burial will follow at Calder cemetery.',
      'Hugo Brandvold, 77, of Tarnhelm, died Tuesday at home. A service will be held at 10 a.m. Saturday at the Maren funeral home in Calder Point. Burial will follow at Calder cemetery.',
    ],
  ])('%s', (_, one, other) => {
    expect(placesOf([one, other]).map(({ storyId }) => storyId)).toEqual([null, null]);
  });

  it('a report by the same form a month later', () => {
    const report = (count: number, share: number) =>
      `Unemployment in the county stood at ${share} percent at the end of the month, the labour office said. ${count} people were looking for work, and most of them had been without it for more than a year. The office advises those who lose their jobs to register within three days.`;
    const places = placesOf([report(4120, 6.1), { text: report(4377, 6.4), published: '2024-04-07' }]);
    expect(places.map(({ storyId }) => storyId)).toEqual([null, null]);
  });

  it('an article with several stories joins none of them to another', () => {
    const other = textOf(OTHER, 'Orvik sells customs house', 'ORVIK (HNS) - ');
    const roundUp = `Around the coast\n\n${textOf(PARAGRAPHS.slice(0, 2))}\n\n${other}`;
    for (const texts of [
      [WIRE, other, roundUp],
      [roundUp, WIRE, other],
    ]) {
      const places = placesOf(texts);
      const [one, two] = [places[texts.indexOf(WIRE)], places[texts.indexOf(other)]];
      expect(one?.storyId === null || two?.storyId === null || one?.storyId !== two?.storyId).toBe(true);
    }
  });
});
