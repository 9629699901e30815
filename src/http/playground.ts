import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { setCaching } from './pages.js';

/** What the playground page is served from. */
export interface PlaygroundOptions {
  /** The folder that scripts/buildPlayground.mjs wrote. */
  readonly folder: string;
  /** The documents that open as tabs, in this order. */
  readonly documents: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Helmet's contentSecurityPolicy directives for the whole service: everything from our own origin and no inline script.
 * All of Helmet's defaults are named, so it means the same with `useDefaults` on and off.
 */
const pagesCsp = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  // Monaco writes style elements and style attributes while it draws.
  styleSrc: ["'self'", "'unsafe-inline'"],
  // GraphiQL's style sheet carries its icons and its icon font as data: URLs.
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  // The service speaks plain HTTP on loopback, where an upgrade would break the page.
  upgradeInsecureRequests: null,
};

/** The same for a service whose pages others may show in frames. */
export const framedBy = (origins: readonly string[]) => ({
  ...pagesCsp,
  frameAncestors: origins.length === 0 ? pagesCsp.frameAncestors : ["'self'", ...origins],
});

/** Serves the playground page at /playground/ (and /playground leads there), with the documents it opens. */
export async function playground(app: FastifyInstance, options: PlaygroundOptions): Promise<void> {
  // Relative, so that it also holds behind a proxy that puts the service under a path. The page's own addresses are, too.
  app.get('/playground', async ({ url }, reply) => reply.redirect(`playground/${url.slice('/playground'.length)}`));
  app.get('/playground/documents.json', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(options.documents),
  );
  await app.register(fastifyStatic, {
    root: options.folder,
    prefix: '/playground/',
    decorateReply: false,
    // The build wrote a .gz beside each file: a page of some megabytes is not compressed at each visit.
    preCompressed: true,
    cacheControl: false,
    setHeaders: setCaching,
  });
}
