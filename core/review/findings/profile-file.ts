import { z } from 'zod';
import type { CheckProfile } from '../../check/profile';
import { GalleyError } from '../../error';
import { patternProblem } from './patterns';
import { serializeProfile } from './profile';
import { profileSchema } from './profile-schema';

const FORMAT = 'galley-profile';
const VERSION = 1;

/** Largest profile file, in UTF-16 units: a glossary of some hundred thousand terms. */
const MOST = 8 * 1024 * 1024;

const headSchema = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });

/** A profile as a file of its own, to be given to others. */
export function writeProfile(profile: CheckProfile): string {
  const body = serializeProfile(profile).slice(2);
  return `{\n"format": ${JSON.stringify(FORMAT)},\n"version": ${VERSION},\n${body}\n`;
}

/**
 * Reads what `writeProfile` wrote.
 * @param name file name for error messages
 * @throws GalleyError `profile-foreign`, `profile-newer`, `profile-damaged` with the place, `profile-pattern`
 */
export function readProfile(text: string, name: string): z.infer<typeof profileSchema> {
  const value = parse(text, name);
  const head = headSchema.safeParse(value);
  if (!head.success) throw new GalleyError('profile-foreign', { name });
  if (head.data.version > VERSION) {
    throw new GalleyError('profile-newer', { name, version: head.data.version, supported: VERSION });
  }
  const parsed = profileSchema.safeParse(value);
  if (!parsed.success) {
    throw new GalleyError('profile-damaged', { name, path: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  for (const { name: pattern, ...rest } of parsed.data.patterns) {
    const problem = patternProblem(rest.pattern) ?? patternProblem(rest.unless ?? '');
    if (problem !== undefined) throw new GalleyError('profile-pattern', { name, pattern, problem });
  }
  return parsed.data;
}

function parse(text: string, name: string): unknown {
  if (text.length > MOST) throw new GalleyError('file-too-large', { name });
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown;
  } catch {
    throw new GalleyError('profile-foreign', { name });
  }
}
