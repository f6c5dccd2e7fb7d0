import { GalleyError } from '../../core/error';

/** The code of the GalleyError that `act` throws; undefined when it throws nothing. Any other error goes through. */
export function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof GalleyError) return thrown.code;
    throw thrown;
  }
}
