import { z } from 'zod';
import { segmentText } from '../../core/segment';
import { answerLines } from '../stream';

const request = z.object({ id: z.unknown().optional(), lang: z.string().min(1), text: z.string() });

/** Answers each text with its sentences. */
export async function segment(): Promise<void> {
  await answerLines(request, ({ id, lang, text }) => ({
    id: id ?? null,
    sentences: segmentText(text, lang).map(({ start, end }) => text.slice(start, end)),
  }));
}
