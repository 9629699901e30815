import type { ExportFile } from '../../src/export/file.js';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { HttpOptions } from '../../src/http/server.js';
import type { Spending } from '../../src/http/edge.js';
import { changes, read, type Answer } from './toy.js';

interface Taking extends Spending {
  readonly take?: (file: ExportFile) => void;
}

/** A schema with a mutation and a download. */
export const downloadable: Partial<HttpOptions<Spending>> = {
  schema: makeExecutableSchema({
    typeDefs: `
      enum ExportFormat { TEXT }
      type Export { fileName: String }
      type Lines { export(format: ExportFormat!): Export! }
      type Query { text: String, lines(first: Int = 1): Lines }
      input Thing { name: String! }
      type Mutation { change(thing: Thing!): String }`,
    resolvers: {
      Query: { text: () => 'text', lines: () => ({}) },
      Lines: {
        export: (_: unknown, __: unknown, { take }: Taking) => {
          const pieces = async function* (): AsyncGenerator<string> {
            yield await Promise.resolve('a line\n');
          };
          take?.({ mediaType: 'text/plain', fileName: 'lines.txt', omissions: [], pieces });
          return { fileName: 'lines.txt' };
        },
      },
      Mutation: {
        change: () => {
          changes.count += 1;
          return 'changed';
        },
      },
    },
  }),
  forDownload: (context, take) => Object.assign({}, context, { take }),
};

/** Ways to read the graph over HTTP. */
export const ways = ['POST', 'GET', '/export'] as const;
export type Way = (typeof ways)[number];

/** What a way answers to a request with these headers. */
export async function askBy(way: Way, url: string, headers: Record<string, string> = {}): Promise<Answer> {
  if (way === 'POST') {
    const body = '{"query":"{ text }"}';
    return fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }).then(read);
  }
  const more = { 'apollo-require-preflight': 'true', ...headers };
  if (way === 'GET') return fetch(`${url}/graphql?query={text}`, { headers: more }).then(read);
  const response = await fetch(`${url}/export/lines?format=TEXT`, { headers: more });
  if (!response.ok) return read(response);
  const { status, headers: given } = response;
  const text = await response.text();
  return { status, headers: given, text, data: null, errors: [], extensions: {}, code: undefined };
}
