const ties = ['funded', 'fundedBy', 'left', 'leftBy', 'hired', 'hiredBy', 'opposed', 'opposedBy']
  .map((list) => {
    const own = list.startsWith('funded') ? ' paid { amount currency }' : '';
    return `${list}(first: 20) { edges { node { id name } relationship { id period { start end }${own} } } }`;
  })
  .join('\n    ');

/** What is measured beside the delivered documents, by the name of the operation. */
export const ownDocuments = {
  EightLists: `query EightLists($id: ID!) { entity(id: $id) { id name
    ${ties} } }`,
  FundedByAmount: `query FundedByAmount($id: ID!) { entity(id: $id) { id name
    funded(
      first: 50
      where: { period: { start: { gte: "2005-01-01" } }, funding: { amount: { currency: "USD", gt: "10000" } } }
      orderBy: { field: AMOUNT, direction: DESC }
    ) { edges { node { id name } relationship { id period { start end } paid { amount currency } } } } } }`,
  NameSearch: `query NameSearch($text: String!) { search(text: $text, first: 10) { edges { score node { id name } } } }`,
  Counts: `query Counts($id: ID!) { entity(id: $id) { id degree relationshipCounts { type direction count } } }`,
  // Document 12 in two: its page, and its counts, of which the service keeps those of a hub.
  HubPage: `query HubPage($id: ID!, $after: String) { entity(id: $id) { id
    relationships(types: [FUNDED], direction: OUT, orderBy: { field: START, direction: DESC }, first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id name } relationship { id period { start } ... on Funding { paid { amount currency } } } } } } }`,
  CountsByYear: `query CountsByYear($id: ID!) { entity(id: $id) { id
    relationshipCounts(by: [TYPE, DIRECTION, YEAR]) { type direction year count capped } } }`,
  TotalsByYear: `query TotalsByYear { relationshipTotals(
    by: [TYPE, YEAR], orderBy: { field: YEAR, direction: ASC }, first: 1000
  ) { nodes { type year count } } }`,
  TopGivers: `query TopGivers { relationshipTotals(
    types: [FUNDED], by: [FROM, CURRENCY], orderBy: { field: PAID, currency: "USD" }, first: 20
  ) { nodes { from { id name } sums { paid { amount count } } } } }`,
  Induced: `query Induced($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } }
    relationships(where: { from: { in: $ids }, to: { in: $ids } }, first: 1000) {
      nodes { id type from { id } to { id } period { start end } } } }`,
  WholeTimeline: `query WholeTimeline($after: String) { timeline(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor } edges { cursor node {
      date precision change summary relationship { id type from { name } to { name } } } } } }`,
} as const;
