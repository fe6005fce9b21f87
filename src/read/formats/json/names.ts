/** Where the articles stand in an object around them, by the names that news APIs, crawlers and search engines use. */
export const LISTS: ReadonlySet<string> = new Set(
  'articles,items,item,results,result,docs,documents,data,stories,news,feed,entries,posts,hits,records,rows,articlelist,newslist'.split(
    ',',
  ),
);
export const CONTAINERS: ReadonlySet<string> = new Set(
  'response,hits,data,result,results,feed,channel,rss,payload,collection,articles,news,output'.split(','),
);
/** Objects around a list, that of the file included: `hits.hits`, `data.feed.items`. */
export const MAX_LEVEL = 3;

export function isListName(name: string): boolean {
  return LISTS.has(simple(name));
}

/** Whether a list may stand in the object of this name. */
export function isContainerName(name: string): boolean {
  return CONTAINERS.has(simple(name));
}

function simple(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** What a search engine puts around a document: `{ "_id": "7", "_source": { … } }`. */
export function unwrapped(item: object): object {
  if (!('_source' in item) || typeof item._source !== 'object' || item._source === null) return item;
  return '_id' in item ? { id: item._id, ...item._source } : item._source;
}

/** Whether JSON begins with an object around a list of articles. */
export function beginsWithList(text: string): boolean {
  const lists = text.matchAll(/"([A-Za-z_-]{2,20})"\s*:\s*\[\s*\{/g);
  return Array.from(lists).some(([, name = '']) => isListName(name));
}
