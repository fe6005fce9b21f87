/** The description of the interface for programs (OpenAPI 3.1), from the same schemas as everything else. */
import { recordJsonSchema } from '../record.js';
import { VERSION } from '../version.js';

export function openApiDocument(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wirecopy',
      version: VERSION,
      description: 'News text in, records out. Runs on one machine, for the people who use it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      '/annotate': { post: annotate },
      '/health': { get: plain('Whether it answers.', { type: 'object' }) },
      '/metrics': {
        get: {
          summary: 'Counts for Prometheus.',
          responses: { 200: answer('The counts.', 'text/plain', { type: 'string' }) },
        },
      },
      '/openapi.json': { get: plain('This description.', { type: 'object' }) },
    },
    components: { schemas: { Record: recordJsonSchema(), Error: ERROR } },
  };
}

const ERROR = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        code: { type: 'string' },
        message: { type: 'string', description: 'what is wrong' },
        hint: { type: 'string', description: 'what to do' },
      },
      required: ['code', 'message', 'hint'],
    },
  },
  required: ['error'],
};

const FAILED = {
  type: 'object',
  properties: { id: { type: ['string', 'null'] }, ...ERROR.properties },
  required: ['id', 'error'],
};

const REFUSALS = {
  400: 'The request is malformed.',
  403: 'A page of another site asks.',
  413: 'The body is too large, or has too many documents.',
  415: 'No such format is read.',
  421: 'The Host header names another server.',
  422: 'Nothing of it could be annotated.',
  503: 'Too many requests are under way, or the server is about to stop.',
};

const text = { schema: { type: 'string' } };
const file = { schema: { type: 'string', contentMediaType: 'application/octet-stream' } };

const annotate = {
  summary: 'Annotates a text, a page or a file.',
  parameters: [
    {
      name: 'name',
      in: 'query',
      description: 'The name of the file, which helps to tell its format.',
      schema: { type: 'string', maxLength: 255 },
    },
    {
      name: 'published',
      in: 'query',
      description: 'When it was published, if it does not say so itself: 2024-02-01.',
      schema: { type: 'string', format: 'date' },
    },
  ],
  requestBody: {
    required: true,
    content: {
      'text/plain': text,
      'text/html': text,
      'text/markdown': text,
      'application/json': {
        schema: {
          description: 'Rows as wirecopy run reads them: { text, id?, published?, title? … }, or an array of them.',
        },
      },
      'application/x-ndjson': text,
      'application/octet-stream': file,
    },
  },
  responses: {
    200: answer('A record for every document, or { id, error } in the place of one that failed.', 'application/json', {
      type: 'array',
      items: { anyOf: [{ $ref: '#/components/schemas/Record' }, FAILED] },
    }),
    ...Object.fromEntries(
      Object.entries(REFUSALS).map(([status, description]) => [
        status,
        answer(description, 'application/json', { $ref: '#/components/schemas/Error' }),
      ]),
    ),
  },
};

function plain(summary: string, schema: object): object {
  return { summary, responses: { 200: answer(summary, 'application/json', schema) } };
}

function answer(description: string, mediaType: string, schema: object): object {
  return { description, content: { [mediaType]: { schema } } };
}
