import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

function folder(): string {
  const { WHOWHOM_DATA = '' } = process.env;
  if (WHOWHOM_DATA !== '') return WHOWHOM_DATA;
  throw new Error('WHOWHOM_DATA is not set: name the folder that holds openai-circle/ and donations-list/.');
}

/** The folder that holds the data sets. */
export const dataFolder = folder();

/** The lines of a list of a data set. */
export const linesOf = (name: string, list: string): string[] =>
  gunzipSync(readFileSync(join(dataFolder, name, `${list}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Both ends of each relationship of a data set. */
export const edgesOf = (name: string): (readonly [string, string])[] =>
  linesOf(name, 'relationships').map((line) => {
    const { from, to } = JSON.parse(line) as { from: string; to: string };
    return [from, to];
  });
