import type { Severity } from '../mqm/severity';

export interface CheckSetting {
  readonly enabled: boolean;
  readonly severity?: Severity;
}

/** A term and what it must become. */
export interface GlossaryTerm {
  readonly source: string;
  /** Any of these is right. */
  readonly targets: readonly string[];
}

/** A pattern of the user's own: a finding wherever it matches in the named text. */
export interface OwnPattern {
  /** Shown with the finding. */
  readonly name: string;
  /** Source of an ECMAScript regular expression, used with the flags `gu` (and `i` when `ignoreCase`). */
  readonly pattern: string;
  readonly ignoreCase?: boolean;
  readonly side?: 'source' | 'target';
  /** When given, the match is fine if this matches the other text of the row. */
  readonly unless?: string;
  readonly severity?: Severity;
}

/** What runs and how strictly. Saved with a review, shareable as a file; every field is plain data. */
export interface CheckProfile {
  /** By check id; a check that is not named runs as its own default says. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  readonly glossary: readonly GlossaryTerm[];
  /** Target words that must not be used, with what to use instead ('' when there is none). */
  readonly forbidden: readonly { readonly term: string; readonly instead: string }[];
  /** Source words that must stand unchanged in the target. */
  readonly doNotTranslate: readonly string[];
  readonly patterns: readonly OwnPattern[];
  /** Names the user has settled: source form and the one right rendering. */
  readonly names: readonly GlossaryTerm[];
  /** The article's date, ISO 8601 (`2024-01-24`), for weekdays and relative days. */
  readonly articleDate?: string;
  readonly thresholds: {
    /** How many standard deviations a length ratio may be off before a row is called too short or too long. */
    readonly length: number;
    /** A target sentence with more words than this is called long; 0 switches it off. */
    readonly sentenceWords: number;
  };
}

export const DEFAULT_PROFILE: CheckProfile = {
  checks: {},
  glossary: [],
  forbidden: [],
  doNotTranslate: [],
  patterns: [],
  names: [],
  thresholds: { length: 3, sentenceWords: 80 },
};

/** The default profile with what is given in place. */
export function profileOf(partial: Partial<CheckProfile> | undefined): CheckProfile {
  if (partial === undefined) return DEFAULT_PROFILE;
  return {
    ...DEFAULT_PROFILE,
    ...partial,
    thresholds: { ...DEFAULT_PROFILE.thresholds, ...partial.thresholds },
  };
}
