/** Reads a report as its page does, and holds it against the contract. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import type { NewsRecord } from '../../src/index.js';
import {
  blockSchema,
  type Catalogue,
  type Comparison,
  catalogueSchema,
  comparisonSchema,
  ELEMENTS,
  headSchema,
  type ReportHead,
} from '../../src/report/contract.js';
import type { Page } from '../../src/report/page-file.js';

/** A page without anything of its own but a title and a script. */
export const TINY: Page = {
  before: '<!doctype html><html lang="en"><head><title>Wirecopy</title></head><body>',
  after: '<script>0</script></body></html>',
};

export interface ReadReport {
  readonly html: string;
  readonly head: ReportHead;
  readonly catalogue: Catalogue;
  readonly comparison: Comparison | null;
  readonly records: readonly NewsRecord[];
  /** Of all elements of the page, in their order: their names, with ids. */
  readonly elements: readonly string[];
  readonly title: string;
}

export function readReport(path: string): ReadReport {
  const html = readFileSync(path, 'utf8');
  const { elements, scripts, title } = parsed(html);
  const json = (id: string): unknown => JSON.parse(scripts.get(id) ?? 'null');
  const packed = (id: string): unknown =>
    JSON.parse(gunzipSync(Buffer.from(scripts.get(id) ?? '', 'base64')).toString('utf8'));
  const head = headSchema.parse(json(ELEMENTS.head));
  const blocks = head.blocks.map((_, number) => blockSchema.parse(packed(ELEMENTS.block(number))));
  return {
    html,
    head,
    catalogue: catalogueSchema.parse(packed(ELEMENTS.catalogue)),
    comparison: head.comparison ? comparisonSchema.parse(packed(ELEMENTS.comparison)) : null,
    records: blocks.flat(),
    elements,
    title,
  };
}

function parsed(html: string): { elements: string[]; scripts: Map<string, string>; title: string } {
  const elements: string[] = [];
  const scripts = new Map<string, string>();
  let [title, open, text] = ['', '', ''];
  const parser = new Parser(
    {
      onopentag(name, { id }) {
        elements.push(id === undefined ? name : `${name}#${id}`);
        [open, text] = [id ?? name, ''];
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag(name) {
        if (name === 'script') scripts.set(open, text);
        if (name === 'title') title = text;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { elements, scripts, title };
}
