/** What is wrong with a regular expression of the user's own, in the engine's words; undefined when it is sound. */
export function patternProblem(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'gu');
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
