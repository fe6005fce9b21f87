/** Gold of each format, and what must be read from it. A layer that is not listed is not compared. */

export interface GoldExample {
  readonly what: string;
  /** By their names; the first is the one that is given. */
  readonly files: { readonly [name: string]: string };
  readonly documents: readonly ReadDocument[];
  readonly notes?: readonly RegExp[];
}

/** Spans as their words; those of several pieces joined with ` … `. */
interface ReadDocument {
  readonly id: string;
  readonly text?: string;
  readonly published?: string;
  readonly timexes?: readonly string[];
  readonly names?: readonly string[];
  readonly statements?: readonly string[];
  readonly clusters?: readonly string[];
  readonly links?: readonly string[];
  readonly sentences?: readonly string[];
  readonly expected?: readonly string[];
}

const TEXT = '🚢 Mara Quill told Harl Ferries on Monday: “We wait.”';

const lines = (...written: readonly string[]) => `${written.join('\n')}\n`;
const row = (...columns: readonly (string | number)[]) => columns.join('\t');

/** Ten columns of CoNLL-U. */
const token = (id: string, form: string, misc = '_') => row(id, form, form, 'X', '_', '_', 0, 'dep', '_', misc);

export const GOLD_EXAMPLES: readonly GoldExample[] = [
  {
    what: 'JSON lines: offsets in characters, not in UTF-16 code units',
    files: {
      'gold.jsonl': lines(
        JSON.stringify({
          id: 7,
          text: TEXT,
          dct: '2031-05-07',
          timexes: [{ start: 34, end: 40, type: 'DATE', value: '2031-05-05' }],
          entities: [
            { start: 2, end: 12, label: 'PER' },
            { start: 18, end: 30, label: 'ORG', link: 'own:harl' },
          ],
          clusters: [[[2, 12]], [[18, 30]]],
          quotes: [{ content: [[42, 52]], source: [[2, 12]], cue: [[13, 17]], act: 'say' }],
        }),
        '',
        JSON.stringify({ id: 'b', cond: 'golden', text: 'Go. Now.', expected: ['Go.', 'Now.'] }),
      ),
    },
    documents: [
      {
        id: '7',
        text: TEXT,
        published: '2031-05-07',
        timexes: ['Monday = DATE 2031-05-05'],
        names: ['Mara Quill = PER', 'Harl Ferries = ORG'],
        links: ['Harl Ferries = own:harl'],
        clusters: ['Mara Quill', 'Harl Ferries'],
        statements: ['Mara Quill | told | say | “We wait.”'],
      },
      { id: 'b', expected: ['Go.', 'Now.'] },
    ],
  },
  {
    what: 'JSON lines: sentences and lost spaces',
    files: { 'gold.ndjson': '{"id":"a","text":"Go.Now.","spans":[[0,3],[3,7]],"glued":[3],"cond":"glued"}' },
    documents: [{ id: 'a', sentences: ['Go.', 'Now.'] }],
  },
  {
    what: 'a fixture',
    files: {
      'quay.yaml': lines(
        'input: texts/quay.txt',
        'given: { published: 2031-05-07 }',
        'published: { value: 2031-05-07, basis: option }',
        'headline: null',
        'byline: null',
        'dateline: null',
        'agency: null',
        'text: |',
        '  Mara Quill left Odrun on Monday.',
        '  She said it rained.',
        'entities:',
        '  - { name: Mara Quill, type: PERSON, mentions: { name: [Mara Quill], pronoun: [She] } }',
        '  - { name: Odrun, type: GPE, link: "geonames:99", mentions: { name: [Odrun] } }',
        'dates:',
        '  - { text: Monday, value: 2031-05-05 }',
        'quotes:',
        '  - { content: it rained, kind: indirect, speaker: { text: She, kind: pronoun }, cue: said }',
      ),
    },
    documents: [
      {
        id: 'quay',
        published: '2031-05-07',
        timexes: ['Monday = DATE 2031-05-05'],
        names: ['Mara Quill = PERSON', 'Odrun = GPE'],
        clusters: ['Mara Quill', 'Odrun'],
        // Of Mara Quill the fixture does not say.
        links: ['Mara Quill = ', 'Odrun = geonames:99'],
        statements: ['She | said | - | it rained'],
        sentences: ['Mara Quill left Odrun on Monday.', 'She said it rained.'],
      },
    ],
  },
  {
    what: 'brat: pieces, relations, attributes, notes, identifiers, equals',
    files: {
      'boats.ann': lines(
        row('T1', 'Source 2 12', 'Mara Quill'),
        row('T2', 'Content 43 45;46 50', 'We wait'),
        row('T3', 'Cue 13 17', 'told'),
        row('T4', 'DATE 34 40', 'Monday'),
        row('T5', 'ORG 18 30', 'Harl Ferries'),
        row('T6', 'Person 2 12', 'Mara Quill'),
        row('T7', 'Wave 42 43', '“'),
        row('R1', 'source Arg1:T2 Arg2:T1'),
        row('R2', 'cue Arg1:T3 Arg2:T2', ''),
        row('A1', 'Act T2 say'),
        row('N1', 'Reference T5 Own:harl', 'Harl'),
        row('#1', 'AnnotatorNotes T4', '2031-05-05 APPROX'),
        row('*', 'Equiv T1 T6'),
        row('E1', 'Telling:T3 Who:T1'),
      ),
      'boats.txt': TEXT,
    },
    documents: [
      {
        id: 'boats',
        text: TEXT,
        timexes: ['Monday = DATE 2031-05-05 APPROX'],
        names: ['Harl Ferries = ORG', 'Mara Quill = Person'],
        statements: ['Mara Quill | told | say | We … wait'],
        links: ['Harl Ferries = own:harl'],
        clusters: ['Mara Quill, Mara Quill'],
      },
    ],
    notes: [/labels of no layer, which are not compared: 1 Wave/],
  },
  {
    what: 'TimeML with a text of its own, entities and an expression without words',
    files: {
      'tide.tml': lines(
        '<?xml version="1.0" ?>',
        '<TimeML><DOCID>tide</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-07T10:00" functionInDocument="CREATION_TIME">May 7</TIMEX3></DCT>',
        '<TEXT>Harl &amp; Sons <EVENT eid="e1" class="OCCURRENCE">closed</EVENT> <TIMEX3 tid="t1" type="DATE" value="2031-05-05" mod="APPROX">on <EVENT eid="e2">Monday</EVENT></TIMEX3>.<TIMEX3 tid="t2" type="DURATION" value="P1D"/></TEXT></TimeML>',
      ),
    },
    documents: [
      {
        id: 'tide',
        text: 'Harl & Sons closed on Monday.',
        published: '2031-05-07',
        timexes: ['on Monday = DATE 2031-05-05 APPROX'],
      },
    ],
  },
  {
    what: 'TimeML without <TEXT>, as .xml',
    files: {
      'ebb.xml': '<TimeML>Now <TIMEX3 tid="t1" type="SET" value="P1D">daily</TIMEX3>.</TimeML>',
    },
    documents: [{ id: 'ebb', text: 'Now daily.', timexes: ['daily = SET P1D'] }],
  },
  {
    what: 'CoNLL: IOB2, IOB1 and BIOES, marks beside their words',
    files: {
      'two.conll': lines(
        '-DOCSTART- -X- O',
        '',
        'Mara NNP B-PER',
        'Quill NNP I-PER',
        "'s POS O",
        'boat NN O',
        '( ( O',
        'Odrun NNP B-LOC',
        'Harl NNP B-LOC',
        ') ) O',
        '',
        '" " O',
        'Wait NN I-MISC',
        '" " O',
        '-DOCSTART- -X- O',
        '',
        'Odrun NNP S-LOC',
        'New NNP B-ORG',
        'Quay NNP E-ORG',
        'Harl NNP I-ORG',
        'Mara NNP I-PER',
      ),
    },
    documents: [
      {
        id: 'two-1',
        text: 'Mara Quill\'s boat (Odrun Harl)\n\n"Wait"',
        names: ['Mara Quill = PER', 'Odrun = LOC', 'Harl = LOC', 'Wait = MISC'],
      },
      {
        id: 'two-2',
        text: 'Odrun New Quay Harl Mara',
        names: ['Odrun = LOC', 'New Quay = ORG', 'Harl = ORG', 'Mara = PER'],
      },
    ],
    notes: [/two\.conll: CoNLL has no text/],
  },
  {
    what: 'CoNLL-U: paragraphs, contractions, words that are only meant, names in MISC',
    files: {
      'small.conllu': lines(
        '# newdoc id = small',
        '# newpar',
        "# text = Mara didn't go.",
        token('1', 'Mara', 'NER=B-PER'),
        token('2-3', "didn't"),
        token('2', 'did'),
        token('3', "n't"),
        token('4', 'go', 'SpaceAfter=No'),
        token('4.1', 'home'),
        token('5', '.', 'SpaceAfter=No'),
        '',
        '# text = She stayed',
        token('1', 'She'),
        token('2', 'stayed'),
        '',
        '# newpar',
        token('1', 'Odrun', 'SpaceAfter=No|NER=B-LOC'),
        token('2', '!'),
        '',
        '# newdoc id = next',
        '# text = Bye',
        token('1', 'Bye'),
      ),
    },
    documents: [
      {
        id: 'small',
        text: "Mara didn't go.She stayed\n\nOdrun!",
        sentences: ["Mara didn't go.", 'She stayed', 'Odrun!'],
        names: ['Mara = PER', 'Odrun = LOC'],
      },
      { id: 'next', text: 'Bye', sentences: ['Bye'] },
    ],
  },
  {
    what: 'CoNLL-U with marks of coreference, which are not read',
    files: { 'gum.conllu': lines('# text = Mara', token('1', 'Mara', 'Entity=(1-person-new-1-sgl)')) },
    documents: [{ id: 'gum', sentences: ['Mara'] }],
    notes: [/gum\.conllu: marks of coreference in MISC/],
  },
  {
    what: 'Label Studio, which counts in UTF-16 code units',
    files: {
      'export.json': JSON.stringify([
        {
          id: 5,
          data: { text: TEXT, published: '2031-05-07' },
          annotations: [
            { was_cancelled: true, result: [] },
            {
              result: [
                {
                  id: 'a',
                  type: 'labels',
                  value: { start: 3, end: 13, text: 'Mara Quill', labels: ['PER', 'Source'] },
                },
                { id: 'b', type: 'labels', value: { start: 43, end: 53, text: '“We wait.”', labels: ['Content'] } },
                { id: 'c', type: 'labels', value: { start: 35, end: 41, text: 'Monday', labels: ['TIMEX3'] } },
                { id: 'c', type: 'textarea', from_name: 'value', value: { text: ['DATE 2031-05-05'] } },
                { id: 'b', type: 'choices', from_name: 'act', value: { choices: ['say'] } },
                { type: 'relation', from_id: 'a', to_id: 'b', direction: 'right' },
              ],
            },
          ],
        },
        {
          id: 8,
          data: { text: 'Fog.' },
          annotations: [
            { result: [{ id: 'h', type: 'hypertextlabels', value: { start: '/p[1]', hypertextlabels: ['PER'] } }] },
          ],
        },
        { id: 6, data: { text: 'Rain.' }, annotations: [] },
      ]),
    },
    documents: [
      {
        id: '5',
        published: '2031-05-07',
        timexes: ['Monday = DATE 2031-05-05'],
        names: ['Mara Quill = PER'],
        statements: ['Mara Quill |  | say | “We wait.”'],
      },
      { id: '8', timexes: [], names: [], statements: [] },
    ],
    notes: [
      /1 tasks without an annotation are no gold/,
      /labels of no layer, which are not compared: 1 hypertextlabels \(expected labels\)/,
    ],
  },
  {
    what: 'Label Studio, JSON_MIN, which counts in characters; what one task has, the other lacks',
    files: {
      'min.json': JSON.stringify([
        { id: 1, text: TEXT, label: [{ start: 18, end: 30, text: 'Harl Ferries', labels: ['ORG'] }] },
        { id: 2, text: 'Rain.' },
      ]),
    },
    documents: [
      { id: '1', names: ['Harl Ferries = ORG'] },
      { id: '2', names: [] },
    ],
  },
];

