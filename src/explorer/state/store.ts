import { AboutDocument } from '../../generated/explorer.js';
import { AskError } from '../api/ask.js';
import { askPicture } from '../api/picture.js';
import { dataOf, keyOf, nothing, type Data } from '../api/data.js';
import { forget, note } from '../api/useAnswer.js';
import { fromAddress, toAddress } from './address.js';
import { apply, isStep, type Command } from './commands.js';
import { did, redone, start, undone, type Past } from './past.js';
import { idsOf, type State } from './state.js';

/** What is said to the reader, and what may be tried again. */
export interface Notice {
  readonly text: string;
  readonly kind: 'told' | 'failed';
  readonly retry: (() => void) | null;
}

/** All that the page shows. */
export interface Shown {
  readonly past: Past;
  readonly data: Data;
  readonly notice: Notice | null;
  /** Whether an answer is waited for. */
  readonly busy: boolean;
}

/** After so many milliseconds it is told that an answer takes long. */
const slow = 4000;

/** Whether what was answered tells all that a state shows. */
const tells = (data: Data, { view, names, nodes }: State): boolean =>
  data.key === keyOf(view, names) && nodes.every(({ id }) => data.covered.has(id));

async function load({ view, names, nodes, focus }: State, signal: AbortSignal): Promise<Data> {
  const ids = idsOf({ nodes });
  const key = keyOf(view, names);
  if (ids.length === 0) return { ...nothing, key };
  const about = focus?.of === 'entity' ? focus.id : '';
  const variables = { ids, lang: names, view, about, withAbout: about !== '' };
  const { data, version } = await askPicture(variables, signal);
  const { entity = null, denials = null, statements = null } = data;
  if (about !== '') note(AboutDocument, { id: about, lang: names, view }, { entity, denials, statements });
  return dataOf(key, ids, data, version);
}

/**
 * Holds what the page shows. A command changes state and data together: until the answer is there everything stays as it
 * was, and when none comes it stays so, is told, and can be tried again.
 */
export class Store {
  #shown: Shown = { past: start, data: nothing, notice: null, busy: false };
  #asking: AbortController | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Shown => this.#shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const listener of this.#listeners) listener();
  }

  readonly say = (text: string): void => this.#set({ notice: { text, kind: 'told', retry: null } });
  readonly fail = (text: string, retry: (() => void) | null): void =>
    this.#set({ notice: { text, kind: 'failed', retry } });
  readonly hush = (): void => this.#set({ notice: null });

  /** Does a command; `known` is what an answer told beforehand. */
  readonly run = (command: Command, known?: Data): Promise<boolean> => {
    const next = did(this.#shown.past, command);
    return this.#become(next, isStep(command) ? 'push' : 'replace', known);
  };

  /** Does several commands as one step. */
  readonly runAll = (commands: readonly Command[], known?: Data): Promise<boolean> => {
    const state = commands.reduce(apply, this.#shown.past.now);
    return this.run({ do: 'open', state }, known);
  };

  readonly undo = (): Promise<boolean> => this.#become(undone(this.#shown.past), 'push');
  readonly redo = (): Promise<boolean> => this.#become(redone(this.#shown.past), 'push');

  /** Asks again for what is shown: something changed in the graph. */
  readonly reload = async (): Promise<void> => {
    const { now } = this.#shown.past;
    forget();
    const data = await this.asking(
      (signal) => load(now, signal),
      () => void this.reload(),
    );
    if (data !== null) this.#set({ data, notice: { text: 'What is shown is up to date.', kind: 'told', retry: null } });
  };

  /** Shows what the address says, as after a click on a link or on "back". */
  readonly follow = async (): Promise<void> => {
    const { state, problems } = fromAddress(location.hash);
    if (toAddress(state) === toAddress(this.#shown.past.now)) return;
    const isThere = await this.#become(did(this.#shown.past, { do: 'open', state }), 'none');
    if (!isThere) return;
    const missing = idsOf(state).filter((id) => !this.#shown.data.cards.has(id));
    if (missing.length > 0) {
      await this.run({ do: 'hide', ids: missing });
      problems.concat(`Nothing has the id ${missing.join(', ')}.`).forEach((one) => this.fail(one, null));
    } else if (problems.length > 0) this.fail(problems.join(' '), null);
  };

  /** Asks something for a command; tells why when no answer comes. Null then, and when something else was asked since. */
  readonly asking = async <T>(question: (signal: AbortSignal) => Promise<T>, again: () => void): Promise<T | null> => {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#set({ busy: true });
    const late = setTimeout(
      () => this.fail('The service has not answered yet. The page goes on waiting; nothing has changed so far.', again),
      slow,
    );
    try {
      return await question(asking.signal);
    } catch (error) {
      if (asking.signal.aborted) return null;
      const text = error instanceof AskError ? error.message : 'Something went wrong in the page. Try again.';
      if (!(error instanceof AskError)) console.error(error);
      this.fail(text, again);
      return null;
    } finally {
      clearTimeout(late);
      if (this.#asking === asking) {
        this.#asking = null;
        this.#set({ busy: false });
      }
    }
  };

  async #become(past: Past, address: 'push' | 'replace' | 'none', known?: Data): Promise<boolean> {
    const { data } = this.#shown;
    const there = [known, data].find((one) => one !== undefined && tells(one, past.now));
    const again = () => void this.#become(past, address, known);
    const told = there ?? (await this.asking((signal) => load(past.now, signal), again));
    if (told === null) return false;
    this.#set({ past, data: told, notice: null });
    const hash = `#${toAddress(past.now)}`;
    if (address === 'push') history.pushState(null, '', hash);
    else if (address === 'replace') history.replaceState(null, '', hash);
    return true;
  }
}
