/** Ages that stand beside a name: `Ana Ruiz, 43, said`, `Ana Ruiz (43)`, `Ana Ruiz, aged 43`. */

/** The age right after a place in a text; null where there is none. */
export function ageAfter(text: string, end: number): number | null {
  const found = AGE.exec(text.slice(end, end + 16));
  const age = Number(found?.[1] ?? found?.[2] ?? 0);
  return age >= 5 && age <= 110 ? age : null;
}

const AGE = /^(?:, (?:aged )?(\d{1,3})(?=[,.;)])| \((?:aged )?(\d{1,3})\))/;
