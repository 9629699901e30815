import { PictureDocument, type PictureQuery, type PictureQueryVariables } from '../../generated/explorer.js';
import { ask, AskError, type Answer } from './ask.js';
import type { Tie } from './data.js';

/** A picture has at most so many ties. */
const whole = 1000;
/** All of them in one answer, or by smaller ones where that is more than the service gives or its database can hold. */
const sizes = [whole, 250, 100];
let step = 0;

type Question = Omit<PictureQueryVariables, 'first' | 'after'>;

const isTooLarge = (error: unknown): boolean =>
  error instanceof AskError && ['BAD_ARGUMENT', 'BAD_PAGE_SIZE', 'TOO_COSTLY', 'DATABASE_MEMORY'].includes(error.code);

/** An answer with its entities and its ties: one without them would look like a picture where nothing is tied. */
async function complete(variables: PictureQueryVariables, signal: AbortSignal): Promise<Answer<PictureQuery>> {
  const answer = await ask(PictureDocument, variables, signal);
  if (answer.data.nodes !== null && answer.data.relationships !== null) return answer;
  const [{ code, message } = { code: 'NO_ANSWER', message: 'The ties did not come.' }] = answer.problems;
  throw new AskError(code, message);
}

/**
 * Asks for entities and the ties among them, at most a thousand.
 * @throws AskError when not all of it came
 */
export async function askPicture(variables: Question, signal: AbortSignal): Promise<Answer<PictureQuery>> {
  const page = (after: string | null) => complete({ ...variables, first: sizes[step] ?? whole, after }, signal);
  const smaller = (after: string | null): Promise<Answer<PictureQuery>> =>
    page(after).catch((error: unknown) => {
      if (step === sizes.length - 1 || !isTooLarge(error)) throw error;
      step += 1;
      return smaller(after);
    });
  const first = await smaller(null);
  const ties: Tie[] = [...(first.data.relationships?.nodes ?? [])];
  let info = first.data.relationships?.pageInfo;
  while (info?.hasNextPage === true && ties.length < whole) {
    const { relationships } = (await smaller(info.endCursor)).data;
    ties.push(...(relationships?.nodes ?? []));
    info = relationships?.pageInfo;
  }
  const pageInfo = info ?? { hasNextPage: false, endCursor: null };
  return { ...first, data: { ...first.data, relationships: { pageInfo, nodes: ties } } };
}
