import { LRUCache } from 'lru-cache';

/** How many answers are kept, and how long at most: who writes past this service's own write path changes no version. */
const most = { max: 1000, ttl: 60_000 };

/** Answers kept between requests. Their keys hold the version of the graph, so that a change makes them unreachable. */
export class Kept {
  readonly #answers = new LRUCache<string, Promise<object>>(most);

  /** The answer kept under a key, else what `make` gives, which is kept unless it fails. */
  through<T extends object>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#answers.set(key, made);
    made.catch(() => this.#answers.delete(key));
    return made;
  }
}
