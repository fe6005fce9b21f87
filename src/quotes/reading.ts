/** What the quotes stage reads: a document by token, with its entities and dates. */
import type { TokenEntity } from '../document/index.js';
import { View } from '../grammar/view.js';
import type { DateExpression } from '../record.js';

export interface QuotesInput {
  readonly view: View;
  readonly entities: readonly TokenEntity[];
  readonly dates: readonly DateExpression[];
}

export class Reading extends View {
  readonly entities: readonly TokenEntity[];
  readonly dates: readonly DateExpression[];
  readonly #byId: ReadonlyMap<string, TokenEntity>;
  /** By the last token of a pronoun or a description: where it begins, and the entity that it stands for. */
  readonly #references: ReadonlyMap<number, Reference>;

  constructor({ view, entities, dates }: QuotesInput) {
    super(view.segmentation, view.syntax, entities, view);
    this.entities = entities;
    this.dates = dates;
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    this.#references = referencesOf(entities);
  }

  entityNamed(id: string): TokenEntity | null {
    return this.#byId.get(id) ?? null;
  }

  /** The entity that the pronoun, or the description from `first` with this head, stands for. */
  referenceAt(token: number, first = token): TokenEntity | null {
    const reference = this.#references.get(token);
    return reference?.first === first ? reference.entity : null;
  }
}

interface Reference {
  readonly first: number;
  readonly entity: TokenEntity;
}

function referencesOf(entities: readonly TokenEntity[]): Map<number, Reference> {
  const references = new Map<number, Reference>();
  for (const entity of entities) {
    for (const { kind, first, end } of entity.mentions)
      if (kind === 'pronoun' || kind === 'nominal') references.set(end - 1, { first, entity });
  }
  return references;
}
