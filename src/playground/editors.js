/** Sets up Monaco, GraphiQL's editor, before GraphiQL starts it. */

// The build makes Monaco's workers files of our own origin and fills in their names here, so that no blob: or data:
// worker is needed and the page's policy can stay strict.
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(new URL(workerFiles[label] ?? workerFiles.editor, import.meta.url)),
};

/** Loads Monaco; GraphiQL then takes the same module. */
export async function setUpEditors() {
  const { editor: editors } = await import('monaco-graphql/esm/monaco-editor.js');
  // Monaco marks characters that look like Latin ones as suspicious; in Arabic text they are just letters.
  const options = { unicodeHighlight: { ambiguousCharacters: false } };
  editors.onDidCreateEditor((editor) => queueMicrotask(() => editor.updateOptions(options)));
}
