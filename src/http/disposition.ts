/** Everything but the letters that RFC 8187 lets stand (attr-char). */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The header that makes an answer a file (RFC 6266): its name in plain letters for old clients, and as it is (RFC 8187).
 * @param fileName well-formed text
 */
export function attachment(fileName: string): string {
  const letters = fileName.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = letters.replace(/[^\w.]+/g, '-').replace('-.', '.');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(fileName)}`;
}
