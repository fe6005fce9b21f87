/** What the server has done, in the text format that Prometheus reads (exposition format 0.0.4). */

export interface Gauges {
  readonly documents: number;
  readonly annotating: number;
  readonly annotated: number;
  readonly failed: number;
  readonly residentBytes: number;
  readonly uptimeSeconds: number;
}

/** Of an answer: by the route that a request was for, never by its path, of which there is no end. */
interface Labels {
  readonly route: string;
  readonly status: number;
}

export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #seconds = new Map<string, number>();

  answered({ route, status }: Labels, seconds: number): void {
    const labels = `route="${route}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const of = `route="${route}"`;
    this.#seconds.set(of, (this.#seconds.get(of) ?? 0) + seconds);
  }

  text(gauges: Gauges): string {
    return [
      ...family('wirecopy_requests_total', 'counter', 'Requests that were answered.', this.#requests),
      ...family('wirecopy_request_seconds_total', 'counter', 'Time from request to answer.', this.#seconds),
      ...single('wirecopy_documents', 'gauge', 'Documents that are shown.', gauges.documents),
      ...single('wirecopy_annotating', 'gauge', 'Requests to annotate that are under way.', gauges.annotating),
      ...single('wirecopy_annotated_total', 'counter', 'Documents that were annotated.', gauges.annotated),
      ...single('wirecopy_annotate_failures_total', 'counter', 'Documents that could not be annotated.', gauges.failed),
      ...single('process_resident_memory_bytes', 'gauge', 'Memory of the process.', gauges.residentBytes),
      ...single('process_uptime_seconds', 'gauge', 'Time since the start.', gauges.uptimeSeconds),
      '',
    ].join('\n');
  }
}

type Kind = 'counter' | 'gauge';

function family(name: string, kind: Kind, help: string, values: ReadonlyMap<string, number>): string[] {
  return [...head(name, kind, help), ...Array.from(values, ([labels, value]) => `${name}{${labels}} ${value}`)];
}

function single(name: string, kind: Kind, help: string, value: number): string[] {
  return [...head(name, kind, help), `${name} ${value}`];
}

function head(name: string, kind: Kind, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`];
}
