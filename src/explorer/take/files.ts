import { ExportPictureDocument, type ExportFormat, type RelationshipType } from '../../generated/explorer.js';
import { ask } from '../api/ask.js';
import { tiesAmong, type Data } from '../api/data.js';
import { idsOf, type State } from '../state/state.js';
import type { Store } from '../state/store.js';
import { save } from './save.js';

/** The types that are drawn; null when that is all of them. */
function typesOf({ without }: State, data: Data): RelationshipType[] | null {
  if (without.length === 0) return null;
  const all = new Set([...data.ties.values()].map(({ type }) => type));
  return [...all].filter((type) => !without.includes(type));
}

/** The API gives at most so many ties for each entity that there may be. */
const tiesPerEntity = 5;

/** Saves what is on the canvas in a format of the API, and tells what the file does not hold. */
export async function saveFile(store: Store, format: ExportFormat): Promise<void> {
  const { past, data } = store.get();
  const ids = idsOf(past.now);
  const ties = tiesAmong(data, new Set(ids), past.now.without).length;
  const variables = {
    ids,
    limit: Math.max(ids.length, Math.ceil(ties / tiesPerEntity)),
    types: typesOf(past.now, data),
    format,
    view: past.now.view,
  };
  const again = () => void saveFile(store, format);
  const answer = await store.asking((signal) => ask(ExportPictureDocument, variables, signal), again);
  const file = answer?.data.graph?.export;
  if (file === undefined) return;
  save(file.fileName, new Blob([file.text], { type: file.mediaType }));
  store.say([`Saved ${file.fileName}.`, ...file.omissions].join(' '));
}
