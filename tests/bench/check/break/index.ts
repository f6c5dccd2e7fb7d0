import { COVERAGE_KINDS } from './coverage';
import { FORM_KINDS } from './form';
import { MEANING_KINDS } from './meaning';
import { NUMBER_KINDS } from './numbers';
import { THING_KINDS } from './things';
import type { Kind } from './types';

/** Every way of breaking an English translation that the bench measures. */
export const KINDS: readonly Kind[] = [
  ...NUMBER_KINDS,
  ...MEANING_KINDS,
  ...THING_KINDS,
  ...COVERAGE_KINDS,
  ...FORM_KINDS,
];
