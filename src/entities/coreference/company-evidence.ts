/**
 * Whether a text shows that an organisation is a company, so that "the company" may be it.
 *
 *     shares in Acme, Acme shares                     what people own
 *     the chief executive of Acme, Acme’s chief executive, Acme chief executive Ana Ruiz
 *     Acme managing director Tom Bell
 *     Acme employs ten, Acme, which operates two mines what firms do
 *     the insurer, Acme, said                         what it is called before a comma
 */
import type { Range } from '../../document/index.js';
import { FIRMS_ONLY_ACT, IN_COMPANIES, OF_COMPANIES, OFFICES_OF_COMPANIES } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';

/** @param range a place of its name */
export function isCompanyAt({ tokens }: Pick<Layers, 'tokens'>, { first, end }: Range): boolean {
  if (OF_COMPANIES.has(tokens.text(end)) || FIRMS_ONLY_ACT.has(tokens.lower(end))) return true;
  if (IN_COMPANIES.has(tokens.lower(first - 2)) && /^(?:in|of)$/.test(tokens.text(first - 1))) return true;
  if (tokens.text(first - 1) === 'of' && tokens.lower(first - 2) === 'executive') return true;
  if (/^(?:which|that)$/.test(tokens.lower(end + 1)) && FIRMS_ONLY_ACT.has(tokens.lower(end + 2))) return true;
  const after = /^['’]s$/.test(tokens.text(end)) ? end + 1 : end;
  return (
    OFFICES_OF_COMPANIES.has(tokens.lower(after)) ||
    OFFICES_OF_COMPANIES.has(tokens.slice(after, after + 2).toLowerCase())
  );
}

/** `the | insurer |, Acme,`: the token of the noun; -1 where none stands so. */
export function nounBeforeComma({ tokens, syntax, spelling }: Layers, { first, end }: Range): number {
  const noun = first - 2;
  if (tokens.text(first - 1) !== ',' || tokens.text(end) !== ',' || syntax.xpos(noun) !== 'NN') return -1;
  return spelling.shape(noun) === 'small' ? noun : -1;
}
