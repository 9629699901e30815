/** What the page opens with: the delivered documents where they fit the graph that is loaded, else questions about its own. */
const kept = 'whowhom:opening';

const keptIds = () => JSON.parse(localStorage.getItem(kept) ?? '[]');

const about = `query Opening($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } } }`;
const connected = `query Connected {
  entities(first: 2, orderBy: { field: DEGREE, direction: DESC }) { nodes { id name } }
}`;

/** The entities that documents name. */
const named = (documents) => [
  ...new Set(
    documents.flatMap(({ text }) =>
      [...text.matchAll(/"((?:person|organization|product|place|topic)\/[^"]+)"/g)].map(([, id]) => id),
    ),
  ),
];

const quoted = (text) => JSON.stringify(text);

const search = ({ name }) => `# Find an entity by any of its names, misspelt or unfinished.
query Search {
  search(text: ${quoted([...name].slice(0, 100).join(''))}, first: 10) {
    totalCount
    nodes { __typename id name degree }
  }
}
`;

const ties = ({ id, name }) => `# Who has to do with ${quoted(name)}, since when, and how many sources say so?
query Ties($first: Int = 20, $after: String) {
  entity(id: ${quoted(id)}) {
    name
    description
    relationships(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id name }
        relationship { type period { start end ongoing } sourceCount from { id } }
      }
    }
  }
}
`;

const evidence = ({ id, name }) => `# What is said of the ties of ${quoted(name)}, word for word, and where?
query Evidence {
  entity(id: ${quoted(id)}) {
    relationships(first: 5, orderBy: { field: START, direction: DESC }) {
      nodes { name }
      edges { relationship { type statements(first: 3) { nodes { quote source { title url } } } } }
    }
  }
}
`;

const around = ({ id, name }) => `# Those around ${quoted(name)}, as data and as a picture.
query Around {
  graph(roots: [${quoted(id)}], depth: 1, limit: 30) {
    nodes { id name kind }
    edges { type from { id } to { id } }
    export(format: MERMAID) { text truncated }
  }
}
`;

const timeline = (all) => `# What happened, in the order of time.
query Timeline($first: Int = 20, $after: String) {
  timeline(of: [${all.map(({ id }) => quoted(id)).join(', ')}], first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { date summary }
  }
}
`;

const paths = ([from, to]) => `# How are ${quoted(from.name)} and ${quoted(to.name)} connected?
query Paths {
  paths(from: ${quoted(from.id)}, to: ${quoted(to.id)}, first: 3) {
    complete
    nodes { length hops { direction relationship { type } entity { name } } }
  }
}
`;

const types = `# Which relationships there are, and how many of each.
query Types {
  vocabulary { relationshipTypes { type label(lang: "en") count } }
}
`;

/** Questions about some entities, the best connected first; the first one shows how others are found. */
function questionsAbout(all) {
  const [first, second] = all;
  const both = second === undefined ? [] : [paths([first, second])];
  return [search(first), ties(first), evidence(first), around(first), timeline(all), ...both, types];
}

/** The entities of the last visit when all are still there, so that tabs do not change with each visit; else null. */
const keptAmong = (found) => {
  const ids = keptIds();
  const entities = ids.map((id) => found.get(id));
  return ids.length > 0 && entities.every((one) => one?.name !== undefined) ? entities : null;
};

/** The documents that find something by its name come first: who comes begins by searching. */
const searchFirst = (documents) => {
  const isSearch = ({ name }) => name.includes('search');
  return [...documents.filter(isSearch), ...documents.filter((one) => !isSearch(one))].map(({ text }) => text);
};

/**
 * The texts of the opening tabs, and of which graph they are: the ids of the entities that they ask about, none for the
 * delivered documents, null when the service did not say what it has.
 * @param ask sends a question with variables and gives its data; it throws when there are errors
 */
export async function openingTexts(documents, ask) {
  try {
    const wanted = named(documents);
    const { nodes } = await ask(about, { ids: [...wanted, ...keptIds()] });
    const found = new Map(nodes.filter((node) => node !== null).map((node) => [node.id, node]));
    if (wanted.every((id) => found.has(id))) return { texts: documents.map(({ text }) => text), of: [] };
    const entities = keptAmong(found) ?? (await ask(connected, {})).entities.nodes;
    const ids = entities.map(({ id }) => id);
    localStorage.setItem(kept, JSON.stringify(ids));
    return { texts: ids.length > 0 ? questionsAbout(entities) : searchFirst(documents), of: ids };
  } catch {
    // It answers trusted documents only, or nobody just now: what was delivered is all that can be opened.
    return { texts: searchFirst(documents), of: null };
  }
}
