import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundle the page into `dist/page`: index.html, and assets named after their contents.
 *
 * Written beside its place, then moved in, so that a server shows the old page or the new one.
 *
 * @param outdir holds nothing but the result; made when it is missing
 */
export async function buildPage({ outdir = join(ROOT, 'dist/page') } = {}) {
  const aside = `${join(ROOT, 'dist')}.tmp-page-${process.pid}-${Date.now().toString(36)}`
  try {
    await build({
      configFile: false,
      root: join(ROOT, 'src/ui'),
      logLevel: 'warn',
      build: {
        outDir: aside,
        emptyOutDir: true,
        target: 'es2023',
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        // Nothing but files from here: the policy of the page allows no script that stands in an address.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        chunkSizeWarningLimit: 1500,
      },
      worker: { format: 'es' },
    })
    mkdirSync(join(outdir, '..'), { recursive: true })
    rmSync(outdir, { recursive: true, force: true })
    renameSync(aside, outdir)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
