import { once } from 'node:events';
import type { z } from 'zod';
import { GalleyError } from '../core/error';

/** Longest line of input, in UTF-16 units: more than the largest article, escaped. */
const LONGEST_LINE = 128 * 1024 * 1024;

/** Writes to standard output and waits while its reader is slower. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** The lines of standard input without their ends, numbered from 1. @throws GalleyError `line-not-utf8`, `line-too-long` */
async function* inputLines(): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let rest = '';
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new GalleyError('line-not-utf8', { line: number });
    }
  };
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    const text = decode(chunk);
    if (!text.includes('\n')) {
      rest += text;
      if (rest.length > LONGEST_LINE) throw new GalleyError('line-too-long', { line: number });
      continue;
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield { number: number++, text: line };
  }
  rest += decode();
  if (rest !== '') yield { number, text: rest };
}

/**
 * Reads JSON lines from standard input and writes one for each to standard output, one after the other, so that memory
 * does not grow with the input. Empty lines are passed over.
 * @throws GalleyError `line-not-json`, `line-invalid` with the line's number; earlier lines are answered by then
 */
export async function answerLines<Schema extends z.ZodType>(
  schema: Schema,
  answer: (request: z.infer<Schema>) => unknown,
): Promise<void> {
  for await (const { number, text } of inputLines()) {
    if (text.trim() === '') continue;
    const request = schema.safeParse(parseLine(text, number));
    if (!request.success) {
      const path = request.error.issues[0]?.path ?? [];
      throw new GalleyError('line-invalid', { line: number, field: path.map(String).join('.') || '{…}' });
    }
    await writeOut(`${JSON.stringify(answer(request.data))}\n`);
  }
}

function parseLine(text: string, line: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new GalleyError('line-not-json', { line });
  }
}
