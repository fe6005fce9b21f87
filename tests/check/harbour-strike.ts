/** The fixture of CONTRIBUTING.md, a little longer. */
import { expectedFacts } from '../../src/check/expected.js';
import { parseFixture } from '../../src/check/fixture.js';
import type { Facts } from '../../src/compare/facts.js';

export const HARBOUR_STRIKE = `input: ../inputs/harbour-strike.txt
given: { published: 2024-03-07 }
published: { value: 2024-03-07, basis: option }
headline: Dockers Walk Out at Two Ports
byline: [Ana Ruiz, Tom Bell]
dateline: { place: LISBON, date: March 7 }
agency: HNS

text: |
  Dockers Walk Out at Two Ports

  By Ana Ruiz and Tom Bell

  LISBON, March 7 (HNS) - Dockers walked out on Thursday, their union said.
  “We have waited long enough,” its head Marta Oliveira told reporters.
  Lisbon did not answer.

  “We will stay,” Oliveira said, “until Thursday.”
  Oliveira lives in Lisbon.

entities:
  - name: Marta Oliveira
    type: PERSON
    roles: [head]
    mentions: { name: [Marta Oliveira], alias: [Oliveira] }
  - name: Portugal
    type: GPE
    link: iso3166-1:PT
    mentions: { metonym: ['Lisbon#1'] }
  - name: Lisbon
    type: GPE
    mentions: { name: ['Lisbon#2'], alias: [LISBON] }

dates:
  - { text: March 7, value: 2024-03-07 }
  - { text: Thursday, value: 2024-03-07 }
  - { text: Thursday, value: XXXX-WXX-4, status: unresolved }

quotes:
  - content: Dockers walked out on Thursday
    kind: indirect
    speaker: { text: their union, kind: nominal }
    cue: said
  - content: “We have [...] long enough,”
    kind: direct
    speaker: { text: its head Marta Oliveira, kind: named, entity: Marta Oliveira }
    cue: told
  - content: ['“We will stay,”', '“until Thursday.”']
    kind: direct
    speaker: { text: Oliveira, kind: named, entity: Marta Oliveira }
    cue: said
`;

export function harbourStrike(): Facts {
  return expectedFacts(parseFixture('fixtures/harbour-strike.yaml', HARBOUR_STRIKE));
}
