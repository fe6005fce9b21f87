/** What every view has: the report, the address, and the filter that the address holds. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Report } from '../data/report.js';
import type { NewsRecord } from '../data/types.js';
import { type Filter, filterOf, queryOf } from './filter.js';
import { hashOf, parseRoute, type Route, type View } from './route.js';

export interface Page {
  readonly report: Report;
  readonly route: Route;
  readonly filter: Filter;
}
export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('used outside of the page');
  return page;
}

/** The address as it is now. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const changed = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}

export function filterFrom(report: Report, route: Route): Filter {
  return filterOf(route.query, report.catalogue.actors.length);
}

/** Shows the same view with another filter, without a new step in the history. */
export function showFilter(route: Route, filter: Filter, more: ReadonlyMap<string, string> = new Map()): void {
  replaceHash(hashOf(route.view, route.parts, [...queryOf(filter), ...more]));
}

export function replaceHash(hash: string): void {
  history.replaceState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** A view, with the filter of now. */
export function hashWith(filter: Filter, view: View, ...parts: (string | number)[]): string {
  return hashOf(view, parts, queryOf(filter));
}

/** A record as soon as it is there; null when it cannot be opened. */
export function useRecord(report: Report, document: number): NewsRecord | null | undefined {
  const [loaded, setLoaded] = useState<{ document: number; record: NewsRecord | null }>();
  useEffect(() => {
    let wanted = true;
    if (document >= 0)
      report.record(document).then(
        (record) => wanted && setLoaded({ document, record }),
        () => wanted && setLoaded({ document, record: null }),
      );
    return () => {
      wanted = false;
    };
  }, [report, document]);
  return loaded?.document === document ? loaded.record : report.peek(document);
}
