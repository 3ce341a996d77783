import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/vscode/**'],
    // Tests wait for events, never for time; a slow machine gets the time it needs.
    testTimeout: 30_000,
    // Style sheets are read as nothing unless they are wanted as text.
    css: { include: /\?inline$/ },
  },
})
