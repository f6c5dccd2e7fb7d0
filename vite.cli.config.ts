import { chmodSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The file that package.json names as `bin` must be executable when it is called by its own name. */
function executable(): Plugin {
  return {
    name: 'galley-executable',
    writeBundle({ dir }, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (dir !== undefined && chunk.type === 'chunk' && chunk.isEntry)
          chmodSync(path.join(dir, file), 0o755);
      }
    },
  };
}

/**
 * `galley`, the command line: CommonJS for Node 20 without any node_modules. Each call's own code lies in a file that is
 * read only when it is needed, so that every call starts quickly.
 */
export default defineConfig({
  plugins: [executable()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'cli/index.ts',
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    rollupOptions: {
      output: {
        format: 'cjs',
        entryFileNames: 'galley.cjs',
        chunkFileNames: '[name]-[hash].cjs',
        banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
