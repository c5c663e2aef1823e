import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fonts } from './vite/fonts.ts';
import { serviceWorker } from './vite/serviceWorker.ts';
import { trustedDocuments } from './vite/trustedDocuments.ts';

const at = (file: string) => path.join(import.meta.dirname, file);
const backend = process.env.BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    trustedDocuments(at('src'), at('../schema.graphqls'), at('target/classes/trusted-documents.json')),
    react(),
    tailwindcss(),
    fonts(),
    serviceWorker(),
  ],
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      '/graphql': backend,
      '^/demo/handsets': backend,
      '^/demo/bank': backend,
      '/receipts': backend,
      '/oauth2/authorization': backend,
      '/login/oauth2/code': backend,
    },
  },
  test: {
    environment: 'jsdom',
    // a machine that builds something else meanwhile is slow
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}', 'vite/**/*.test.ts'],
    restoreMocks: true,
    // beside Maven's own reports, so that one sum counts them all
    reporters: ['default', ['junit', { outputFile: at('target/surefire-reports/TEST-vitest.xml') }]],
  },
});
