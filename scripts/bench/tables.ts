import type { Latency } from './measure.js';

/** What was measured of one document: of the service first, then of the floor. */
export interface Row {
  readonly name: string;
  readonly statements: number;
  readonly latency: readonly [Latency, Latency];
  readonly load: readonly [number, number];
}

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ms = (value: number) => value.toFixed(1);
const pair = ({ median, p95 }: Latency) => `${ms(median)} / ${ms(p95)}`;

/** Latencies one request at a time. */
export function latencyTable(rows: readonly Row[]): string {
  const head = ['document', 'service ms, median / p95', 'floor ms, median / p95', 'ratio of medians', 'statements'];
  const cells = rows.map(({ name, latency: [service, floor], statements }) => {
    const ratio = service.median / floor.median;
    return [name, pair(service), pair(floor), ratio.toFixed(2), String(statements)];
  });
  return table(head, cells);
}

/** Requests a second at many clients. */
export function loadTable(rows: readonly Row[]): string {
  const cells = rows.map(({ name, load: [service, floor] }) => {
    return [name, service.toFixed(0), floor.toFixed(0), (service / floor).toFixed(2)];
  });
  return table(['document', 'service, requests/s', 'floor, requests/s', 'ratio'], cells);
}

/** A read with a view and without. */
export interface ViewRow {
  readonly name: string;
  readonly latency: readonly [seen: Latency, plain: Latency];
}

/** What a view costs. */
export function viewTable(rows: readonly ViewRow[]): string {
  const head = ['document', 'with a view ms, median / p95', 'without ms, median / p95', 'ratio of medians'];
  const cells = rows.map(({ name, latency: [seen, plain] }) => {
    return [name, pair(seen), pair(plain), (seen.median / plain.median).toFixed(2)];
  });
  return table(head, cells);
}

/** Single figures, each with its name. */
export function figureTable(figures: readonly (readonly [name: string, value: string])[]): string {
  return table(['figure', 'value'], figures);
}

/** A question beside the peer. */
export interface PeerRow {
  readonly name: string;
  readonly latency: readonly [service: Latency, peer: Latency];
}

/** Latencies beside @neo4j/graphql. */
export function peerTable(rows: readonly PeerRow[]): string {
  const head = ['question', 'service ms, median / p95', '@neo4j/graphql ms, median / p95', 'peer over service'];
  const cells = rows.map(({ name, latency: [service, peer] }) => {
    return [name, pair(service), pair(peer), (peer.median / service.median).toFixed(2)];
  });
  return table(head, cells);
}
