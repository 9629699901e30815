import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { join } from 'node:path';
import { setCaching } from './pages.js';

/** Serves the explorer page at /, and its files below /explorer/. The folder is what scripts/buildExplorer.mjs wrote. */
export async function explorer(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/explorer/assets/',
    decorateReply: true,
    // The build wrote a .gz beside each file.
    preCompressed: true,
    cacheControl: false,
    setHeaders: setCaching,
  });
  app.get('/', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', folder, { cacheControl: false }),
  );
}
