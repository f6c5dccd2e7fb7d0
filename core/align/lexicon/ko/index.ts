import { KO_CULTURE } from './culture';
import { KO_ECONOMY } from './economy';
import { KO_GENERAL } from './general';
import { KO_PLACES } from './places';
import { KO_POLITICS } from './politics';
import { KO_SOCIETY } from './society';
import { KO_VERBS } from './verbs';

/** The Korean-English lexicon by theme. */
export const KOREAN: readonly string[] = [
  KO_POLITICS,
  KO_ECONOMY,
  KO_SOCIETY,
  KO_CULTURE,
  KO_PLACES,
  KO_VERBS,
  KO_GENERAL,
];
