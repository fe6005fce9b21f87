/** The page: masthead, navigation, the view that the address names, and keys that work everywhere. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from './data/report.js';
import { Help } from './parts/help.js';
import { LiveNotice } from './parts/live-notice.js';
import { Masthead } from './parts/masthead.js';
import { filterFrom, PageContext, useRoute } from './state/context.js';
import { hashOf, type View } from './state/route.js';
import { ActorsView } from './views/actors.js';
import { AnnotateView } from './views/annotate.js';
import { ArticleView } from './views/article/index.js';
import { ChartsView } from './views/charts.js';
import { ComparisonView } from './views/comparison.js';
import { DocumentsView } from './views/documents.js';
import { SaidView } from './views/said.js';
import { SearchView } from './views/search.js';
import { TimelineView } from './views/timeline.js';
import { VersionsView } from './views/versions.js';

export function App({ report }: { readonly report: Report }) {
  const route = useRoute();
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const page = useMemo(() => ({ report, route, filter: filterFrom(report, route) }), [report, route]);
  const place = `${route.view}/${route.parts.join('/')}`;
  usePlace(main, place);
  useKeys(() => setHelp(true));
  // For `npm run bench -- page`, and whoever looks into the browser's own tools.
  useLayoutEffect(() => void performance.mark('wirecopy-shown'), []);
  return (
    <PageContext.Provider value={page}>
      <Masthead onHelp={() => setHelp(true)} onSkip={() => main.current?.focus()} />
      {report.head.live && <LiveNotice report={report} />}
      <main ref={main} id="main" tabIndex={-1} data-view={route.view}>
        <ViewOf view={route.view} key={place} />
      </main>
      <footer>
        <p>
          Made by Wirecopy {report.head.program}. Everything in it was read out of the texts by rules and small models,
          and can be wrong; figures beside it say how sure it is.
        </p>
      </footer>
      <Help open={help} onClose={() => setHelp(false)} />
    </PageContext.Provider>
  );
}

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case 'document':
      return <ArticleView />;
    case 'said':
      return <SaidView />;
    case 'timeline':
      return <TimelineView />;
    case 'people':
      return <ActorsView kind="person" />;
    case 'organisations':
      return <ActorsView kind="organisation" />;
    case 'places':
      return <ActorsView kind="place" />;
    case 'charts':
      return <ChartsView />;
    case 'comparison':
      return <ComparisonView />;
    case 'versions':
      return <VersionsView />;
    case 'search':
      return <SearchView />;
    case 'annotate':
      return <AnnotateView />;
    case 'documents':
      return <DocumentsView />;
  }
}

/** A new view begins at its top, and with its beginning in focus; the first one leaves the focus alone. */
function usePlace(main: { readonly current: HTMLElement | null }, place: string): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [main, place]);
}

const GOING: { readonly [key: string]: View } = {
  d: 'documents',
  w: 'said',
  t: 'timeline',
  p: 'people',
  o: 'organisations',
  l: 'places',
  c: 'charts',
};

/** `/` searches, `?` helps, `g` and a letter go to a view. Letters that are typed into a field are left alone. */
function useKeys(onHelp: () => void): void {
  useEffect(() => {
    let going = false;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const target = going ? GOING[event.key] : undefined;
      going = event.key === 'g';
      if (target !== undefined) location.hash = hashOf(target);
      else if (event.key === '/') document.querySelector<HTMLInputElement>('#search')?.focus();
      else if (event.key === '?') onHelp();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, dialog *');
}
