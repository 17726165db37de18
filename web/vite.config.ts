import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages are built once into `dist/web`; everything they need comes with them. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    // Inlined files would be data: addresses, which the pages' policy forbids for fonts.
    assetsInlineLimit: 0,
    target: 'es2023',
  },
});
