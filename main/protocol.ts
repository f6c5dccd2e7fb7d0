import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import csp from '../core/csp.json';
import { isOwnPage, SCHEME } from './origin';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const HEADERS = {
  'content-security-policy': csp.policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Must run before the app is ready: makes `app://` an origin with the rules of https, instead of a `file:` page. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files under `root`, and nothing else, to `session` at `app://galley/`. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(SCHEME, (request) => answer(root, request));
}

/** Exported for its own test: what a request to `app://` gets. */
export async function answer(root: string, request: Pick<Request, 'url' | 'method'>): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const file = fileOf(root, request.url);
  if (file === null) return refusal(403);
  const type = MEDIA_TYPES[path.extname(file).toLowerCase()];
  if (type === undefined) return refusal(404);
  try {
    const bytes = await readFile(file);
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: { ...HEADERS, 'content-type': type },
    });
  } catch {
    return refusal(404);
  }
}

/** The file under `root` that an address names, or null when it names none or leads out of `root`. */
function fileOf(root: string, address: string): string | null {
  if (!isOwnPage(address)) return null;
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  const within = path.relative(root, file);
  return within.startsWith('..') || path.isAbsolute(within) ? null : file;
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}
