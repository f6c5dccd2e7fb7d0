/** What both hosts have of the web's streams, as far as it is needed: core knows neither DOM nor Node. */
interface Transform {
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }> };
  };
}
declare const CompressionStream: new (format: 'deflate-raw') => Transform;
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that a ZIP knows: the same files give the same archive. */
const DAY = 0x21;

/**
 * A ZIP archive (PKWARE APPNOTE 6.3, without ZIP64) of small text files. The platform's own stream compresses; libraries
 * would start a worker from a `blob:` address, which the content security policy forbids.
 * @param files contents by path, written in this order
 */
export async function zipTexts(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path);
    const plain = encoder.encode(text);
    const packed = await deflate(plain);
    const shared = [VERSION, FLAGS, DEFLATE, 0, DAY];
    const sizes = [crc32(plain), packed.length, plain.length];
    const local = record([[4, LOCAL], ...two(shared), ...four(sizes), ...two([name.length, 0])]);
    central.push(
      record([
        [4, CENTRAL],
        ...two([VERSION, ...shared]),
        ...four(sizes),
        ...two([name.length, 0, 0, 0, 0]),
        ...four([0, offset]),
      ]),
      name,
    );
    parts.push(local, name, packed);
    offset += local.length + name.length + packed.length;
  }
  const count = central.length / 2;
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = record([[4, END], ...two([0, 0, count, count]), ...four([size, offset]), [2, 0]]);
  return joined([...parts, ...central, end]);
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const { writable, readable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (value) parts.push(value);
  }
  await written;
  return joined(parts);
}

type Field = readonly [bytes: 2 | 4, value: number];
const two = (values: readonly number[]): Field[] => values.map((value) => [2, value]);
const four = (values: readonly number[]): Field[] => values.map((value) => [4, value]);

function record(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
