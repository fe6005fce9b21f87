/** What the names of two organisations or places are to each other. */
import { type Comparison, commonOf, firstOf } from './comparison.js';
import { isGeneric, isKnown } from './organisation-name.js';
import type { Profile } from './profile.js';
import { type Reason, reason } from './weights.js';

export function compareNames(one: Profile, other: Profile): Comparison | null {
  const [link, theirs] = [firstOf(one.links), firstOf(other.links)];
  if (link !== null && theirs !== null) {
    return {
      relation: 'same',
      reasons: [link === theirs ? reason('same-link', link) : reason('other-link', `${link} / ${theirs}`)],
    };
  }
  const common = [...one.keys].find((key) => other.keys.has(key));
  if (common === undefined) return null;
  const [main, their] = [mainKey(one), mainKey(other)];
  const reasons: Reason[] = [];
  const isSame = main === their && (link === null) === (theirs === null);
  reasons.push(isSame ? reason('same-name', common) : reason('short-name', common));
  if (one.kind === 'organisation') {
    const cue = commonness(common);
    reasons.push(reason(cue, common));
    const isElsewhere =
      one.countries.size > 0 && other.countries.size > 0 && commonOf(one.countries, other.countries).length === 0;
    if (cue === 'generic-name' && isElsewhere) reasons.push(reason('generic-elsewhere', common));
  }
  if (one.kind === 'place' && firstOf(one.types) !== firstOf(other.types))
    reasons.push(reason('other-type', `${firstOf(one.types)} / ${firstOf(other.types)}`));
  return { relation: isSame ? 'same' : 'other', reasons };
}

function commonness(key: string): 'known-name' | 'generic-name' | 'distinctive-name' {
  if (isKnown(key)) return 'known-name';
  return isGeneric(key) ? 'generic-name' : 'distinctive-name';
}

function mainKey({ keys }: Profile): string {
  for (const key of keys) return key;
  return '';
}
