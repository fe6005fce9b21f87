/** Places on a map of the world that is part of the page. The list below it says the same in words. */

import { land, scale } from 'virtual:land';
import { geoNaturalEarth1Raw } from 'd3-geo';
import { useMemo, useState } from 'preact/hooks';
import type { Report } from '../data/report.js';
import { actorHash } from '../state/actors.js';
import { visible } from '../text/visible.js';
import { counted } from '../text/wording.js';
import { useWidth } from './width.js';

interface Dot {
  readonly actor: number;
  readonly name: string;
  readonly documents: number;
  readonly x: number;
  readonly y: number;
}
const MOST_DOTS = 1500;
const MOST_LABELS = 12;
/** As wide and high as the drawing of the world. */
const WORLD = { x: -500, y: -262, width: 1000, height: 515 };
/** A map of fewer units shows nothing but coarse lines. */
const NARROWEST = 160;

export function PlaceMap({ report, places }: { readonly report: Report; readonly places: readonly number[] }) {
  const dots = useMemo(() => dotsOf(report, places), [report, places]);
  const [close, setClose] = useState(true);
  const [frame, width] = useWidth<HTMLElement>();
  if (dots.length === 0) return null;
  const box = close ? boxAround(dots) : WORLD;
  const unit = box.width / width;
  const most = Math.max(...dots.map(({ documents }) => documents));
  const radius = (dot: Dot): number => (3 + (width < 600 ? 7 : 11) * Math.sqrt(dot.documents / most)) * unit;
  const labels = labelled(dots, unit);
  return (
    <figure class="map" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links is no set of fields */}
      <svg
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="group"
        aria-label={`Map with ${counted(dots.length, 'place')}; the list has the same places in words`}
      >
        <path class="land" d={land} />
        {dots.map((dot) => (
          <a key={dot.actor} href={actorHash(report, dot.actor)} tabIndex={-1} aria-label={dot.name}>
            <circle class="dot" cx={dot.x} cy={dot.y} r={radius(dot)}>
              <title>{`${dot.name}: ${counted(dot.documents, 'document')}`}</title>
            </circle>
          </a>
        ))}
        {labels.map((dot) => {
          const isLeft = dot.x + radius(dot) + dot.name.length * 8 * unit > box.x + box.width;
          return (
            <text
              key={dot.actor}
              class="label"
              x={dot.x + (radius(dot) + 3 * unit) * (isLeft ? -1 : 1)}
              y={dot.y + 4 * unit}
              font-size={13 * unit}
              text-anchor={isLeft ? 'end' : 'start'}
            >
              {dot.name}
            </text>
          );
        })}
      </svg>
      <figcaption>
        <span>A larger dot: more documents. Coast lines: Natural Earth.</span>
        <button type="button" class="plain" onClick={() => setClose(!close)}>
          {close ? 'Show the whole world' : 'Show the places closer'}
        </button>
      </figcaption>
    </figure>
  );
}

function dotsOf(report: Report, places: readonly number[]): Dot[] {
  const radians = Math.PI / 180;
  const dots: Dot[] = [];
  for (const actor of places) {
    const place = report.catalogue.actors[actor];
    if (place === undefined || place.at === null) continue;
    const [x, y] = geoNaturalEarth1Raw(place.at[0] * radians, place.at[1] * radians);
    dots.push({ actor, name: visible(place.name), documents: place.documents, x: x * scale, y: -y * scale });
  }
  return dots.sort((a, b) => b.documents - a.documents).slice(0, MOST_DOTS);
}

/** In the shape of the world's box, with a margin. */
function boxAround(dots: readonly Dot[]): typeof WORLD {
  const [left, right] = [Math.min(...dots.map(({ x }) => x)), Math.max(...dots.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...dots.map(({ y }) => y)), Math.max(...dots.map(({ y }) => y))];
  const shape = WORLD.width / WORLD.height;
  const width = Math.max((right - left) * 1.3, (bottom - top) * 1.3 * shape, NARROWEST);
  if (width >= WORLD.width) return WORLD;
  const height = width / shape;
  const x = clamped((left + right) / 2 - width / 2, WORLD.x, WORLD.x + WORLD.width - width);
  const y = clamped((top + bottom) / 2 - height / 2, WORLD.y, WORLD.y + WORLD.height - height);
  return { x, y, width, height };
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** The names of those with most documents, as far as they do not lie upon each other. */
function labelled(dots: readonly Dot[], unit: number): Dot[] {
  const shown: Dot[] = [];
  for (const dot of dots) {
    if (shown.length >= MOST_LABELS) break;
    const isFree = shown.every(
      (other) =>
        Math.abs(other.y - dot.y) > 16 * unit ||
        Math.abs(other.x - dot.x) > (30 + 8 * Math.max(dot.name.length, other.name.length)) * unit,
    );
    if (isFree) shown.push(dot);
  }
  return shown;
}
