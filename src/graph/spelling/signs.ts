/** What is no part of a word and no blank either: emoji, punctuation and other signs. */
const sign = /[^\p{L}\p{N}\p{M}\p{Z}\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The signs of a text in their order, each as the word that an index holds of it. */
export const signsOf = (text: string): string[] =>
  (text.match(sign) ?? []).map((one) => `s${(one.codePointAt(0) ?? 0).toString(16)}`);
