/** The type system of our UIMA files: the two layers of news, and what INCEpTION has of its own. It can be imported as layers of a project. */
import { NEWS_LAYER, NEWS_RELATION, SPAN_FEATURES } from '../standoff/index.js';

export function typeSystem(): string {
  const layer = `webanno.custom.${NEWS_LAYER}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
    '  <name>Wirecopy</name>',
    '  <types>',
    type(
      layer,
      'uima.tcas.Annotation',
      SPAN_FEATURES.map((name) => [name, STRING]),
    ),
    type(`webanno.custom.${NEWS_RELATION}`, 'uima.tcas.Annotation', [
      ['Dependent', layer],
      ['Governor', layer],
      ['label', STRING],
    ]),
    type(`${DKPRO}.segmentation.type.Sentence`, 'uima.tcas.Annotation', [['id', STRING]]),
    type(`${DKPRO}.metadata.type.DocumentMetaData`, 'uima.tcas.DocumentAnnotation', [
      ['documentTitle', STRING],
      ['documentId', STRING],
      ['documentUri', STRING],
      ['collectionId', STRING],
      ['documentBaseUri', STRING],
      ['isLastSegment', 'uima.cas.Boolean'],
    ]),
    '  </types>',
    '</typeSystemDescription>',
    '',
  ].join('\n');
}

const STRING = 'uima.cas.String';
const DKPRO = 'de.tudarmstadt.ukp.dkpro.core.api';

function type(name: string, supertype: string, features: readonly (readonly [string, string])[]): string {
  return [
    '    <typeDescription>',
    `      <name>${name}</name>`,
    '      <description/>',
    `      <supertypeName>${supertype}</supertypeName>`,
    '      <features>',
    ...features.map(
      ([feature, range]) =>
        `        <featureDescription><name>${feature}</name><description/><rangeTypeName>${range}</rangeTypeName></featureDescription>`,
    ),
    '      </features>',
    '    </typeDescription>',
  ].join('\n');
}
