import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Main and preload come out as CommonJS for Node 16.17, the renderer for Chrome 108: the oldest Electron that the
 * desktop tests run on. Everything is bundled, so that the packaged app needs no node_modules.
 */
const commonJs = (entry: string) => ({
  externalizeDeps: false,
  target: 'node16.17',
  rollupOptions: {
    input: { index: entry },
    output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
  },
});

export default defineConfig({
  main: { build: { ...commonJs('main/index.ts'), outDir: 'out/main' } },
  preload: { build: { ...commonJs('preload/index.ts'), outDir: 'out/preload' } },
  renderer: {
    root: 'renderer',
    base: './',
    // iconv-lite works on Node's Buffer; browsers get the same from this package.
    resolve: { alias: { buffer: 'buffer/' } },
    plugins: [react()],
    css: { transformer: 'lightningcss', lightningcss: { targets: { chrome: 108 << 16 } } },
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: 'chrome108',
      minify: true,
      cssMinify: 'lightningcss',
      // The CSP allows no data: or inline resource but images.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
