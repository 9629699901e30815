/** The playground page: GraphiQL on this service, opened with questions that fit its graph. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { setUpEditors } from './editors.js';
import { keepInAddress, linkedQuestion } from './link.js';
import { openingTexts } from './opening.js';
import { ShareButton } from './share.js';
import { prepareTabs } from './storage.js';

const place = document.getElementById('playground');

async function deliveredDocuments() {
  const answer = await fetch('./documents.json');
  if (!answer.ok) throw new Error(`documents.json: ${answer.status} ${answer.statusText}`);
  return answer.json();
}

const url = new URL('../graphql', location.href).href;

/** Asks the service; errors are thrown. */
async function ask(query, variables) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await answer.json();
  if (errors !== undefined) throw new Error(errors[0].message);
  return data;
}

/** Behind GraphiQL's own buttons the one that shares the question. */
const tools = ({ prettify, merge, copy }) =>
  createElement(Fragment, null, prettify, merge, copy, createElement(ShareButton));

async function open() {
  const [documents] = await Promise.all([deliveredDocuments(), setUpEditors()]);
  const { texts, of } = await openingTexts(documents, ask);
  const linked = linkedQuestion();
  prepareTabs(documents, of, linked);
  const fetcher = createGraphiQLFetcher({
    url,
    // Subscriptions; a token among the headers goes with them.
    subscriptionUrl: url.replace(/^http/, 'ws'),
    // Apollo's protection against cross-site requests lets a request with this header pass.
    headers: { 'apollo-require-preflight': 'true' },
  });
  const page = createElement(
    GraphiQL,
    {
      fetcher,
      defaultTabs: [...(linked === null ? [] : [linked]), ...texts.map((query) => ({ query }))],
      onTabChange: keepInAddress,
      inputValueDeprecation: true,
      schemaDescription: true,
    },
    createElement(GraphiQL.Logo, null, 'whowhom'),
    createElement(GraphiQL.Toolbar, null, tools),
  );
  createRoot(place).render(page);
}

open().catch((error) => {
  place.replaceChildren(
    Object.assign(document.createElement('p'), { textContent: `The playground did not load: ${error.message}` }),
  );
});
