/** Endings of files that hold a text and its translation. */
const ENDINGS = /\.(tsv|tab|tmx|xlf|xliff|sdlxliff|mqxliff|mxliff)$/i;

/** Whether a file of this name holds both texts. Apart from reading one, which brings tables of encodings along. */
export function isBitextName(name: string): boolean {
  return ENDINGS.test(name);
}
