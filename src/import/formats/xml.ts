import { SaxesParser } from 'saxes';
import { badFile } from './trouble.js';
import type { Packing, Place } from './bytes.js';
import { textOf } from './text.js';

/** A piece of a file of XML. */
export type XmlEvent =
  | {
      readonly kind: 'open';
      /** Without a prefix. */
      readonly name: string;
      /** By their names without a prefix. */
      readonly attributes: Readonly<Record<string, string>>;
      /** Where it ends, from 1. */
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly line: number }
  | { readonly kind: 'text'; readonly text: string };

/** A tag and a text are held in memory whole; in characters. */
const longest = 16 * 1024 * 1024;
const mostAttributes = 2000;
const deepest = 200;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What is written when a file is at fault, and thrown through the parser. */
class Fault extends Error {}

/** Parses the pieces of a text; events are taken from `events`. */
function parserOf(events: XmlEvent[]): SaxesParser {
  const parser = new SaxesParser({ position: true });
  let [attributes, depth] = [0, 0];
  const fault = (what: string) => new Fault(`${what}; it was noticed at line ${parser.line}`);
  parser.on('error', ({ message }) => {
    // The parser tells where: "LINE:COLUMN: what".
    throw fault(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''));
  });
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text)) throw fault('it declares entities, which are not read');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    depth += 1;
    if (depth > deepest) throw fault(`it has more than ${deepest} elements in each other`);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > mostAttributes) throw fault(`it has an element of more than ${mostAttributes} attributes`);
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    const own = Object.fromEntries(Object.entries(given).map(([key, value]) => [bare(key), value]));
    events.push({ kind: 'open', name: bare(name), attributes: own, line: parser.line });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push({ kind: 'close', name: bare(name), line: parser.line });
  });
  const text = (said: string) => events.push({ kind: 'text', text: said });
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

/**
 * Reads a file of XML piece by piece. Entities beside the five of XML are refused, and so is what no data needs: very many
 * attributes, very deep elements, a very long text.
 * @throws WhowhomError BAD_FILE as `textOf` does, and when it is not well formed
 */
export async function* xmlEvents(place: Place, packing: Packing, encoding: string): AsyncGenerator<XmlEvent> {
  const events: XmlEvent[] = [];
  const parser = parserOf(events);
  let since = 0;
  try {
    for await (const piece of textOf(place, packing, encoding)) {
      parser.write(piece);
      since = events.length > 0 ? 0 : since + piece.length;
      if (since > longest) throw new Fault(`it has a tag or a text of more than ${longest} characters`);
      yield* events.splice(0);
    }
    parser.close();
    yield* events.splice(0);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const why = /^unclosed tag|document must contain/.test(error.message) ? 'is cut off' : 'cannot be read as XML';
    throw badFile(place.name, `${why}: ${error.message}.`, error);
  }
}
