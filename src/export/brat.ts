/** brat: `ferry.txt` and `ferry.ann`, and the configuration with which the folder opens. `standoff/brat.ts` reads them, and shows the lines. */
import {
  type AnnotatedDocument,
  type Annotation,
  CHOICES,
  CodePoints,
  groupOf,
  LABEL_GROUPS,
  LABELS,
  RELATIONS,
  writeNote,
} from '../standoff/index.js';
import { COLOURS } from './colours.js';
import type { ExportedFile, ExportFormat } from './format.js';
import { EVERYTHING, heldBy, WITHOUT_TEXT } from './held.js';

export const brat: ExportFormat = {
  name: 'brat',
  about: 'a folder that opens in brat: .txt and .ann',
  forbidden: null,
  beside: [annotationConf(), visualConf(), toolsConf()],
  list: null,
  write({ document, name, withText, left }) {
    const held = heldBy(withText ? EVERYTHING : WITHOUT_TEXT, document, left);
    return {
      held,
      files: [
        { name: `${name}.txt`, content: held.text },
        { name: `${name}.ann`, content: annotationLines(held) },
      ],
    };
  },
};

function annotationLines({ text, annotations, relations, groups }: AnnotatedDocument): string {
  const points = new CodePoints(text);
  const ids = new Map(annotations.map(({ id }, index) => [id, `T${index + 1}`]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const lines: string[] = [];
  const counts = { A: 0, N: 0, '#': 0, R: 0 };
  const numbered = (mark: keyof typeof counts, ...columns: string[]) => {
    counts[mark] += 1;
    lines.push([`${mark}${counts[mark]}`, ...columns].join('\t'));
  };
  for (const one of annotations) {
    const id = idOf(one.id);
    const extents = one.spans.map(({ start, end }) => `${points.point(start)} ${points.point(end)}`).join(';');
    const words = onOneLine(one.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
    lines.push([id, `${one.label} ${extents}`, words].join('\t'));
    for (const [name, value] of Object.entries(one.values)) {
      if (isAttribute(name, value)) numbered('A', `${capital(name)} ${id} ${value}`);
    }
    if (one.link !== null) numbered('N', `Reference ${id} ${one.link}`, words);
    const note = noteOf(one);
    if (note !== '') numbered('#', `AnnotatorNotes ${id}`, note);
  }
  for (const { label, from, to } of relations) numbered('R', `${label} Arg1:${idOf(from)} Arg2:${idOf(to)}`);
  for (const { ids: members } of groups) lines.push(['*', ['Equiv', ...members.map(idOf)].join(' ')].join('\t'));
  return lines.map((line) => `${line}\n`).join('');
}

/** What the configuration lists is an attribute, which one chooses; other words are a note. */
function isAttribute(name: string, value: string): boolean {
  return CHOICES[name]?.values.includes(value) === true;
}

/** The value of a date comes first, by itself. */
function noteOf({ label, values, note }: Annotation): string {
  const { value, ...others } = values;
  const isBare = groupOf(label) === 'dates' && value !== undefined && /^[^\s="]+$/.test(value);
  const named = Object.entries(isBare ? others : values).filter(([name, said]) => !isAttribute(name, said));
  return writeNote([...(isBare ? [value] : []), ...(note === null ? [] : [note])], Object.fromEntries(named));
}

/** brat reads lines as Python breaks them. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/g, ' ');
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function annotationConf(): ExportedFile {
  const relations = Object.entries(RELATIONS).map(
    ([label, { from, to }]) => `${label}\tArg1:${from.join('|')}, Arg2:${to.join('|')}`,
  );
  const attributes = Object.entries(CHOICES).map(
    ([name, { of, values }]) => `${capital(name)}\tArg:${of.join('|')}, Value:${values.join('|')}`,
  );
  const names = LABELS.names.join('|');
  return {
    name: 'annotation.conf',
    content: [
      '[entities]',
      ...LABEL_GROUPS.flatMap((group) => LABELS[group]),
      '[relations]',
      ...relations,
      `Equiv\tArg1:${names}, Arg2:${names}, <REL-TYPE>:symmetric-transitive`,
      '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
      '[events]',
      '[attributes]',
      ...attributes,
      '',
    ].join('\n'),
  };
}

function visualConf(): ExportedFile {
  return {
    name: 'visual.conf',
    content: [
      '[labels]',
      ...LABEL_GROUPS.flatMap((group) => LABELS[group]).map(
        (label) => `${label} | ${spaced(label)} | ${label.slice(0, 4)}`,
      ),
      '[drawing]',
      'SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken',
      'ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5',
      'ATTRIBUTE_DEFAULT\tglyph:*',
      ...LABEL_GROUPS.flatMap((group) => LABELS[group].map((label) => `${label}\tbgColor:${COLOURS[group]}`)),
      '',
    ].join('\n'),
  };
}

/** `DatelinePlace` is shown as `Dateline place`. */
function spaced(label: string): string {
  return label.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Where identifiers lead. */
function toolsConf(): ExportedFile {
  return {
    name: 'tools.conf',
    content: [
      '[options]',
      'Tokens\ttokenizer:whitespace',
      'Sentences\tsplitter:newline',
      'Validation\tvalidate:none',
      'Annotation-log\tlogfile:<NONE>',
      '[normalization]',
      'geonames\t<URL>:https://www.geonames.org/, <URLBASE>:https://www.geonames.org/%s',
      'iso3166-1\t<URL>:https://www.iso.org/obp/ui/, <URLBASE>:https://www.iso.org/obp/ui/#iso:code:3166:%s',
      'iso3166-2\t<URL>:https://www.iso.org/obp/ui/, <URLBASE>:https://www.iso.org/obp/ui/#iso:code:3166:%s',
      '',
    ].join('\n'),
  };
}
