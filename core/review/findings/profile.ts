import { DEFAULT_PROFILE, type CheckProfile } from '../../check/profile';
import type { Checking } from '../types';

/** How a new review is checked: by the profile that is good for news, in the open. */
export function initialChecking(): Checking {
  const { checks, glossary, forbidden, doNotTranslate, patterns, names, thresholds } = DEFAULT_PROFILE;
  return {
    blind: false,
    finishedAt: null,
    profile: {
      checks: { ...checks },
      glossary: [...glossary],
      forbidden: [...forbidden],
      doNotTranslate: [...doNotTranslate],
      patterns: [...patterns],
      names: [...names],
      thresholds: { ...thresholds },
    },
  };
}

/** The profile for any article: its date is one article's own. */
export function withoutDate<Profile extends CheckProfile>(profile: Profile): Profile {
  const copy = { ...profile };
  Reflect.deleteProperty(copy, 'articleDate');
  return copy;
}

/** The profile's JSON, one term or pattern a line, checks in alphabetical order: the same profile gives the same text. */
export function serializeProfile(profile: CheckProfile): string {
  const checks = Object.entries(profile.checks)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { enabled, severity }]) => `${JSON.stringify(id)}: ${JSON.stringify({ enabled, severity })}`);
  const lines = [
    `"checks": ${block('{', checks, '}')}`,
    `"glossary": ${list(profile.glossary, ['source', 'targets'])}`,
    `"forbidden": ${list(profile.forbidden, ['term', 'instead'])}`,
    `"doNotTranslate": ${list(profile.doNotTranslate)}`,
    `"patterns": ${list(profile.patterns, ['name', 'pattern', 'ignoreCase', 'side', 'unless', 'severity'])}`,
    `"names": ${list(profile.names, ['source', 'targets'])}`,
    ...(profile.articleDate === undefined ? [] : [`"articleDate": ${JSON.stringify(profile.articleDate)}`]),
    `"thresholds": ${JSON.stringify(profile.thresholds, ['length', 'sentenceWords'])}`,
  ];
  return `{\n${lines.join(',\n')}\n}`;
}

function list(items: readonly unknown[], keys?: string[]): string {
  return block(
    '[',
    items.map((item) => JSON.stringify(item, keys)),
    ']',
  );
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${close}`;
}
