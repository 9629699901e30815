/** The button that copies a link to the question that is open. */
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { createElement, useEffect, useState } from 'react';
import { linkTo } from './link.js';

const offered = 'Copy a link to this question';
const done = 'The link is copied';
const toldFor = 2000;

const icon = createElement(
  'svg',
  {
    className: 'graphiql-toolbar-icon',
    viewBox: '0 0 14 14',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    'aria-hidden': 'true',
  },
  createElement('path', { d: 'M6 8a2.5 2.5 0 0 0 3.6.2l2-2a2.5 2.5 0 0 0-3.6-3.6l-.8.8' }),
  createElement('path', { d: 'M8 6a2.5 2.5 0 0 0-3.6-.2l-2 2a2.5 2.5 0 0 0 3.6 3.6l.8-.8' }),
);

/** Browsers lend the clipboard to pages of this machine and of https alone; others are shown the link to copy it. */
async function handOut(link) {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    prompt(offered, link);
    return false;
  }
}

/** Takes the texts as they stand in the editors, which may be newer than the address. */
export function ShareButton() {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), toldFor);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const share = () =>
    handOut(linkTo({ query: query?.getValue(), variables: variables?.getValue() })).then((copied) => setCopied(copied));
  return createElement(ToolbarButton, { onClick: share, label: isCopied ? done : offered }, icon);
}
