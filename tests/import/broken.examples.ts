/** Files that somebody edited by hand, and what must be said of them: file, line and span. */

export interface Broken {
  readonly what: string;
  readonly from: string;
  readonly files: { readonly [name: string]: string };
  readonly message: RegExp;
}

const TEXT = '🚢 Mara Quill of Harl Ferries said on Monday that it rained.';
const row = (...columns: readonly (string | number)[]) => `${columns.join('\t')}\n`;
const brat = (what: string, message: RegExp, ...lines: readonly string[]): Broken => ({
  what,
  from: 'brat',
  files: { 'z.txt': TEXT, 'z.ann': lines.join('') },
  message,
});
const task = (what: string, message: RegExp, result: readonly object[]): Broken => ({
  what,
  from: 'label-studio',
  files: { 'p.json': JSON.stringify([{ id: 1, data: { text: TEXT }, annotations: [{ result }] }]) },
  message,
});
const region = (id: string, start: number, end: number, label: string) => ({
  id,
  type: 'labels',
  value: { start, end, labels: [label] },
});
const xmi = (what: string, message: RegExp, elements: string): Broken => ({
  what,
  from: 'inception',
  files: {
    'z.xmi': `<?xml version="1.0"?>\n<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore">\n${elements}\n<cas:Sofa xmi:id="1" sofaString="It rained."/>\n</xmi:XMI>`,
  },
  message,
});
const page = (what: string, message: RegExp, items: unknown): Broken => ({
  what,
  from: 'web-annotation',
  files: { 'z.txt': TEXT, 'z.jsonld': JSON.stringify({ type: 'AnnotationPage', items }) },
  message,
});
const target = (...selector: readonly object[]) => ({ source: 'z.txt', selector });

