/** Of a live page: says quietly that there is more, and shows it when the reader wants it. */
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../data/report.js';
import { counted } from '../text/wording.js';

export function LiveNotice({ report }: { readonly report: Report }) {
  const [documents, setDocuments] = useState<number | null>(null);
  useEffect(() => report.source.watch((head) => setDocuments(head.counts.documents)), [report]);
  if (documents === null) return <div role="status" />;
  const more = documents - report.head.counts.documents;
  return (
    <div role="status" class="live">
      {more > 0 ? counted(more, 'new document') : 'The folder has changed'}
      <button type="button" class="plain" onClick={() => location.reload()}>
        {more > 0 ? 'Show them' : 'Show it'}
      </button>
    </div>
  );
}
