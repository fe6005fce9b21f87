/**
 * Coreference as the treebanks of the GUM corpus mark it, in the column MISC of CoNLL-U: a bracket opens and closes every
 * mention, beside it the number of its cluster, and among other fields its kind, and where its most needed words stand.
 *
 *     1 Ana   Entity=(7-person-new-nnnnn-cf1-1,2-coref      words 1 and 2 of the mention are the ones it needs
 *     2 Ruiz  Entity=7)
 *     3 its   Entity=(8-organization-giv:act-cf2-1-ana)
 *
 * The format is that of CorefUD 1.0, the fields of a mark those of GUM: number, type, information status, salience, centering,
 * the words needed, link, identity.
 */
import type { GoldDocument } from '../train/syntax/conllu.js';

export interface GoldMention {
  /** Number of the cluster. */
  readonly cluster: string;
  /** Indices of the words that the mention needs, ascending: the name of `the mayor of Lisbon, Ana Ruiz`, or its head. */
  readonly words: readonly number[];
  /** Half-open range of word indices. */
  readonly first: number;
  readonly end: number;
}

/** In order of their last words. */
export function mentionsOf({ words }: GoldDocument): GoldMention[] {
  const open: { cluster: string; first: number; needed: readonly number[] }[] = [];
  const mentions: GoldMention[] = [];
  for (const [index, { misc }] of words.entries()) {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [, opened, closed] of marks.matchAll(/\(([^()]+)|([^()]+)?\)/g)) {
      if (opened !== undefined) open.push({ first: index, ...fieldsOf(opened) });
      else {
        const cluster = closed === undefined ? open.at(-1)?.cluster : clusterOf(closed);
        const at = open.findLastIndex((mention) => mention.cluster === cluster);
        const [mention] = at < 0 ? [] : open.splice(at, 1);
        if (mention === undefined) continue;
        const { first, needed } = mention;
        const inside = needed.map((place) => first + place - 1).filter((word) => word <= index);
        mentions.push({ cluster: mention.cluster, words: inside, first, end: index + 1 });
      }
    }
  }
  return mentions;
}

/** `7-person-new-nnnnn-cf1-1,2-coref-Ana_Ruiz`. */
function fieldsOf(mark: string): { cluster: string; needed: readonly number[] } {
  const [cluster = '', , , , , needed = '1'] = mark.split('-');
  return { cluster: clusterOf(cluster), needed: needed.split(',').map(Number).filter(Number.isInteger) };
}

/** A mention in parts has their number after that of its cluster: `7[1/2]`. */
function clusterOf(mark: string): string {
  return mark.replace(/\[.*/, '');
}

/** The mentions of each cluster, by its number. */
export function clustersOf(mentions: readonly GoldMention[]): ReadonlyMap<string, readonly GoldMention[]> {
  const clusters = new Map<string, GoldMention[]>();
  for (const mention of mentions) {
    const known = clusters.get(mention.cluster);
    if (known === undefined) clusters.set(mention.cluster, [mention]);
    else known.push(mention);
  }
  return clusters;
}
