/** Starts the page: opens its data, then draws. What cannot be opened is said in words. */
import { render } from 'preact';
import { App } from './app.js';
import { openSource } from './data/open.js';
import { Report } from './data/report.js';
import { Text } from './parts/text.js';
import { startTheme } from './state/theme.js';

startTheme();
const root = document.getElementById('page');
if (root !== null) void open(root);

async function open(place: HTMLElement): Promise<void> {
  try {
    const source = await openSource();
    const report = new Report(source, await source.catalogue());
    document.title = report.head.title;
    // A live page of nothing has the box alone.
    if (report.head.live && report.head.counts.documents === 0 && location.hash === '') location.replace('#/annotate');
    place.replaceChildren();
    render(<App report={report} />, place);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    place.replaceChildren();
    render(
      <main class="opening">
        <h1>The report could not be opened</h1>
        <p role="alert">
          <Text>{message}</Text>
        </p>
      </main>,
      place,
    );
  }
}
