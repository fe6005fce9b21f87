/**
 * Gathering over documents: how right it is (`npm run score -- register` has more), and what a million documents take. `--documents N` for
 * another number than 100,000 of the second.
 *
 * The documents are made up: a few thousand people of whom few are named often, as in news; one name stands in a tenth of all documents.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { annotate } from '../../src/index.js';
import type { Entity, NewsRecord } from '../../src/record.js';
import { REGISTER_KINDS, RegisterBuilder } from '../../src/register/index.js';
import '../score/register.js';

const at = process.argv.indexOf('--documents');
const COUNT = at < 0 ? 100_000 : Number(process.argv[at + 1]);
const MEGABYTE = 1 << 20;
const empty = annotate('It rained.', { id: 'empty' });

const GIVEN =
  'Ana Tom Amara Peter Ines Luc Karin Emre Nadia Paolo Gwen Sean Minh Claire Hans Fatima Sergei Ellen Kwame Marta'.split(
    ' ',
  );
const SURNAMES = Array.from(
  { length: 400 },
  (_, index) =>
    `${'Bel Kor Mas Ten Rui Pav Lin Dro Sel Mar'.split(' ')[index % 10] ?? ''}${'aro enko ington sson ova idis ez ani berg ura'.split(' ')[Math.floor(index / 10) % 10] ?? ''}${['', 's', 'y', 'n'][Math.floor(index / 100)] ?? ''}`,
);
const ROLES = 'mayor,finance minister,striker,judge,chief executive,novelist,detective,nurse,farmer,professor'.split(
  ',',
);
const COUNTRIES = 'KE PE NZ NO PT TR GH JP CA IE'.split(' ');

process.stdout.write(
  '\ndocuments     seconds to add     to gather   documents a second     MB when added      MB when gathered\n',
);
for (const share of [0.25, 0.5, 1]) measure(Math.round(COUNT * share));

function measure(count: number): void {
  collect();
  const before = used();
  const builder = new RegisterBuilder();
  const chance = chances();
  const started = process.cpuUsage();
  let made = 0;
  for (let index = 0; index < count; index += 1) {
    const clock = process.cpuUsage();
    const record = recordOf(index, chance);
    made += seconds(process.cpuUsage(clock));
    builder.add(record);
  }
  const adding = seconds(process.cpuUsage(started)) - made;
  collect();
  const held = used() - before;
  const gathering = process.cpuUsage();
  const register = builder.finish();
  const took = seconds(process.cpuUsage(gathering));
  collect();
  const after = used() - before;
  const rows = REGISTER_KINDS.map((kind) => `${register.count(kind)} ${kind}`).join(', ');
  const cells = [
    String(count),
    adding.toFixed(1),
    took.toFixed(1),
    (count / (adding + took)).toFixed(0),
    (held / MEGABYTE).toFixed(0),
    (after / MEGABYTE).toFixed(0),
  ];
  process.stdout.write(
    `${cells.map((cell, column) => cell.padStart([9, 19, 14, 21, 19, 20][column] ?? 10)).join('')}   ${rows}; ${((1e6 * after) / count / MEGABYTE).toFixed(0)} MB a million; most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB of the process\n`,
  );
}

/** A document that names some people, an organisation or two, and places. */
function recordOf(index: number, chance: () => number): NewsRecord {
  const entities: Entity[] = [];
  const sentences: { start: number; end: number }[] = [];
  let text = '';
  const add = (type: Entity['type'], name: string, link: Entity['link'], role: string | null) => {
    const start = text.length;
    text += `${name} told the council of ${ROLES[Math.floor(chance() * ROLES.length)] ?? ''} matters ${index % 97}. `;
    sentences.push({ start, end: text.length - 1 });
    const mentions = [{ start, end: start + name.length, text: name, kind: 'name' as const }];
    const roles = role === null ? [] : [{ start, end: start, text: role, organisation: null }];
    entities.push({ id: `e${entities.length + 1}`, type, name, aliases: [], link, roles, quantity: null, mentions });
  };
  const country = COUNTRIES[index % COUNTRIES.length] ?? 'KE';
  add('GPE', country, { scheme: 'iso3166-1', id: country }, null);
  add('GPE', `Town${Math.floor(chance() ** 3 * 3000)}`, null, null);
  for (let person = 0; person < 4; person += 1) {
    const [given, surname] = [Math.floor(chance() ** 2 * GIVEN.length), Math.floor(chance() ** 2 * SURNAMES.length)];
    add(
      'PERSON',
      `${GIVEN[given] ?? ''} ${SURNAMES[surname] ?? ''}`,
      null,
      chance() < 0.5 ? (ROLES[(given + surname) % ROLES.length] ?? null) : null,
    );
  }
  if (index % 10 === 0) add('PERSON', 'John Smith', null, chance() < 0.7 ? (ROLES[index % 7] ?? null) : null);
  for (let organisation = 0; organisation < 3; organisation += 1)
    add('ORG', `${SURNAMES[Math.floor(chance() ** 2 * SURNAMES.length)] ?? ''} Bank`, null, null);
  const day = new Date(Date.UTC(2024, 0, 1 + (index % 360))).toISOString().slice(0, 10);
  return {
    ...empty,
    id: `document-${index}`,
    published: { value: day, basis: 'option', confidence: 1 },
    text,
    sentences,
    entities,
    quotes: [],
  };
}

/** Numbers from 0 to 1 that look like chance, the same at every run (Park and Miller). */
function chances(): () => number {
  let state = 4711;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

function used(): number {
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers);
}

/** Lets the collector run, which Node offers under a flag only. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
