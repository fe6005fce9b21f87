/** Words of which the names of campaigns are made, as written. Written for this project from general knowledge. */

const asWritten = (list: string): ReadonlySet<string> => new Set(list.split(/,\s*/));

/** `| Mothers | Against Knives`, `| Doctors | for Peace`. */
export const PEOPLE_OF_CAUSES = asWritten(
  'Mothers, Fathers, Parents, Grandmothers, Grandparents, Doctors, Nurses, Physicians, Lawyers, Advocates, Teachers, Students, Workers, Farmers, Growers, Women, Men, Artists, Musicians, Writers, Journalists, Reporters, Engineers, Architects, Scientists, Economists, Veterans, Citizens, Residents, Neighbours, Neighbors, Families, Friends, People, Christians, Muslims, Jews, Catholics, Youth, Veterinarians, Clowns, Translators, Actors, Players, Athletes, Riders, Cyclists, Drivers, Tenants, Taxpayers, Consumers, Survivors, Widows, Sisters, Brothers, Neighbourhoods, Communities, Cities, Surfers, Anglers, Campaigners, Businesses, Voters, Pensioners, Sailors, Librarians, Chefs',
);

/** `| Save | Our Rivers`. */
export const VERBS_OF_CAUSES = asWritten(
  'Save, Stop, Reclaim, Protect, Defend, Free, Keep, Fix, Rescue, Restore, Revive, Clean, Feed, Ban, Axe, Cut, Scrap, Support, Fight, Heal, Love',
);

/** `Save | Our | Rivers`, `Mothers | Against | Knives`. */
export const AFTER_VERBS = asWritten('Our, The, our, the');
export const AFTER_PEOPLE = asWritten('Against, Without, Behind, for, against');
