/** The root elements of feeds, and of a single entry. */
export const ROOTS = ['rss', 'feed', 'rdf', 'entry'];
