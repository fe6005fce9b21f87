/** A document of the report. */

import { Text } from '../../parts/text.js';
import { hashWith, usePage, useRecord } from '../../state/context.js';
import { hashOf } from '../../state/route.js';
import { Article } from './article.js';

export function ArticleView() {
  const { report, route, filter } = usePage();
  const document = report.document(route.parts[0] ?? '');
  const record = useRecord(report, document);
  if (document < 0) return <p class="empty">This report has no such document.</p>;
  if (record === undefined) return <p class="empty">Opening the text …</p>;
  if (record === null) return <p class="empty">The text could not be opened: its block is damaged.</p>;
  const { documents } = report.catalogue;
  const [before, after] = [documents[document - 1], documents[document + 1]];
  return (
    <>
      <nav class="steps" aria-label="Documents">
        <a href={hashWith(filter, 'documents')}>← All documents</a>
        <span>
          {before !== undefined && (
            <a href={hashOf('document', [before.id])} rel="prev" title={before.title}>
              Previous
              <span class="hidden">
                : <Text>{before.title}</Text>
              </span>
            </a>
          )}
          {after !== undefined && (
            <a href={hashOf('document', [after.id])} rel="next" title={after.title}>
              Next
              <span class="hidden">
                : <Text>{after.title}</Text>
              </span>
            </a>
          )}
        </span>
      </nav>
      <Article record={record} document={document} level={1} />
    </>
  );
}
