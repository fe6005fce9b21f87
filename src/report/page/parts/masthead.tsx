/** Title, search, navigation and the choice of light or dark. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { hashWith, usePage } from '../state/context.js';
import { hashOf, type View } from '../state/route.js';
import { setTheme, storedTheme, THEMES } from '../state/theme.js';
import { counted } from '../text/wording.js';
import { Text } from './text.js';

const NAMES: readonly (readonly [View, string])[] = [
  ['documents', 'Documents'],
  ['said', 'Who said what'],
  ['timeline', 'Timeline'],
  ['people', 'People'],
  ['organisations', 'Organisations'],
  ['places', 'Places'],
  ['charts', 'Charts'],
  ['comparison', 'Comparison'],
  ['annotate', 'Try a text'],
];
/** Views that a reader of another one still is in. */
const BELONGS: { readonly [view: string]: View } = {
  document: 'documents',
  search: 'documents',
  versions: 'documents',
};
const THEME_NAMES = { auto: 'As the system', light: 'Light', dark: 'Dark' } as const;

interface Properties {
  readonly onHelp: () => void;
  readonly onSkip: () => void;
}

export function Masthead({ onHelp, onSkip }: Properties) {
  const { report, route, filter } = usePage();
  const { head } = report;
  const views = NAMES.filter(([view]) =>
    view === 'comparison' ? head.comparison : view === 'annotate' ? head.live : true,
  );
  const [theme, chooseTheme] = useState(storedTheme);
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const { counts } = head;
  const shown = BELONGS[route.view] ?? route.view;
  const list = useRef<HTMLUListElement>(null);
  // On a phone the row of views is wider than the page.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <header class="masthead">
      <a
        class="skip"
        href={location.hash || '#'}
        onClick={(event) => {
          event.preventDefault();
          onSkip();
        }}
      >
        Skip to the content
      </a>
      <div class="top">
        <p class="title">
          <a href={hashOf('documents')}>
            <Text>{head.title}</Text>
          </a>
          <span class="counts">
            {counted(counts.documents, 'document')}, {counted(counts.statements, 'statement')}
          </span>
        </p>
        <SearchBox />
        <button
          type="button"
          class="plain"
          onClick={() => {
            setTheme(nextTheme);
            chooseTheme(nextTheme);
          }}
          aria-label={`Colours: ${THEME_NAMES[theme]}. Change to: ${THEME_NAMES[nextTheme]}`}
        >
          <span aria-hidden="true">{theme === 'dark' ? '☾' : theme === 'light' ? '☀' : '◐'}</span>
        </button>
        <button type="button" class="plain" onClick={onHelp} aria-label="How to read this page, and its keys">
          <span aria-hidden="true">?</span>
        </button>
      </div>
      <nav aria-label="Views">
        <ul ref={list}>
          {views.map(([view, name]) => (
            <li key={view}>
              <a href={hashWith(filter, view)} aria-current={shown === view ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function SearchBox() {
  const { route } = usePage();
  const asked = route.view === 'search' ? (route.query.get('q') ?? '') : '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form that searches, as older readers know it
    <form
      role="search"
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') location.hash = hashOf('search', [], [['q', typed.trim()]]);
      }}
    >
      <label class="hidden" for="search">
        Search all texts
      </label>
      <input
        id="search"
        type="search"
        placeholder="Search all texts"
        value={typed}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </form>
  );
}
