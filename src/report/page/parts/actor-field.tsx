/** Chooses one of very many people or organisations by typing. The list holds what fits the letters, the most quoted first. */
import { useId, useMemo, useState } from 'preact/hooks';
import type { Report } from '../data/report.js';
import { visible } from '../text/visible.js';

const MOST_CHOICES = 40;

interface Properties {
  readonly report: Report;
  readonly label: string;
  readonly isChoice: (actor: number) => boolean;
  readonly value: number | null;
  readonly onChange: (actor: number | null) => void;
}

export function ActorField({ report, label, isChoice, value, onChange }: Properties) {
  const id = useId();
  const names = useMemo(() => choiceNames(report, isChoice), [report, isChoice]);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : (names.nameOf.get(value) ?? ''));
  const choices = useMemo(() => {
    const wanted = shown.trim().toLowerCase();
    const fitting: string[] = [];
    for (const name of names.actorOf.keys()) {
      if (fitting.length >= MOST_CHOICES) break;
      if (name.toLowerCase().includes(wanted)) fitting.push(name);
    }
    return fitting;
  }, [names, shown]);
  const onInput = (text: string): void => {
    const actor = names.actorOf.get(text.trim());
    setTyped(actor === undefined && text !== '' ? text : null);
    if (actor !== undefined) onChange(actor);
    else if (text === '' && value !== null) onChange(null);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="search"
        list={id}
        value={shown}
        placeholder="Any"
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      <datalist id={id}>
        {choices.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}

interface Names {
  readonly actorOf: ReadonlyMap<string, number>;
  readonly nameOf: ReadonlyMap<number, string>;
}

/** Namesakes are told apart by a number. */
function choiceNames(report: Report, isChoice: (actor: number) => boolean): Names {
  const actorOf = new Map<string, number>();
  const nameOf = new Map<number, string>();
  const actors = Array.from(report.catalogue.actors.keys())
    .filter(isChoice)
    .sort(
      (a, b) =>
        report.statementsBy.count(b) - report.statementsBy.count(a) ||
        report.namingsOf.count(b) - report.namingsOf.count(a),
    );
  for (const actor of actors) {
    const name = visible(report.catalogue.actors[actor]?.name ?? '');
    let unique = name;
    for (let number = 2; actorOf.has(unique); number++) unique = `${name} (${number})`;
    actorOf.set(unique, actor);
    nameOf.set(actor, unique);
  }
  return { actorOf, nameOf };
}
