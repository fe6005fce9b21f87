/** Two versions of a story beside each other: sentences that both have, and what is new, gone or worded otherwise. */
import { useMemo } from 'preact/hooks';
import { factsOf } from '../../../compare/index.js';
import { differencesOf } from '../../differences.js';
import type { NewsRecord } from '../data/types.js';
import { DifferenceRow } from '../parts/difference.js';
import { Text, Visible } from '../parts/text.js';
import { usePage, useRecord } from '../state/context.js';
import { hashOf } from '../state/route.js';
import { shownDay } from '../text/days.js';
import { type Pair, pairsOf } from '../text/versions.js';
import { counted } from '../text/wording.js';

export function VersionsView() {
  const { report, route } = usePage();
  const before = report.document(route.parts[0] ?? '');
  const after = report.document(route.parts[1] ?? '');
  const first = useRecord(report, before);
  const second = useRecord(report, after);
  if (before < 0 || after < 0 || first === null || second === null)
    return <p class="empty">One of the two documents is not in this report.</p>;
  if (first === undefined || second === undefined) return <p class="empty">Opening both texts …</p>;
  return (
    <>
      <h1>Two versions of a story</h1>
      <Sides before={first} after={second} heads={[before, after]} />
    </>
  );
}

function Sides({
  before,
  after,
  heads,
}: {
  readonly before: NewsRecord;
  readonly after: NewsRecord;
  readonly heads: readonly [number, number];
}) {
  const { report } = usePage();
  const pairs = useMemo(() => pairsOf(before, after), [before, after]);
  const count = (kind: Pair['kind']): number => pairs.filter((pair) => pair.kind === kind).length;
  return (
    <>
      <p class="lead">
        {counted(count('same'), 'sentence')} the same, {count('changed')} worded otherwise, {count('new')} new,{' '}
        {count('gone')} gone.
      </p>
      <table class="versions">
        <thead>
          <tr>
            {heads.map((document, index) => {
              const entry = report.catalogue.documents[document];
              return (
                <th scope="col" key={document}>
                  <span class="side">{index === 0 ? 'Earlier' : 'Later'}</span>
                  <a href={hashOf('document', [entry?.id ?? ''])}>
                    <Text>{entry?.title ?? ''}</Text>
                  </a>
                  {entry?.published != null && <span class="when">{shownDay(entry.published)}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair, index) => (
            <tr key={index} class={pair.kind}>
              <td data-side="Earlier">
                {pair.before.length === 0 ? <Absent /> : <Words parts={pair.before} kind="del" />}
              </td>
              <td data-side="Later">
                {pair.after.length === 0 ? <Absent /> : <Words parts={pair.after} kind="ins" />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Said before={before} after={after} document={heads[1]} />
    </>
  );
}

/** What is read in them: statements, names and dates that are new, gone or others. Sentences are above. */
function Said({
  before,
  after,
  document,
}: {
  readonly before: NewsRecord;
  readonly after: NewsRecord;
  readonly document: number;
}) {
  const { report } = usePage();
  const differences = useMemo(
    () => differencesOf(factsOf(before), factsOf(after), document).filter(({ layer }) => READ.has(layer)),
    [before, after, document],
  );
  return (
    <section>
      <h2>What is said in them</h2>
      {differences.length === 0 && <p class="about">The same statements, names and dates in both.</p>}
      <ul class="list">
        {differences.slice(0, MOST_DIFFERENCES).map((difference, index) => (
          <li key={index}>
            <DifferenceRow report={report} difference={difference} />
          </li>
        ))}
        {differences.length > MOST_DIFFERENCES && <li>and {differences.length - MOST_DIFFERENCES} more</li>}
      </ul>
    </section>
  );
}

const READ: ReadonlySet<string> = new Set(['statement', 'entity', 'link', 'date']);
const MOST_DIFFERENCES = 200;

function Absent() {
  return (
    <span class="absent">
      —<span class="hidden"> not in this version</span>
    </span>
  );
}

function Words({ parts, kind }: { readonly parts: Pair['before']; readonly kind: 'del' | 'ins' }) {
  return (
    <bdi dir="auto">
      {parts.map(({ text, differs }, index) => {
        if (!differs) return <Visible key={index} text={text} />;
        const Element = kind;
        return (
          <Element key={index}>
            <Visible text={text} />
          </Element>
        );
      })}
    </bdi>
  );
}
