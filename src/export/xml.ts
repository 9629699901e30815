/** What XML 1.0 cannot hold, not even by number. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // `]]>` must not stand in a text.
  '>': '&gt;',
  '"': '&quot;',
  // A reader makes blanks of these in attributes, and a line feed of a carriage return anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for an attribute, or for an element. What XML 1.0 cannot hold (most control characters) becomes U+FFFD. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (one) => entities[one] ?? one);
}

/** Attributes, each with a blank in front; those that are null are left out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xml(String(value))}"`))
    .join('');
}

/** The first line of an XML file. */
export const xmlStart = '<?xml version="1.0" encoding="UTF-8"?>\n';
