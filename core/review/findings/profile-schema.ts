import { z } from 'zod';
import { severitySchema } from '../../mqm/severity';

/** `CheckProfile` of core/check/profile.ts as it is stored: with a review, or in a file of its own. */

const termSchema = z.object({ source: z.string().min(1), targets: z.array(z.string().min(1)) });

const patternSchema = z.object({
  name: z.string(),
  pattern: z.string().min(1),
  ignoreCase: z.boolean().exactOptional(),
  side: z.enum(['source', 'target']).exactOptional(),
  unless: z.string().exactOptional(),
  severity: severitySchema.exactOptional(),
});

export const profileSchema = z.object({
  checks: z.record(z.string(), z.object({ enabled: z.boolean(), severity: severitySchema.exactOptional() })),
  glossary: z.array(termSchema),
  forbidden: z.array(z.object({ term: z.string().min(1), instead: z.string() })),
  doNotTranslate: z.array(z.string().min(1)),
  patterns: z.array(patternSchema),
  names: z.array(termSchema),
  /** ISO 8601 date. */
  articleDate: z.iso.date().exactOptional(),
  thresholds: z.object({ length: z.number().positive(), sentenceWords: z.number().min(0) }),
});
