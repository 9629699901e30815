/** The part of the processor that tests use: it has no types of its own. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<never>;
    readonly safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    flatten(document: object, context: object | null, options: Options): Promise<object>;
    toRDF(document: object, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
