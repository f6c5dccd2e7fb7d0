export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * A failure that a user must read. `code` is a key of the `error` namespace in core/locale; its text says what is
 * wrong, where, and what to do. `params` fill the text's placeholders.
 */
export class GalleyError extends Error {
  readonly code: string;
  readonly params: ErrorParams;

  constructor(code: string, params: ErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'GalleyError';
    this.code = code;
    this.params = params;
  }
}

/** What crosses a process boundary in place of a `GalleyError`. */
export interface ErrorData {
  readonly code: string;
  readonly params: ErrorParams;
}

/** Any thrown value as data; an unforeseen one becomes `unexpected` with its message, so that nothing is swallowed. */
export function errorData(thrown: unknown): ErrorData {
  if (thrown instanceof GalleyError) return { code: thrown.code, params: thrown.params };
  return {
    code: 'unexpected',
    params: { detail: thrown instanceof Error ? thrown.message : String(thrown) },
  };
}
