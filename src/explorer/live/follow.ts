import { useEffect, useState } from 'react';
import type { Data } from '../api/data.js';

/** What changed of what is on the canvas since it was asked for. */
export interface News {
  readonly count: number;
  /** Whoever wrote last. */
  readonly actor: string | null;
}

const none: News = { count: 0, actor: null };
const mostFollowed = 1000;

/**
 * Follows the changes of some entities and of what ties them; a connection that breaks is made again and goes on behind
 * the last change seen. Where nothing can be followed (closed, or too many do) the page stays as it is.
 */
export function useNews(ids: readonly string[], { version }: Pick<Data, 'version'>): News {
  const [news, setNews] = useState(none);
  const key = ids.slice(0, mostFollowed).join(' ');
  useEffect(() => {
    setNews(none);
    if (key === '') return undefined;
    const followed = { of: key.split(' '), after: version };
    let isOver = false;
    let stop = () => {
      isOver = true;
    };
    // The client comes behind the first picture, which needs none.
    import('./subscribe.js')
      .then(({ subscribe }) => {
        if (isOver) return;
        stop = subscribe(followed, ({ graphVersion, changes, actor }) => {
          followed.after = graphVersion;
          setNews(({ count }) => ({ count: count + changes.length, actor }));
        });
      })
      .catch(() => undefined);
    return () => stop();
    // With each new answer of the service counting begins again.
  }, [key, version]);
  return news;
}
