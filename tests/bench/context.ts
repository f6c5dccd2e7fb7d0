/** What a part of the bench is given. */
export interface BenchContext {
  /** The project's folder; `out/` in it is built. */
  readonly root: string;
  /** Serves the built window. */
  readonly startServer: () => Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
  /** The path of a Chromium. @throws Error where there is none */
  readonly findBrowser: () => Promise<string>;
  /** Says on stderr how far the part has come. */
  readonly report: (text: string) => void;
}
