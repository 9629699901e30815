import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { execute, GraphQLError, type ExecutionResult } from 'graphql';
import { WhowhomError } from '../errors.js';
import type { ExportFile } from '../export/file.js';
import { createCostGate } from '../resolvers/cost/index.js';
import { attachment } from './disposition.js';
import type { Spending } from './edge.js';
import { codesOf, logFailure, toAnswerError } from './errors.js';
import { exportVariables } from './exportArguments.js';
import { exportOperations, type ExportOperation } from './exportDocuments.js';
import { exportStream } from './exportStream.js';
import { refuse, refuseWith } from './failures.js';
import { whenGone } from './gone.js';
import type { GraphqlOptions } from './graphql.js';
import { holdJson } from './limits.js';
import { createPlaces } from './places.js';
import { searchOf } from './request.js';
import { dropStalled } from './stalled.js';

/** Makes the context of a request that of a download, which is given its file instead of its text. */
export type ForDownload<TContext> = (context: TContext, take: (file: ExportFile) => void) => TContext;

/** Seconds after which one who was turned away may try again. */
const retryAfter = '5';

/** Runs the operation of a download: what makes its file comes out beside its answer. */
type Run = (operation: ExportOperation, request: FastifyRequest, reply: FastifyReply) => Promise<ExportFile>;

function createRun<TContext extends Spending>(
  options: GraphqlOptions<TContext>,
  forDownload: ForDownload<TContext>,
): Run {
  const { config, schema, degrees, insight, makeContext } = options;
  const { maxExportCost: maxCost, maxExportNodes: maxPageSize } = config;
  const gate = createCostGate<TContext>({ schema, maxCost, maxPageSize, degrees, setting: 'MAX_EXPORT_COST' });
  const run = options.run ?? ((context, work) => work(context));
  return async ({ document, operation, arguments: all }, { edge, url }, { raw }) => {
    const variables = exportVariables(searchOf(url), all);
    holdJson('variables', variables, config);
    const taken: { file?: ExportFile } = {};
    const context = forDownload(makeContext(whenGone(raw), edge.actor), (file) => {
      taken.file = file;
    });
    edge.spent = context.spent;
    insight.statements.bind(context.spent, edge);
    const { estimate, refusal } = await gate({ document, operation, variables }, context);
    edge.estimate = estimate;
    if (refusal !== null) throw refusal;
    const { errors = [] } = await run(context, async (contextValue): Promise<ExecutionResult> =>
      execute({ schema, document, variableValues: variables, contextValue, options: { maxCoercionErrors: 1 } }),
    );
    if (errors[0] !== undefined) throw errors[0];
    if (taken.file === undefined) throw new WhowhomError('INTERNAL', 'An operation gave no file.');
    return taken.file;
  };
}

async function send(reply: FastifyReply, file: ExportFile): Promise<FastifyReply> {
  const { edge, log } = reply.request;
  const stream = await exportStream(file.pieces(), (error) => {
    edge.codes = codesOf([toAnswerError(error)]);
    logFailure(log, error);
  });
  edge.executed = true;
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', attachment(file.fileName))
    .type(file.mediaType)
    .send(stream);
}

/**
 * Serves files at /export/<field>, by GET, for each root field whose answer has `export`. The parameters are its arguments.
 * @param limit hooks that hold whom it answers and how often
 */
export function exportRoutes<TContext extends Spending>(
  app: FastifyInstance,
  options: GraphqlOptions<TContext>,
  forDownload: ForDownload<TContext>,
  limit: onRequestHookHandler[],
): void {
  const { config, schema, insight } = options;
  const run = createRun(options, forDownload);
  const takePlace = createPlaces(config);
  for (const one of exportOperations(schema)) {
    insight.metrics?.know(one.document);
    app.route({
      method: 'GET',
      url: `/export/${one.field}`,
      exposeHeadRoute: false,
      onRequest: limit,
      handler: async (request, reply) => {
        const { edge } = request;
        edge.operation = one.operation.name?.value ?? null;
        edge.operationSpan = edge.span?.child('GraphQL Operation', 'internal') ?? null;
        edge.operationSpan?.rename('query');
        edge.operationSpan?.set({ 'graphql.operation.type': 'query', 'graphql.operation.name': edge.operation ?? '' });
        edge.variables = one.arguments.map(({ name }) => name);
        if (config.trustedOnly) {
          throw new WhowhomError('DOCUMENT_NOT_TRUSTED', 'A download is none of the documents that are answered here.');
        }
        const noPlace = takePlace(reply);
        if (noPlace !== null) {
          reply.header('retry-after', retryAfter);
          return refuse(reply, 'EXPORTS_BUSY', noPlace);
        }
        dropStalled(reply, config.exportStall);
        try {
          return await send(reply, await run(one, request, reply));
        } catch (error) {
          return refuseWith(reply, error, { hideSuggestions: error instanceof GraphQLError && !config.suggestions });
        }
      },
    });
  }
}
