import { createHash } from 'node:crypto';

/**
 * Tells one content of a file from another. A hash, and not the time of change: a program that copies the same bytes
 * over (a cloud folder, a backup) is then no conflict, and one that sets the old time again still is.
 */
export function stampOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url');
}
