/**
 * Forms of an organisation's name that are no beginning and no end of it.
 *
 *     the Ministry of Health and Sport       the Health Ministry
 *     the NSW Rural Fire Service             the Rural Fire Service
 *     the House of Lords                     the Lords
 *     the Social Democratic Party            the Social Democrats
 *     the Left-Green Alliance                the Left-Greens
 *     Bell & Sons                            Bell's
 *     Northfield City Council                Northfield Council
 *     Royal Rovik Works NV                   Rovik Works, Rovik
 */
import { ADHERENTS, LINKS, OF_GROUPS_FIRST, PARTY_ENDS, TIERS } from '../../english/organisation-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import type { TypedName } from '../mention.js';

/** `health ministry` of the Ministry of Health and Sport; `rural fire service` of that of NSW; `bell's` of Bell & Sons; `social democrats`. */
export function otherFormsOf(
  { spelling }: Layers,
  { first, end }: TypedName,
  parts: readonly string[],
): readonly string[] {
  const forms: string[] = [];
  const [head = '', of, what = ''] = parts;
  if (of === 'of' && FOR_SOMETHING.has(head)) {
    forms.push(`${parts.slice(2).join(' ')} ${head}`);
    if (parts.length > 3) forms.push(`${what} ${head}`);
  }
  // "the House of Lords … the Lords"
  if (of === 'of' && (head === 'university' || head === 'house')) forms.push(parts.slice(2).join(' '));
  const isOfRegion = spelling.shape(first) === 'capitals' || lookUp(head)?.type === 'GPE';
  if (isOfRegion && end - first > 2) forms.push(parts.slice(1).join(' '));
  if (parts.length > 2 && of === 'and') forms.push(`${head}'s`);
  // The mark of a name that ends in "'s" stands after it: "Hallam's Breweries … they want Hallam's to go".
  const owned = parts.findIndex((part) => part.endsWith("'s"));
  if (owned >= 0 && owned < MAX_OWNED)
    forms.push(
      parts
        .slice(0, owned + 1)
        .join(' ')
        .slice(0, -2),
    );
  // "Royal Rovik Works NV … Rovik Works, Rovik"
  if (OF_GROUPS_FIRST.has(head))
    for (let length = parts.length; length > 1; length -= 1) forms.push(parts.slice(1, length).join(' '));
  const [linked = '', link = '', ...rest] = head.split('-'); // "Lashkar-e-Noor"
  if (rest.length > 0 && linked.length > 2 && LINKS.has(link)) forms.push(linked);
  const tier = parts.at(-2) ?? '';
  if (parts.at(-1) === 'council' && TIERS.has(tier) && parts.length > 2)
    forms.push([...parts.slice(0, -2), 'council'].join(' '));
  if (parts.length > 2 && head === 'st.') forms.push(`${head} ${of}'s`);
  const last = parts.at(-1);
  const adherents = last === 'party' ? ADHERENTS.get(parts.at(-2) ?? '') : undefined;
  // "the Coastals", "the Left-Greens"
  if (PARTY_ENDS.has(last ?? '') && parts.length === 2 && adherents === undefined && /[^s]$/.test(head))
    forms.push(`${head}s`);
  if (adherents !== undefined) forms.push([...parts.slice(0, -2), adherents].join(' '));
  return forms;
}

/** Words of a name up to its owner: `St. | Osyth's`. */
const MAX_OWNED = 2;

/** `Ministry | of Health` */
const FOR_SOMETHING = wordSet('ministry, department');
