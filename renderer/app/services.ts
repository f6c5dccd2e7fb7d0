import type { i18n } from 'i18next';
import type { Host } from '../../core/host';
import type { WorkerClient } from '../worker/client';

/** What the window works with; made once at the start by main.tsx. */
export interface Services {
  readonly host: Host;
  readonly worker: WorkerClient;
  readonly i18n: i18n;
}

let current: Services | undefined;

export function provideServices(services: Services): void {
  current = services;
}

export function services(): Services {
  if (!current) throw new Error('Services are used before the start');
  return current;
}
