import type { ReactElement } from 'react';
import type { RelationshipType } from '../generated/explorer.js';
import { familyOf, type Family, type Palette } from './design/marks.js';
import { wordOf, type TypeWords } from './design/words.js';
import { idsOf } from './state/state.js';
import type { Shown, Store } from './state/store.js';

interface LegendProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly words: TypeWords;
  readonly palette: Palette;
}

const families: readonly (readonly [Family, string])[] = [
  ['money', 'Money and property'],
  ['people', 'People and posts'],
  ['against', 'Against each other'],
  ['other', 'Other ties'],
];

/** Each mark as it is drawn, with its one meaning. */
function Marks({ ink, paper }: { readonly ink: string; readonly paper: string }): ReactElement {
  const line = { stroke: ink, strokeWidth: 2, fill: 'none' };
  const rows: readonly (readonly [string, ReactElement])[] = [
    ['dashed: only possible under this view', <path key="1" d="M2 8H38" {...line} strokeDasharray="6 4" />],
    ['diamond in the middle: disputed', <path key="2" d="M2 8H38M20 3l5 5-5 5-5-5z" {...line} fill={ink} />],
    ['bar at the end: against', <path key="3" d="M2 8H36M36 2V14" {...line} />],
    ['hollow: unnamed sources only', <path key="4" d="M2 8H38" stroke={ink} strokeWidth="5" />],
    ['wide: 1, 2, or 3 and more sources', <path key="5" d="M2 3H38" {...line} />],
    [
      '×3: so many ties in one line',
      <text key="6" x="8" y="13" fontSize="12" fill={ink}>
        ×3
      </text>,
    ],
    [
      '✕ on dots: denied by all who speak of it',
      <g key="8" {...line}>
        <path d="M2 8H38" strokeDasharray="2 3" />
        <path d="M15 3l10 10M25 3L15 13" />
      </g>,
    ],
    ['small diamond: a sum given together', <path key="9" d="M20 1l7 7-7 7-7-7z" fill={ink} />],
    [
      '“…”: was asked and said nothing',
      <text key="10" x="8" y="13" fontSize="12" fill={ink}>
        “…”
      </text>,
    ],
    [
      '+12: so many ties more',
      <text key="7" x="4" y="13" fontSize="12" fill={ink}>
        +12
      </text>,
    ],
  ];
  return (
    <ul className="marks">
      {rows.map(([text, drawing]) => (
        <li key={text}>
          <svg width="40" height="16" aria-hidden="true">
            {drawing}
            {text.startsWith('hollow') ? <path d="M2 8H38" stroke={paper} strokeWidth="2.5" /> : null}
            {text.startsWith('wide') ? <path d="M2 9H38" stroke={ink} strokeWidth="5" /> : null}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** What the marks mean, and which types are drawn. */
export function Legend({ shown, store, words, palette }: LegendProps): ReactElement {
  const { without, nodes } = shown.past.now;
  const ids = new Set(idsOf({ nodes }));
  const counts = new Map<RelationshipType, number>();
  for (const { type, from, to } of shown.data.ties.values()) {
    if (ids.has(from.id) && ids.has(to.id)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const types = [...new Set([...counts.keys(), ...without])];
  const toggle = (type: RelationshipType) =>
    void store.run({
      do: 'types',
      without: without.includes(type) ? without.filter((one) => one !== type) : [...without, type],
    });
  return (
    <details className="legend">
      <summary>Legend and types</summary>
      {families.map(([family, title]) => {
        const own = types.filter((type) => familyOf(type) === family);
        return own.length === 0 ? null : (
          <fieldset key={family}>
            <legend>
              <svg width="24" height="10" aria-hidden="true">
                <path d="M0 5H24" stroke={palette.families[family]} strokeWidth="4" />
              </svg>{' '}
              {title}
            </legend>
            {own.map((type) => (
              <label key={type}>
                <input type="checkbox" checked={!without.includes(type)} onChange={() => toggle(type)} />
                {wordOf(words, type)} <small>{counts.get(type) ?? 0}</small>
              </label>
            ))}
          </fieldset>
        );
      })}
      <Marks ink={palette.ink} paper={palette.paper} />
      <p className="faint">
        Shapes: circle a person, square an organization, hexagon a product, diamond a place, tag a topic.
      </p>
    </details>
  );
}
