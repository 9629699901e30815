import { expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startToy } from './toy.js';

/** Audits that are MAY, and that CSRF prevention rules out: each sends a plain GET, as any page of the web could. */
const ruledOutByCsrfPrevention = ['5A70', 'D6D5', '6A70'];

test('graphql-http finds nothing amiss but what CSRF prevention rules out', async () => {
  const toy = await startToy();
  try {
    const audits = serverAudits({ url: `${toy.url}/graphql`, fetchFn: fetch });
    expect(audits).toHaveLength(61);
    const results = [];
    for (const audit of audits) results.push(await audit.fn());
    const amiss = results.flatMap((one) => (one.status === 'ok' ? [] : [`${one.status} ${one.id}`]));
    expect(amiss.sort()).toEqual(ruledOutByCsrfPrevention.map((id) => `notice ${id}`).sort());
  } finally {
    await toy.stop();
  }
});
