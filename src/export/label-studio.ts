/**
 * Label Studio: a list of tasks, each with its annotations as a prediction, and the labelling configuration of the project. `standoff/label-studio.ts`
 * shows a task.
 *
 * Its editor counts in characters (it turns the code units of the browser into code points before it saves), and so does this.
 */
import {
  type AnnotatedDocument,
  type Annotation,
  CHOICES,
  CONTINUES,
  CodePoints,
  inPieces,
  LABEL_GROUPS,
  LABELS,
  RELATIONS,
  SAME,
  WORDS,
} from '../standoff/index.js';
import { COLOURS } from './colours.js';
import type { ExportFormat } from './format.js';
import { EVERYTHING, heldBy, WITHOUT_TEXT } from './held.js';
import { escaped } from './xml.js';

export const labelStudio: ExportFormat = {
  name: 'label-studio',
  about: 'tasks with predictions for Label Studio, and the labelling configuration',
  forbidden: null,
  beside: [{ name: 'labelling-config.xml', content: labellingConfig() }],
  list: { file: 'tasks.json', head: '[\n', between: ',\n', tail: '\n]\n' },
  write({ document, name, withText, left }) {
    const held = heldBy(withText ? EVERYTHING : WITHOUT_TEXT, document, left);
    return { held, files: [{ name, content: JSON.stringify(taskOf(held)) }] };
  },
};

function taskOf(document: AnnotatedDocument): object {
  const { id, text, published, details } = document;
  const { annotations, relations } = inPieces(document);
  const points = new CodePoints(text);
  const { version = '' } = details;
  return {
    data: { id, text, published, details },
    predictions: [
      {
        model_version: `wirecopy ${version}`.trim(),
        result: [
          ...annotations.flatMap((one) => regionOf(one, text, points)),
          ...relations.map(({ label, from, to }) => ({
            type: 'relation',
            from_id: from,
            to_id: to,
            direction: 'right',
            labels: [label],
          })),
        ],
      },
    ],
  };
}

/** A region, and what is said of it: each a result with the id of the region. */
function regionOf({ id, label, spans, values, link }: Annotation, text: string, points: CodePoints): object[] {
  const [{ start, end } = { start: 0, end: 0 }] = spans;
  const place = { start: points.point(start), end: points.point(end) };
  const result = (name: string, type: string, value: object) => ({ id, from_name: name, to_name: 'text', type, value });
  const words = (name: string, said: string) => result(name, 'textarea', { ...place, text: [said] });
  return [
    result('label', 'labels', { ...place, text: text.slice(start, end), labels: [label] }),
    ...Object.entries(values).map(([name, value]) =>
      CHOICES[name]?.values.includes(value) === true
        ? result(name, 'choices', { ...place, choices: [value] })
        : words(name, value),
    ),
    ...(link === null ? [] : [words('link', link)]),
  ];
}

function labellingConfig(): string {
  const labels = LABEL_GROUPS.flatMap((group) =>
    LABELS[group].map((label) => `    <Label value="${label}" background="${COLOURS[group]}"/>`),
  );
  const relations = [...Object.keys(RELATIONS), SAME, CONTINUES].map((label) => `    <Relation value="${label}"/>`);
  const choices = Object.entries(CHOICES).map(([name, { of, values }]) =>
    [
      `  <Choices name="${name}" ${perRegion(of)} choice="single" showInline="true">`,
      ...values.map((value) => `    <Choice value="${escaped(value)}"/>`),
      '  </Choices>',
    ].join('\n'),
  );
  const areas = [...Object.entries(WORDS), ['link', LABELS.names] as const].map(
    ([name, of]) =>
      `  <TextArea name="${name}" ${perRegion(of)} placeholder="${name}" rows="1" maxSubmissions="1" editable="true"/>`,
  );
  return [
    '<View>',
    '  <Relations>',
    ...relations,
    '  </Relations>',
    '  <Labels name="label" toName="text">',
    ...labels,
    '  </Labels>',
    '  <Text name="text" value="$text"/>',
    ...choices,
    ...areas,
    '</View>',
    '',
  ].join('\n');
}

function perRegion(labels: readonly string[]): string {
  return `toName="text" perRegion="true" whenTagName="label" whenLabelValue="${labels.join(',')}"`;
}
