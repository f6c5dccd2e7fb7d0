import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { installedBrowsers } from '../../../cli/installed-browsers.mjs';
import { serializeReview } from '../../../core/review/file';
import { sampleReview } from '../core/report/sample';
import { unzip } from '../core/report/unzip';
import { useGalley } from './galley';

const galley = useGalley();
const review = galley.at('a review.galley');

beforeAll(() => {
  writeFileSync(review, serializeReview(sampleReview()));
});

/** A stand-in for a browser, in a path with a space. */
function browser(name: string, script: string): string {
  const file = galley.at(name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('galley report as a file of Office', () => {
  it('writes Word and Excel byte for byte', async () => {
    for (const [format, part] of [
      ['docx', 'word/document.xml'],
      ['xlsx', 'xl/worksheets/sheet2.xml'],
    ] as const) {
      const output = galley.at(`a report.${format}`);
      expect(await galley.run(['report', review, '-o', output])).toMatchObject({ status: 0, err: '' });
      expect(unzip(readFileSync(output)).get(part)).toContain('John Commey');
    }
  });
});

describe('galley report as PDF', () => {
  it('has the browser print the HTML report', async () => {
    const fake = browser(
      'my browser',
      'for a in "$@"; do case "$a" in --print-to-pdf=*) out="${a#*=}";; file:*) url="$a";; esac; done\n' +
        'printf "%%PDF-1.4 %s" "$url" > "$out"',
    );
    const output = galley.at('a report.pdf');
    const env = { LANG: 'C', GALLEY_CHROMIUM: fake };
    expect(await galley.run(['report', review, '-o', output], '', { env })).toMatchObject({
      status: 0,
      err: '',
    });
    const written = readFileSync(output, 'latin1');
    expect(written).toMatch(/^%PDF-1\.4 file:\/\/.*report\.html$/);
    // Nothing is left behind.
    expect(existsSync(new URL(written.slice(9)))).toBe(false);
  });

  it('says in one line what is missing or failed, and writes nothing', async () => {
    const output = galley.at('none.pdf');
    for (const [fake, message] of [
      [galley.at('no browser'), 'none was found'],
      [browser('broken', 'exit 3'), 'did not print the PDF'],
      [browser('idle', 'exit 0'), 'did not print the PDF'],
    ] as const) {
      const env = { LANG: 'C', GALLEY_CHROMIUM: fake };
      const { status, err } = await galley.run(['report', review, '-o', output], '', { env });
      expect(status).toBe(1);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err).toContain(message);
      expect(err).toContain('export html');
      expect(existsSync(output)).toBe(false);
    }
  });

  it('looks where the systems put browsers', () => {
    expect(installedBrowsers({ PATH: '/a:/b' }, 'linux').slice(0, 2)).toEqual(['/a/chromium', '/b/chromium']);
    expect(installedBrowsers({ HOME: '/h' }, 'darwin')[0]).toContain('Google Chrome.app');
    expect(installedBrowsers({ PROGRAMFILES: 'C:\\P' }, 'win32')[0]).toBe(
      'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});
