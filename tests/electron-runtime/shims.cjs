/**
 * What Electron 22 lacks of the interfaces of Electron 45 that the app uses. The behaviour follows Electron's
 * own lib/browser/api/protocol.ts and net-fetch.ts. Nothing here is part of the app.
 */
'use strict';

const { createReadStream, promises: fs } = require('node:fs');
const path = require('node:path');
const { Readable } = require('node:stream');
const streams = require('node:stream/web');
const { fileURLToPath } = require('node:url');
const { app, net } = require('electron');

/** Chromium's net error numbers. */
const ERR_FAILED = -2;
const ERR_UNEXPECTED = -9;

/** @typedef {(request: Request) => Response | Promise<Response>} Handler */

/** The handlers of the default session, for `net.fetch`. @type {Map<string, Handler>} */
const defaultHandlers = new Map();

/** @param {ReadableStream<Uint8Array>} body */
async function* chunks(body) {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * The bytes of a request's body, or undefined where it has none.
 * @param {any} session
 * @param {any[] | undefined} uploadData
 */
async function requestBody(session, uploadData) {
  if (uploadData === undefined || uploadData.length === 0) return undefined;
  const parts = [];
  for (const part of uploadData) {
    if (part.file !== undefined) parts.push(await fs.readFile(part.file));
    else if (part.blobUUID !== undefined) parts.push(await session.getBlobData(part.blobUUID));
    else parts.push(part.bytes);
  }
  return Buffer.concat(parts);
}

/**
 * `protocol.handle` by way of the older `registerStreamProtocol`.
 * @param {any} session
 * @param {string} scheme
 * @param {Handler} handler
 */
function handle(session, scheme, handler) {
  const builtIn = ['http', 'https', 'file'].includes(scheme);
  const register = builtIn ? 'interceptStreamProtocol' : 'registerStreamProtocol';
  const registered = session.protocol[register](
    scheme,
    async (/** @type {any} */ call, /** @type {(answer: any) => void} */ answer) => {
      try {
        const headers = new Headers(call.headers);
        if (headers.get('origin') === 'null') headers.delete('origin');
        const body = await requestBody(session, call.uploadData);
        const init = { method: call.method, headers, ...(body === undefined ? {} : { body }) };
        const response = await handler(new Request(call.url, init));
        if (typeof response !== 'object' || response === null) answer({ error: ERR_UNEXPECTED });
        else if (response.type === 'error') answer({ error: ERR_FAILED });
        else {
          answer({
            statusCode: response.status,
            headers: Object.fromEntries(response.headers),
            data: Readable.from(response.body === null ? [] : chunks(response.body), { objectMode: false }),
          });
        }
      } catch (error) {
        console.error(error);
        answer({ error: ERR_UNEXPECTED });
      }
    },
  );
  if (registered === false) throw new Error(`Failed to register protocol: ${scheme}`);
}

/** `net.fetch` answers file: addresses with a type by these names; others come as bytes. */
/** @type {Record<string, string>} */
const TYPES = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** @param {string} address */
async function fetchFile(address) {
  const file = fileURLToPath(address);
  const found = await fs.stat(file).catch(() => undefined);
  if (found === undefined || !found.isFile()) throw new Error('net::ERR_FILE_NOT_FOUND');
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'content-length': String(found.size) };
  // Read as it is sent, as Electron does: a large file must not be held whole.
  const source = createReadStream(file)[Symbol.asyncIterator]();
  const body = new streams.ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return?.();
    },
  });
  return new Response(/** @type {any} */ (body), { status: 200, headers });
}

/**
 * @param {string | URL | Request} input
 * @param {RequestInit & { bypassCustomProtocolHandlers?: boolean }} [init]
 */
async function netFetch(input, init) {
  const address = typeof input === 'string' ? input : 'url' in input ? input.url : input.href;
  const scheme = new URL(address).protocol.slice(0, -1);
  const handler = init?.bypassCustomProtocolHandlers === true ? undefined : defaultHandlers.get(scheme);
  if (handler !== undefined) return handler(new Request(input, init));
  return scheme === 'file' ? fetchFile(address) : fetch(input, init);
}

/** Since 25 these events carry the address on the event too. */
const NAVIGATIONS = new Set(['will-navigate', 'will-redirect', 'did-start-navigation']);

/** Call once, before the app's own code. */
exports.installShims = function installShims() {
  for (const name of /** @type {const} */ (['ReadableStream', 'WritableStream', 'TransformStream'])) {
    if (globalThis[name] === undefined) Object.assign(globalThis, { [name]: streams[name] });
  }
  if (net.fetch === undefined) Object.assign(net, { fetch: netFetch });

  app.on('session-created', (created) => {
    /** @type {any} */
    const session = created;
    session.setPreloads([...session.getPreloads(), path.join(__dirname, 'preload-shim.cjs')]);
    if (session.protocol.handle !== undefined) return;
    // Own properties: the module-level `protocol` passes on only those of the default session's.
    session.protocol.handle = (/** @type {string} */ scheme, /** @type {Handler} */ handler) => {
      handle(session, scheme, handler);
      if (session === require('electron').session.defaultSession) defaultHandlers.set(scheme, handler);
    };
    session.protocol.unhandle = (/** @type {string} */ scheme) => {
      defaultHandlers.delete(scheme);
      session.protocol.unregisterProtocol(scheme);
      session.protocol.uninterceptProtocol(scheme);
    };
  });

  app.on('web-contents-created', (_event, contents) => {
    const emit = contents.emit.bind(contents);
    contents.emit = (name, ...args) => {
      const [event, url] = args;
      if (NAVIGATIONS.has(String(name)) && event?.url === undefined) Object.assign(event, { url });
      return emit(name, ...args);
    };
  });
};
