import parse from 'parse-prometheus-text-format';

type Family = ReturnType<typeof parse>[number];
type Labels = Readonly<Record<string, string>>;

interface Series {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

/** The parser drops the labels of histograms, so that series are read here: a line each, nothing else between. */
function seriesOf(text: string): Series[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [, name = '', inner = '', value = ''] = /^([a-z_]\w*)(?:\{(.*)\})? (\S+)$/i.exec(line) ?? [];
    const number = Number(value.replace('Inf', 'Infinity').replace('Nan', 'NaN'));
    if (name === '' || (Number.isNaN(number) && value !== 'Nan')) throw new Error(`No series: ${line}`);
    const labels = Array.from(inner.matchAll(/(\w+)="([^"]*)"/g), ([, key = '', of = '']) => [key, of] as const);
    return { name, labels: Object.fromEntries(labels), value: number };
  });
}

/** One scrape, read by a parser that has nothing to do with what wrote it. */
export class Scrape {
  readonly families: readonly Family[];
  readonly #series: readonly Series[];

  constructor(text: string) {
    this.families = parse(text);
    this.#series = seriesOf(text);
  }

  /** The sum of the series that have these labels; there must be such a name. */
  sum(name: string, labels: Labels = {}): number {
    const named = this.#series.filter((one) => one.name === name);
    if (named.length === 0) throw new Error(`No series ${name}.`);
    const wanted = named.filter((one) => Object.entries(labels).every(([key, value]) => one.labels[key] === value));
    return wanted.reduce((sum, { value }) => sum + value, 0);
  }

  /** The values that a label has. */
  values(name: string, label: string): string[] {
    const named = this.#series.filter((one) => one.name === name);
    return [...new Set(named.map(({ labels }) => labels[label] ?? ''))];
  }
}

/** Scrapes a service of this machine. */
export async function scrape(url: string): Promise<Scrape> {
  const response = await fetch(`${url}/metrics`);
  if (response.status !== 200) throw new Error(`/metrics answered ${response.status}.`);
  return new Scrape(await response.text());
}
