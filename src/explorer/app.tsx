import type { Core } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { OpeningDocument, type OpeningQuery } from '../generated/explorer.js';
import { ask, hasToken } from './api/ask.js';
import { captionOf } from './canvas/caption.js';
import { fetchCanvas, useCanvas } from './canvas/late.js';
import type { Line } from './canvas/lines.js';
import { noSight } from './canvas/sight.js';
import { usePalette } from './design/theme.js';
import { typeWords, type TypeWords } from './design/words.js';
import { First } from './first.js';
import { Token } from './edit/token.js';
import { Legend } from './legend.js';
import { News } from './live/news.js';
import { Notices } from './notices.js';
import { Panel } from './panel/panel.js';
import { pageSize, pageWith, usePathMarks, usePaths } from './paths/find.js';
import { Paths } from './paths/paths.js';
import { Search } from './search/search.js';
import type { Store } from './state/store.js';
import { StoryBar } from './stories/bar.js';
import { Tables } from './tables/tables.js';
import { useDiff, useDiffMarks } from './timeline/diff.js';
import { KnownBand } from './timeline/known.js';
import { Timeline } from './timeline/timeline.js';
import { Toolbar } from './toolbar.js';

const noWords: TypeWords = new Map();

/** On a narrow screen the list comes first: a canvas under a thumb is hard to hit. */
const isNarrow = (): boolean => matchMedia('(max-width: 45rem)').matches;

/** What the page opens on; null until it is there. */
function useOpening(store: Store, lang: string): OpeningQuery | null {
  const [opening, setOpening] = useState<OpeningQuery | null>(null);
  const hasFailed = useRef(false);
  const load = useCallback(() => {
    ask(OpeningDocument, { lang })
      .then(({ data }) => {
        setOpening(data);
        // What else is told stays.
        if (hasFailed.current) store.hush();
        hasFailed.current = false;
      })
      .catch((error: unknown) => {
        hasFailed.current = true;
        store.fail(error instanceof Error ? error.message : String(error), load);
      });
  }, [store, lang]);
  useEffect(load, [load]);
  return opening;
}

/** Ctrl+Z and Ctrl+Shift+Z, where no text is being written. */
function useUndoKeys(store: Store): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      void (event.shiftKey ? store.redo() : store.undo());
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store]);
}

/** The whole page. */
export function App({ store }: { readonly store: Store }): ReactElement {
  const shown = useSyncExternalStore(store.subscribe, store.get);
  const palette = usePalette();
  const [cy, setCy] = useState<Core | null>(null);
  const [isTable, setTable] = useState(isNarrow);
  const [isEditor, setEditor] = useState(hasToken);
  const { now } = shown.past;
  const opening = useOpening(store, now.names);
  const words = useMemo(() => (opening === null ? noWords : typeWords(opening)), [opening]);
  const diff = useDiff(now, shown.data.version);
  const [seeks, setSeeks] = useState(false);
  const [listed, setListed] = useState(pageSize);
  const paths = usePaths(shown, words, Math.max(listed, pageWith(now.path?.chosen ?? 0)));
  const compared = useDiffMarks(now, diff, shown.data.ties);
  const led = usePathMarks(now, paths);
  const marks = now.compared === null ? led : compared;
  const label = useCallback((line: Line) => captionOf(line, words), [words]);
  useUndoKeys(store);
  const add = (id: string) =>
    void store
      .runAll([
        { do: 'add', ids: [id] },
        { do: 'focus', focus: { of: 'entity', id } },
      ])
      .then(() => document.querySelector<HTMLElement>('.canvas')?.focus());
  const isEmpty = now.nodes.length === 0;
  const Canvas = useCanvas(store, !isEmpty && !isTable);
  // Another picture begins with all of it in sight.
  const sight = useMemo(noSight, [isEmpty]);
  useEffect(() => {
    // Whoever reads the first page will want it; if it does not come now, it is told when it is wanted.
    if (opening !== null && !isTable) fetchCanvas().catch(() => undefined);
  }, [opening, isTable]);
  const pathFinder =
    seeks || now.path !== null ? (
      <Paths
        {...{ shown, store, words, cy, asked: paths }}
        onMore={() => setListed(listed + pageSize)}
        onClose={() => {
          setSeeks(false);
          setListed(pageSize);
          if (now.path !== null) void store.run({ do: 'path', path: null, ids: [] });
        }}
      />
    ) : null;
  const search = <Search shown={shown} label="Find somebody" onChosen={add} autoFocus={isEmpty} />;
  return (
    <div className="page">
      <header>
        <h1>
          <a href="#">whowhom</a>
        </h1>
        {isEmpty ? null : search}
        <Toolbar shown={shown} store={store} cy={cy} palette={palette} isTable={isTable} onTable={setTable} />
        <Button aria-pressed={seeks || now.path !== null} onPress={() => setSeeks(true)}>
          Find a path
        </Button>
        <Token onChange={setEditor} />
      </header>
      <Notices shown={shown} store={store} />
      <News shown={shown} store={store} />
      <KnownBand shown={shown} store={store} />
      <StoryBar shown={shown} store={store} cy={cy} />
      {isEmpty ? (
        <main className="first">
          {pathFinder}
          <First store={store} opening={opening} search={search} onChosen={add} />
        </main>
      ) : (
        <main className="picture">
          {pathFinder}
          <div className="stage">
            {isTable ? (
              <Tables shown={shown} store={store} words={words} marks={marks} />
            ) : Canvas === null ? (
              <div className="canvas" />
            ) : (
              <Canvas {...{ shown, store, palette, label, marks, sight }} onReady={setCy} />
            )}
            <Legend shown={shown} store={store} words={words} palette={palette} />
          </div>
          <Panel shown={shown} store={store} words={words} isEditor={isEditor} />
        </main>
      )}
      {isEmpty ? null : <Timeline shown={shown} store={store} words={words} diff={diff} />}
    </div>
  );
}
