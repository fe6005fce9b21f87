/**
 * Places of one name, told apart by the country or province that stands with them.
 *
 *     Springfield, Ill. … Springfield, in Massachusetts, … Springfield      two towns; a bare name is the one of the dateline, else the one that was named first
 *     Argentina, Brazil, Ecuador and Peru … Brazil                           a list of countries: one Brazil
 *     Ohio, Georgia, Virginia … Georgia                                      a list of states of one country
 *     the state of Washington … Washington                                  the state, and what the name means else
 */

import type { Layers } from '../layers.js';
import { type Area, areasAfterTown, areasNamed } from '../linking/areas.js';
import type { TypedName } from '../mention.js';

/** By the index of a place's name the region that sets it apart; none for those that the text names first, and for most texts. */
export function namesakesOf(layers: Layers, names: readonly TypedName[]): ReadonlyMap<number, string> {
  const regions = new Map<string, Map<number, string>>();
  names.forEach((name, index) => {
    const region = name.type === 'GPE' ? regionOf(layers, name, names[index + 1]) : null;
    if (region === null) return;
    const text = name.text.toLowerCase(); // "LONDON, Ont. … London, England"
    const known = regions.get(text);
    if (known === undefined) regions.set(text, new Map([[index, region]]));
    else known.set(index, region);
  });
  const apart = new Map<number, string>();
  for (const places of regions.values()) {
    const [first] = [...places]
      .flatMap(([index, region]) => (isDatelined(layers, names[index]) ? [region] : []))
      .concat([...places.values()]);
    for (const [index, region] of places) if (region !== first || region === STATE) apart.set(index, region);
  }
  return apart;
}

/** `WARSAW, Poland — …`: the town of which the text speaks when it says no more. */
function isDatelined({ segmentation, tokens }: Layers, name: TypedName | undefined): boolean {
  return name !== undefined && segmentation.dateline?.place?.start === tokens.start(name.first);
}

const STATE = 'state';

/** `Springfield | , Ill.`, `Springfield | , in Massachusetts`, `the state of | Washington`. */
function regionOf(
  { tokens }: Layers,
  { first, end, text, known }: TypedName,
  next: TypedName | undefined,
): string | null {
  const isStateOf = tokens.text(first - 1) === 'of' && tokens.lower(first - 2) === 'state';
  if (isStateOf && known?.capitalOf != null) return STATE;
  if (isOnlyCountry(text)) return null;
  if (tokens.text(end) !== ',' || next?.type !== 'GPE' || next.text === text) return null;
  const at = tokens.text(end + 1) === 'in' ? end + 2 : end + 1;
  const [area] = next.first === at ? areasAfterTown(next.text) : [];
  return area === undefined || isBeside(text, area) ? null : area.id;
}

/** `Ohio, | Georgia |, Virginia`: in no other state of its own country. */
function isBeside(text: string, { scheme, country }: Area): boolean {
  return scheme === 'iso3166-2' && areasNamed(text).some((own) => own.scheme === scheme && own.country === country);
}

/** `Bolivia, | Brazil |, Ecuador and Peru`: in no country. */
function isOnlyCountry(text: string): boolean {
  const areas = areasNamed(text);
  return areas.length > 0 && areas.every(({ scheme }) => scheme === 'iso3166-1');
}
