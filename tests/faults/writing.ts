const token = 'writer-of-the-tests-of-faults';
/** The settings of a service that takes what is written here. */
export const editor = { TOKENS: `writer:editor:${await digest(token)}`, SEED: 'off', RATE_LIMIT: '0' };

async function digest(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
}

const mutation = `mutation ($key: ID!, $operations: [WriteOperation!]!) {
  write(idempotencyKey: $key, operations: $operations) { written graphVersion ids problems { code message } }
}`;

/** One write: a person, a bank and that one leads the other, with its evidence. */
const operationsOf = (n: string) => [
  { recordEntity: { id: `person/${n}`, kind: 'PERSON', name: `Person ${n}` } },
  { recordEntity: { id: `organization/${n}`, kind: 'ORGANIZATION', name: `Bank ${n}` } },
  {
    recordRelationship: {
      ...{ id: `relationship/${n}`, type: 'LED', from: { id: `person/${n}` }, to: { id: `organization/${n}` } },
      evidence: [{ source: { title: 'A report' }, quote: `${n} led it` }],
    },
  },
];

/** What came of a write. */
export interface Answer {
  readonly written: boolean;
  readonly ids: readonly string[];
  readonly problems: readonly { readonly code: string }[];
}

/** Sends a write; null when nobody knows what came of it. */
export async function write(url: string, n: string): Promise<Answer | null> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: mutation, variables: { key: n, operations: operationsOf(n) } }),
      signal: AbortSignal.timeout(60_000),
    });
    const { data } = (await response.json()) as { data?: { write: Answer | null } | null };
    return data?.write ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') throw error;
    return null;
  }
}
