/** The seeded service that the run of tests shares; nobody writes to it. */
export function startService(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env.WHOWHOM_TEST_URL;
  if (url === undefined) throw new Error('WHOWHOM_TEST_URL is not set: run the tests by npm test.');
  return Promise.resolve({ url, stop: () => Promise.resolve() });
}

/** What a request to the shared service answers. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  readonly extensions?: {
    readonly cost: {
      readonly estimated: { readonly cost: number; readonly rows: number; readonly statements: number } | null;
      readonly spent: { readonly statements: number; readonly rows: number; readonly milliseconds: number };
    };
  };
}

/** Asks the shared service. */
export async function ask(query: string, variables: object = {}): Promise<Answer> {
  const { url } = await startService();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
