import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // A slow machine is no failure: nothing here is judged by the clock.
    testTimeout: 60_000,
    // No test leaves anything behind, so files may share what they load: most of the time went there.
    isolate: false,
    environment: 'node',
    include: ['{lib,components,app}/**/*.test.{ts,tsx}', '{scripts,bench}/**/*.test.{ts,mjs}'],
  },
});
