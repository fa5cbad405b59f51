import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generators, type GeneratedFile } from './generators/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const FLAGS = process.argv.slice(2)

/**
 * Write every file that is made from definitions, or with `--check` say which of them differ and exit 1.
 *
 * One generator after the other: what one writes, the modules that a later one loads may import.
 */
async function generate(check: boolean): Promise<void> {
  const files: GeneratedFile[] = []
  const differing: GeneratedFile[] = []
  for await (const make of generators()) {
    const made = await make()
    const changed = made.filter(({ path, text }) => textOf(path) !== text)
    if (!check) changed.forEach(write)
    files.push(...made)
    differing.push(...changed)
  }
  const stray = committed().filter((path) => !files.some((file) => file.path === path))
  for (const { path } of differing) say(check ? `${path} differs: npm run generate` : `${path} written`)
  for (const path of stray) say(`${path} is made by no generator: remove it`)
  say(`${files.length} generated files, ${differing.length} ${check ? 'differ' : 'changed'}`)
  if (stray.length > 0 || (check && differing.length > 0)) process.exitCode = 1
}

function write({ path, text }: GeneratedFile): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), text)
}

/** What the checkout holds under that path, or undefined. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Files that only generators may make: all of schemas and docs/reference, and whatever says so in its name. */
function committed(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return [
    ...below('schemas').filter((path) => path.endsWith('.json')),
    ...below('docs/reference').filter((path) => path.endsWith('.md')),
    ...below('src').filter((path) => path.includes('.generated.')),
  ]
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (FLAGS.some((flag) => flag !== '--check')) {
  process.stderr.write('usage: generate [--check]\n')
  process.exitCode = 2
} else {
  await generate(FLAGS.includes('--check'))
}
