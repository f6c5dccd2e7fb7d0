import { describe, expect, it } from 'vitest';
import { findElectron } from '../../../scripts/electron.mjs';

/** A machine on which each source gives what the test says, with a record of what was asked. */
function machine(has: { override?: string; package?: string; testRuntime?: string; broken?: string[] }) {
  const asked: string[] = [];
  const give = (name: string, file: string | undefined) => {
    asked.push(name);
    return Promise.resolve(file ?? { missing: `no ${name}` });
  };
  const sources = {
    override: (folder: string) => give(`override ${folder}`, has.override),
    package: () => give('package', has.package),
    testRuntime: () => give('testRuntime', has.testRuntime),
    verify: (file: string) =>
      Promise.resolve(has.broken?.includes(file) === true ? { missing: `${file} is broken` } : '1.2.3'),
  };
  return { asked, sources };
}

describe('findElectron', () => {
  it('takes the override and asks nobody else', async () => {
    const { asked, sources } = machine({ override: '/o/electron', package: '/p/electron' });
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/o' };
    expect(await findElectron({ purpose: 'start', env, sources })).toEqual({
      path: '/o/electron',
      kind: 'override',
      version: '1.2.3',
    });
    expect(asked).toEqual(['override /o']);
  });

  it('does not replace a wrong override by another Electron', async () => {
    const { asked, sources } = machine({ package: '/p/electron', testRuntime: '/t' });
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/o' };
    expect(await findElectron({ purpose: 'test', env, sources })).toEqual({ missing: 'no override /o' });
    expect(asked).toEqual(['override /o']);
  });

  it('prefers the package to the test runtime', async () => {
    const { asked, sources } = machine({ package: '/p/electron', testRuntime: '/t' });
    expect(await findElectron({ purpose: 'test', env: {}, sources })).toMatchObject({ kind: 'package' });
    expect(asked).toEqual(['package']);
  });

  it('falls back to the test runtime for tests, also when the package’s binary does not start', async () => {
    const without = machine({ testRuntime: '/t' });
    expect(await findElectron({ purpose: 'test', env: {}, sources: without.sources })).toEqual({
      path: '/t',
      kind: 'test-runtime',
      version: '1.2.3',
    });
    const broken = machine({ package: '/p', testRuntime: '/t', broken: ['/p'] });
    expect(await findElectron({ purpose: 'test', env: {}, sources: broken.sources })).toMatchObject({
      path: '/t',
    });
  });

  it('never starts the app for a user in the test runtime', async () => {
    const { asked, sources } = machine({ testRuntime: '/t' });
    expect(await findElectron({ purpose: 'start', env: {}, sources })).toEqual({ missing: 'no package' });
    expect(asked).toEqual(['package']);
  });

  it('gives every reason when there is none', async () => {
    const { sources } = machine({ package: '/p', broken: ['/p'] });
    expect(await findElectron({ purpose: 'test', env: {}, sources })).toEqual({
      missing: '/p is broken; no testRuntime',
    });
  });
});