export const BROKEN: readonly Broken[] = [
  brat(
    'dates that overlap',
    /z\.ann:2: TIME 37 to 43 \("Monday"\) overlaps DATE 34 to 40 \("on Mon"\) of .*z\.ann:1/,
    row('T1', 'DATE 34 40', 'on Mon'),
    row('T2', 'TIME 37 43', 'Monday'),
    row('#1', 'AnnotatorNotes T1', '2031-05-05'),
    row('#2', 'AnnotatorNotes T2', '2031-05-05'),
  ),
  brat(
    'names that reach out of each other',
    /z\.ann:2: ORG 7 to 28 .* overlaps PERSON 2 to 12 \("Mara Quill"\) of .*z\.ann:1/,
    row('T1', 'PERSON 2 12', 'Mara Quill'),
    row('T2', 'ORG 7 28', 'Quill of Harl Ferries'),
  ),
  brat(
    'pieces that overlap',
    /z\.ann:1: the piece 4 to 12 overlaps the one before it/,
    row('T1', 'Content 2 6;4 12', 'x'),
  ),
  brat(
    'a span beyond the text',
    /z\.ann:1: the span 50 to 90 is not within its text of 59 characters/,
    row('T1', 'GPE 50 90', 'x'),
  ),
  brat(
    'a span of other words',
    /z\.ann:1: the span 2 to 12 holds "Mara Quill", but is said to hold "Mara Quilt"/,
    row('T1', 'GPE 2 12', 'Mara Quilt'),
  ),
  brat('a span without an end', /z\.ann:1: expected a label and a span/, row('T1', 'GPE 2', 'Mara')),
  brat('an empty span', /z\.ann:1: GPE 2 to 2 \(""\) is empty/, row('T1', 'GPE 2 2', '')),
  brat('an id twice', /z\.ann:2: T1 is there twice/, row('T1', 'GPE 2 6', 'Mara'), row('T1', 'GPE 7 12', 'Quill')),
  brat(
    'a relation with nothing',
    /z\.ann:2: a relation with T9, which is not there/,
    row('T1', 'Cue 29 33', 'said'),
    row('R1', 'cue Arg1:T1 Arg2:T9'),
  ),
  brat('a relation with one end', /z\.ann:2: a relation/, row('T1', 'Cue 29 33', 'said'), row('R1', 'cue Arg1:T1')),
  brat(
    'a speaker that is a date',
    /z\.ann:4: the relation speaker leads from Content to DATE/,
    row('T1', 'DATE 37 43', 'Monday'),
    row('#1', 'AnnotatorNotes T1', '2031-05-05'),
    row('T2', 'Content 49 58', 'it rained'),
    row('R1', 'speaker Arg1:T2 Arg2:T1'),
  ),
  brat('a group with nothing', /z\.ann:2: T7 is not there/, row('T1', 'GPE 2 6', 'Mara'), row('*', 'Equiv T1 T7')),
  brat(
    'one entity of two types',
    /z\.ann:2: a mention is ORG, and another of the same entity PERSON/,
    row('T1', 'PERSON 2 12', 'Mara Quill'),
    row('T2', 'ORG 16 28', 'Harl Ferries'),
    row('*', 'Equiv T1 T2'),
  ),
  brat('a date without a value', /z\.ann:1: a DATE without its value/, row('T1', 'DATE 37 43', 'Monday')),
  brat(
    'a modifier that is none',
    /z\.ann:1: the modifier "SOON"/,
    row('T1', 'DATE 37 43', 'Monday'),
    row('#1', 'AnnotatorNotes T1', '2031-05-05 SOON'),
  ),
  brat('a line of something else', /z\.ann:1: not a line of brat: "hello"/, 'hello\n'),
  {
    what: 'a list that is none',
    from: 'brat',
    files: { 'documents.jsonl': '{"file":1}\n' },
    message: /documents\.jsonl:1: no line of an export/,
  },
  task('a region beyond the text', /p\.json: task 1: the span 50 to 90 is not within/, [region('a', 50, 90, 'GPE')]),
  task('regions that overlap', /p\.json: task 1.*DATE 37 to 43 .* overlaps DATE 34 to 40/, [
    region('a', 34, 40, 'DATE'),
    region('b', 37, 43, 'DATE'),
    { id: 'a', type: 'textarea', from_name: 'value', value: { text: ['2031-05-05'] } },
    { id: 'b', type: 'textarea', from_name: 'value', value: { text: ['2031-05-05'] } },
  ]),
  task('a region without an end', /p\.json: task 1: the region a: /, [
    { id: 'a', type: 'labels', value: { start: 3, labels: ['GPE'] } },
  ]),
  task('pieces in a circle', /continues/, [
    region('a', 2, 6, 'Content'),
    region('b', 7, 12, 'Content'),
    { type: 'relation', from_id: 'a', to_id: 'b', labels: ['continues'] },
    { type: 'relation', from_id: 'b', to_id: 'a', labels: ['continues'] },
  ]),
  xmi(
    'a span beyond the text',
    /z\.xmi:3: the span 3 to 40 is not within its text of 10 UTF-16 code units/,
    '<custom:News xmi:id="2" begin="3" end="40" label="GPE"/>',
  ),
  xmi(
    'a span without numbers',
    /z\.xmi:3: expected begin and end as numbers/,
    '<custom:News xmi:id="2" begin="x" end="4" label="GPE"/>',
  ),
  xmi(
    'a relation with nothing',
    /z\.xmi:3: a relation with 7, which is not there/,
    '<custom:NewsRelation xmi:id="2" begin="0" end="4" Governor="7" Dependent="8" label="cue"/>',
  ),
  {
    what: 'XMI without a text',
    from: 'inception',
    files: { 'z.xmi': '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"></xmi:XMI>' },
    message: /z\.xmi: no text/,
  },
  page('a position beyond the text', /z\.jsonld: item 1: the span 50 to 90 is not within/, [
    { id: 'a', target: target({ type: 'TextPositionSelector', start: 50, end: 90 }) },
  ]),
  page('a position of other words', /z\.jsonld: item 1: the span 2 to 6 holds "Mara", but is said to hold "Tom"/, [
    {
      id: 'a',
      target: target({ type: 'TextPositionSelector', start: 2, end: 6 }, { type: 'TextQuoteSelector', exact: 'Tom' }),
    },
  ]),
  page('words that stand in the text twice', /z\.jsonld: item 1: "i" stands in the text twice/, [
    { id: 'a', target: target({ type: 'TextQuoteSelector', exact: 'i' }) },
  ]),
  page('items that are none', /z\.jsonld: items?: /, 'nothing'),
  page('a relation of one', /z\.jsonld: item 1: a relation of 1 targets/, [
    { id: 'a', motivation: 'linking', target: 'b' },
  ]),
  {
    what: 'CoNLL-U with a mention that nothing closes',
    from: 'conllu',
    files: {
      'z.conllu': `# newdoc id = a\n# global.Entity = eid-etype-head-kind-identity\n# text = Go\n${row(1, 'Go', '_', 'X', '_', '_', 0, 'root', '_', 'Entity=(e1-ORG-1-name-')}\n`,
    },
    message: /z\.conllu:4: \(e1 opens a mention that nothing closes/,
  },
];
