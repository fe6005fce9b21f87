/** Names that look like days. Written for this project from general knowledge. */

/** "Judge Sunday Okafor": between a title and a surname a weekday is a given name. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr judge justice president minister senator governor mayor chief captain general sir dame lord lady'.split(
    ' ',
  ),
);

/** "Black Friday", "Man Friday". */
export const NAME_STARTS: ReadonlySet<string> = new Set(
  'black bloody good ash palm super cyber man holy maundy shrove giving'.split(' '),
);

/** "the Sunday Courier". */
export const NAME_ENDS: ReadonlySet<string> = new Set(
  'times telegraph mirror express mail post herald independent night sun tribune star courier'.split(' '),
);
