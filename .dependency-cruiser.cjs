/** Imports point one way: renderer, main, preload, cli -> core. */
const layer = (name, allowed) => ({
  name: `${name}-imports-only-its-own`,
  comment: `${name}/ may import itself${allowed.length > 0 ? ` and ${allowed.join(', ')}` : ''} only.`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: {
    path: '^(core|main|preload|renderer|cli|scripts|tests)/',
    pathNot: `^(${[name, ...allowed].join('|')})/`,
  },
});

module.exports = {
  forbidden: [
    layer('core', []),
    layer('main', ['core']),
    layer('preload', ['core']),
    layer('renderer', ['core']),
    layer('cli', ['core']),
    {
      name: 'core-is-pure',
      comment: 'core/ runs in browsers, workers, Electron and Node alike.',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?' } },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: { path: '^(core|main|preload|renderer|cli)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: ['node_modules/electron/', 'node_modules/vite/', 'node_modules/@types/'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
