export { changeTotal, undatedTotal } from './counts.js';
export { entryOf } from './entry.js';
export { changePage } from './pages.js';
export { changeKeyPattern } from './reading.js';
export { anyDay, daysOf, daysWithin, entitiesOf, withPiece, type ChangeSelection } from './selection.js';
