/** The playground page: GraphiQL on this service, opened with the documents that the service delivers. */
/* global document, fetch, location */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { setUpEditors } from './editors.js';
import { keepInAddress, linkedQuestion } from './link.js';
import { prepareTabs } from './storage.js';

const place = document.getElementById('playground');

async function deliveredDocuments() {
  const answer = await fetch('./documents.json');
  if (!answer.ok) throw new Error(`documents.json: ${answer.status} ${answer.statusText}`);
  return answer.json();
}

async function open() {
  const [documents] = await Promise.all([deliveredDocuments(), setUpEditors()]);
  const linked = linkedQuestion();
  prepareTabs(documents, linked);
  const fetcher = createGraphiQLFetcher({
    url: new URL('../graphql', location.href).href,
    // Apollo's protection against cross-site requests lets a request with this header pass.
    headers: { 'apollo-require-preflight': 'true' },
  });
  const page = createElement(
    GraphiQL,
    {
      fetcher,
      defaultTabs: [...(linked === null ? [] : [linked]), ...documents.map(({ text }) => ({ query: text }))],
      onTabChange: keepInAddress,
      visiblePlugin: 'Documentation Explorer',
      inputValueDeprecation: true,
      schemaDescription: true,
    },
    createElement(GraphiQL.Logo, null, 'whowhom'),
  );
  createRoot(place).render(page);
}

open().catch((error) => {
  place.replaceChildren(
    Object.assign(document.createElement('p'), { textContent: `The playground did not load: ${error.message}` }),
  );
});
