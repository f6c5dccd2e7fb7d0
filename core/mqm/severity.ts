import { z } from 'zod';

/** Severities of the MQM scorecard, mildest first. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export const severitySchema = z.enum(SEVERITIES);
export type Severity = z.infer<typeof severitySchema>;

/** MQM's standard multipliers: penalty points of one error. */
export const SEVERITY_MULTIPLIERS: Readonly<Record<Severity, number>> = {
  neutral: 0,
  minor: 1,
  major: 5,
  critical: 25,
};

/** The key that gives a pending error this severity. */
export const SEVERITY_KEYS: Readonly<Record<Severity, string>> = {
  neutral: '1',
  minor: '2',
  major: '3',
  critical: '4',
};