/** Gold that is broken: files, and what is said. */
export const BROKEN_GOLD: readonly (readonly [
  what: string,
  files: { readonly [name: string]: string },
  message: RegExp,
])[] = [
  ['no JSON', { 'a.jsonl': '{"id":"a","text":"x"}\n{' }, /a\.jsonl:2: not JSON/],
  ['a field of another kind', { 'a.jsonl': '{"id":"a","text":3}' }, /a\.jsonl:1: text: /],
  [
    'a span beyond the text, in characters',
    { 'a.jsonl': '{"id":"a","text":"🚢 x","entities":[{"start":2,"end":4,"label":"PER"}]}' },
    /a\.jsonl:1: the span 2 to 4 is not within its text of 3 characters/,
  ],
  [
    'a span that ends before it begins',
    { 'a.jsonl': '{"id":"a","text":"abc","quotes":[{"content":[[2,1]]}]}' },
    /a\.jsonl:1: the span 2 to 1 is not within/,
  ],
  [
    'a document twice',
    { 'a.jsonl': '{"id":"a","text":"x"}\n{"id":"a","text":"y"}' },
    /a\.jsonl:2: the document a was there before: .*a\.jsonl:1/,
  ],
  ['a fixture of another text', { 'a.yaml': 'input: a.txt\ntext: x\n' }, /a\.yaml:1: /],
  ['brat without its text', { 'a.ann': 'T1\tPER 0 1\tx' }, /a\.ann: no text beside it, expected .*a\.txt/],
  [
    'brat over another text',
    { 'a.ann': '\nT1\tPER 0 4\tMara', 'a.txt': 'Odrun' },
    /a\.ann:2: the span 0 to 4 holds "Odru", but is said to hold "Mara"/,
  ],
  [
    'brat beyond the text',
    { 'a.ann': 'T1\tPER 0 9\tMara', 'a.txt': 'Mara' },
    /a\.ann:1: the span 0 to 9 is not within its text of 4 characters/,
  ],
  [
    'brat that joins nothing',
    { 'a.ann': 'R1\tsource Arg1:T1 Arg2:T2', 'a.txt': 'x' },
    /a\.ann:1: a relation with T1, which is not there/,
  ],
  [
    'brat without a value',
    { 'a.ann': 'T1\tDATE 0 6\tMonday', 'a.txt': 'Monday' },
    /a\.ann:1: a DATE without its value/,
  ],
  ['brat of another kind', { 'a.ann': 'hello', 'a.txt': 'x' }, /a\.ann:1: not a line of brat/],
  ['TimeML that breaks off', { 'a.tml': '<TimeML><TEXT>Now' }, /a\.tml: .*within <TEXT>/],
  [
    'TimeML without a value',
    { 'a.tml': '<TimeML>\n<TIMEX3 type="DATE">now</TIMEX3></TimeML>' },
    /a\.tml:2: a TIMEX3 without type or value/,
  ],
  ['other XML', { 'a.xml': '<rss/>' }, /a\.xml: gold of an unknown format \(\.xml\), expected jsonl/],
  ['CoNLL without tags', { 'a.conll': 'Mara B-PER\nQuill' }, /a\.conll:2: a token without a tag/],
  ['CoNLL with other tags', { 'a.conll': 'Mara PER' }, /a\.conll:1: "PER" is no tag/],
  ['CoNLL-U with fewer columns', { 'a.conllu': '# text = a\n1\ta' }, /a\.conllu:2: 2 columns, expected the ten/],
  [
    'CoNLL-U of another text',
    { 'a.conllu': `# text = Odrun\n${token('1', 'Mara')}` },
    /a\.conllu:2: the token "Mara" does not follow/,
  ],
  [
    'Label Studio of another text',
    { 'a.json': '[{"id":1,"text":"Odrun","label":[{"start":0,"end":4,"text":"Mara","labels":["PER"]}]}]' },
    /a\.json: task 1: the span 0 to 4 holds "Odru", but is said to hold "Mara"/,
  ],
  [
    'Label Studio beyond the text',
    { 'a.json': '[{"id":1,"text":"x","label":[{"start":0,"end":4,"labels":["PER"]}]}]' },
    /a\.json: task 1: the span 0 to 4 is not within/,
  ],
  ['gold of nothing', { 'a.jsonl': '{"id":"a","text":"x"}' }, /a\.jsonl:1: nothing that can be compared/],
  ['an unknown ending', { 'a.docx': 'x' }, /a\.docx: gold of an unknown format \(\.docx\)/],
  ['what is not UTF-8', { 'a.jsonl': '\u0000latin1' }, /a\.jsonl: not UTF-8/],
];
