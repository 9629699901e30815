import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import type { Database } from '../graph/changes/index.js';
import { readMapping } from '../import/mapping.js';
import { Kept } from '../import/formats/look.js';
import { prepare, type Prepared } from '../import/prepare.js';
import { runImport } from '../import/run.js';
import { summaryOf } from '../import/summary.js';
import { liftBodyTime } from './bodyTime.js';
import { codesOf, logFailure, toAnswerError, withId } from './errors.js';
import { refuse } from './failures.js';
import { whenGone } from './gone.js';
import { importArguments, type ImportArguments } from './importArguments.js';
import { holdLength, keepBody } from './importBody.js';
import { ReportStream } from './importReport.js';
import { whenOver } from './over.js';
import { searchOf } from './request.js';
import { dropStalled } from './stalled.js';
import { holdRole } from './who.js';

type ImportSettings = Pick<
  Config,
  'maxImportBytes' | 'maxImports' | 'importStall' | 'importTimeout' | 'exportStall' | 'suggestions'
>;

/** Seconds after which one who was turned away may try again. */
const retryAfter = '5';

/** A workbook is held in memory: beside what a service does otherwise there is room for this, in bytes. */
const mostWorkbook = 32 * 1024 * 1024;

/** So often it is told how far an import is, in milliseconds: who waits for long is taken for gone by what lies between. */
const often = 1000;

const cutOff = (why: string) =>
  new WhowhomError('IMPORT_CUT_OFF', `${why} What was recorded until then stays.`, { path: 'body' });

/** Ends an import whose client is gone, whose time is over or whose service is stopping. */
function signalOf(reply: FastifyReply, stopping: AbortSignal, { importTimeout }: ImportSettings): AbortSignal {
  const own = new AbortController();
  const timer = setTimeout(() => {
    own.abort(cutOff(`The import took longer than ${importTimeout} ms, set by IMPORT_TIMEOUT_MS.`));
  }, importTimeout);
  whenOver(reply, () => clearTimeout(timer));
  whenGone(reply.raw).addEventListener('abort', () => {
    own.abort(new WhowhomError('CLIENT_GONE', 'The client went away. What was recorded until then stays.'));
  });
  return AbortSignal.any([own.signal, stopping]);
}

/** Says how far it is, now and then. */
function progressOf(report: ReportStream): (done: number, total: number) => Promise<void> {
  const began = Date.now();
  let last = began;
  return async (done, total) => {
    const now = Date.now();
    if (now - last >= often) {
      last = now;
      const rate = (1000 * done) / Math.max(1, now - began);
      const left = rate > 0 ? Math.ceil((total - done) / rate) : null;
      report.add({ progress: { done, total, perSecond: Math.round(rate), secondsLeft: left } });
    }
    await report.taken();
  };
}

interface Work {
  readonly database: Database;
  readonly prepared: Prepared;
  readonly given: ImportArguments;
  readonly signal: AbortSignal;
  readonly report: ReportStream;
}

/** The files of a body, and the mapping and the text that it may begin with. */
async function bodyOf({ raw }: FastifyRequest, given: ImportArguments, kept: Kept, config: ImportSettings) {
  const { parts, mapping, mappingBytes, text } = given;
  const first = mappingBytes === undefined ? [] : [{ name: 'mapping', size: mappingBytes }];
  const second = text === undefined ? [] : [text];
  const all = await keepBody(raw, [...first, ...second, ...parts], kept, config);
  const [told] = all.splice(0, first.length);
  const [quoted] = all.splice(0, second.length);
  const own = told === undefined ? mapping : readMapping('of the request', await readFile(told.path, 'utf8'));
  return { places: all, mapping: own, text: quoted };
}

/** Imports, and tells what became of it in the last line. */
async function work({ database, prepared, given, signal, report }: Work, { edge, log }: FastifyRequest): Promise<void> {
  const { dryRun } = given;
  try {
    const { problems, odd, ...counts } = await runImport(database, prepared, {
      ...{ dryRun, signal, by: edge.actor.name, progress: progressOf(report) },
      tell: (told) => report.add(told),
    });
    const text = summaryOf(prepared, { problems, odd, ...counts }, dryRun);
    report.add({ summary: { dataset: prepared.dataset, dryRun, ...counts, text } });
    edge.executed = true;
  } catch (error) {
    logFailure(log, error);
    const errors = withId([toAnswerError(error)], edge.id);
    edge.codes = codesOf(errors);
    report.add({ errors });
  } finally {
    report.end();
  }
}

/** Holds that whoever sends a file may write, before anything of it is read. */
const onlyEditors: onRequestHookHandler = (request, _reply, done) => {
  holdRole(request.edge.actor, 'EDITOR', 'An import');
  done();
};

/**
 * Serves POST /import: the body is a file as `whowhom import` takes it, the answer its report as JSON lines, sent while
 * it is made. What is wrong with the file as a whole is told before anything is written, as other refusals are.
 * @param limit hooks that hold whom it answers and how often
 */
export async function importRoute(
  app: FastifyInstance,
  config: ImportSettings,
  database: Database,
  limit: onRequestHookHandler[],
): Promise<void> {
  let running = 0;
  const stopping = new AbortController();
  app.addHook('preClose', (done) => {
    stopping.abort(cutOff('The service is stopping.'));
    done();
  });

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const given = importArguments(searchOf(request.url));
    holdLength(request.raw, config);
    if (running >= config.maxImports) {
      reply.header('retry-after', retryAfter);
      return refuse(reply, 'IMPORTS_BUSY', `Imports at once: ${config.maxImports}, set by MAX_IMPORTS.`);
    }
    running += 1;
    const kept = new Kept();
    const over = () => {
      running -= 1;
      kept.remove();
    };
    try {
      liftBodyTime(request.raw);
      const signal = signalOf(reply, stopping.signal, config);
      const { places, mapping, text } = await bodyOf(request, given, kept, config);
      const prepared = await prepare(places, { ...given, mapping, text, mostWorkbook, signal }, kept);
      const report = new ReportStream();
      dropStalled(reply, config.exportStall);
      void work({ database, prepared, given, signal, report }, request).finally(over);
      return await reply.type('application/x-ndjson; charset=utf-8').send(report.stream);
    } catch (error) {
      over();
      throw error;
    }
  };

  await app.register(async (own) => {
    own.removeAllContentTypeParsers();
    // Whatever it is called, its content says what it is; it is read as it comes.
    own.addContentTypeParser('*', (_request, _payload, done) => done(null));
    own.route({ method: 'POST', url: '/import', compress: false, onRequest: [...limit, onlyEditors], handler: answer });
    return Promise.resolve();
  });
}
