import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Served
 * @property {string} address what to open: the start page with the token
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {number} port
 * @property {string} token
 * @property {() => Promise<void>} close
 */

/**
 * Serves the built window on the loopback interface to whoever has the token.
 *
 * The address carries the token once; its answer is the start page and sets a cookie for what the page loads, its
 * module worker included. So the address can be reloaded and bookmarked, and another user of the machine, or a page of
 * another site (which can send requests here but has neither token nor cookie), gets nothing.
 * @param {object} [options]
 * @param {string} [options.folder] the built renderer
 * @param {string} [options.samples] served at /samples/ where it exists
 * @param {number} [options.port] 0 takes a free one
 * @param {string} [options.token] a new one by default
 * @returns {Promise<Served>}
 * @throws Error with one line for the user where the port is taken or the renderer is not built
 */
export async function startServer({
  folder = path.join(root, 'out', 'renderer'),
  samples = path.join(root, 'samples'),
  port = 0,
  token = newToken(),
} = {}) {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`The app is not built: no index.html in ${folder} (npm run build)`);
  }
  // `dev` looks at the disk for each request, so that a new build needs no new server.
  const pages = sirv(folder, { dev: true });
  const sampleFiles = existsSync(samples) ? sirv(samples, { dev: true }) : undefined;
  const headers = securityHeaders();

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const refusal = refuse(request, listening(server), token);
    if (refusal !== undefined) {
      response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : `${refusal.text}\n`);
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (searchParams.has('token')) {
      response.setHeader(
        'set-cookie',
        `${cookieName(listening(server))}=${token}; Path=/; HttpOnly; SameSite=Strict`,
      );
    }
    if (sampleFiles !== undefined && pathname.startsWith('/samples/')) {
      request.url = pathname.slice('/samples'.length);
      sampleFiles(request, response);
    } else pages(request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use by another program`) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const origin = `http://127.0.0.1:${listening(server)}`;
  return {
    address: `${origin}/?token=${token}`,
    origin,
    port: listening(server),
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** 192 random bits, safe in an address and a cookie. */
export function newToken() {
  return randomBytes(24).toString('base64url');
}

/** @param {import('node:http').Server} server */
function listening(server) {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Cookies do not tell ports apart, so the name does.
 * @param {number} port
 */
function cookieName(port) {
  return `galley-${port}`;
}

/**
 * Why a request gets nothing, or undefined where it may pass.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} port
 * @param {string} token
 * @returns {{ status: number, text: string } | undefined}
 */
function refuse(request, port, token) {
  // A name that resolves to 127.0.0.1 but is another site's would make its pages ours (DNS rebinding).
  const host = request.headers.host;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return { status: 403, text: 'Unknown host.' };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, text: 'Only GET and HEAD.' };
  /** @type {string | null} */
  let given;
  try {
    given = new URL(request.url ?? '/', 'http://localhost').searchParams.get('token');
  } catch {
    return { status: 400, text: 'Not an address.' };
  }
  const wanted = `${cookieName(port)}=`;
  const cookie = (request.headers.cookie ?? '').split(/;\s*/).find((pair) => pair.startsWith(wanted));
  const allowed = given === null ? same(cookie?.slice(wanted.length) ?? '', token) : same(given, token);
  return allowed ? undefined : { status: 403, text: 'Open the address that `npm start` printed.' };
}

/**
 * @param {string} a
 * @param {string} b
 */
function same(a, b) {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The desktop's `app://` protocol sends the same. */
function securityHeaders() {
  /** @type {{ policy: string }} */
  const csp = JSON.parse(readFileSync(path.join(root, 'core', 'csp.json'), 'utf8'));
  return {
    'content-security-policy': csp.policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
