import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { parseDocument } from 'yaml'
import { apiIn } from '../api/api.ts'
import { door, type Door } from '../doors/door.ts'
import { shellWords } from '../doors/scenario.ts'
import { parseRequest } from './http-request.ts'
import type { Fence } from './markdown.ts'

/** A block that shows something else than what the commands before it print. */
export interface WronglyShown {
  readonly fence: Fence
  readonly printed: string
}

/** Whether a block is a model, a template, or commands. */
export function isDoable({ language, marks }: Fence): boolean {
  return language === 'sh' || language === 'http' || marks[0] === 'model' || marks[0] === 'template'
}

/**
 * Do what a document says, block after block, in a folder of its own, and compare.
 *
 *   yaml model FILE      the file is written, and the model is valid
 *   yaml template        templates/<id>/template.yaml is written, and is valid with its defaults
 *   yaml file FILE       the file is written; so is csv FILE
 *   sh server            not run: it would not end
 *   sh, sh exit-2        commands of flowsim are run in this process; the last one ends with 0, or with the code given
 *   http                 a request is sent to a server over the same data directory; it answers with 2xx
 *   http 422             or with the status given
 *   text                 right after sh: what its commands print; right after http: the answer; a line of … stands for
 *                        any lines
 *
 * @throws Error when a model is not valid, or a command ends otherwise
 */
export async function wronglyShown(fences: readonly Fence[]): Promise<readonly WronglyShown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'flowsim-docs-'))
  const { flowsim } = door({ cwd: folder })
  const app = fences.some(({ language }) => language === 'http') ? await apiIn(join(folder, 'data')) : undefined
  const printed = new Map<Fence, string>()
  try {
    for (const fence of fences) {
      writeExample(folder, fence)
      if (fence.marks[0] === 'model') await expectValid(flowsim, ['--model', fence.marks[1] ?? 'model.yaml'], fence)
      if (fence.marks[0] === 'template') await expectValid(flowsim, ['--template-id', templateIdOf(fence)], fence)
      if (fence.language === 'sh' && fence.marks[0] !== 'server') printed.set(fence, await said(flowsim, fence))
      if (fence.language === 'http') printed.set(fence, await answered(app!, fence))
    }
  } finally {
    await app?.close()
    rmSync(folder, { recursive: true })
  }
  return fences.flatMap((fence) => {
    const before = fence.language === 'text' && fence.after !== undefined ? printed.get(fence.after) : undefined
    return before === undefined || matches(before, fence.text) ? [] : [{ fence, printed: before }]
  })
}

/** Header fields of an answer that a document shows, in this order. */
const SHOWN_FIELDS = ['content-type', 'location', 'etag', 'retry-after', 'idempotency-replayed']

/** The answer to the request of a block, as it is shown: status, header fields, and JSON over several lines. */
async function answered(app: FastifyInstance, { text, marks, line }: Fence): Promise<string> {
  const { statusCode, statusMessage, headers, body } = await app.inject(parseRequest(text))
  const wanted = marks[0] === undefined ? /^2/ : new RegExp(`^${marks[0]}$`)
  if (!wanted.test(String(statusCode))) throw new Error(`line ${line}: the answer is ${statusCode}\n${body}`)
  const fields = SHOWN_FIELDS.filter((name) => headers[name] !== undefined).map(
    (name) => `${name}: ${String(headers[name])}`,
  )
  const json = String(headers['content-type']).includes('json')
  const shown = json ? JSON.stringify(JSON.parse(body), null, 2) : body
  return [`${statusCode} ${statusMessage}`, ...fields, '', shown].join('\n')
}

/** Put what the commands print into the document. */
export function showInstead(path: string, wrong: readonly WronglyShown[]): void {
  const lines = readFileSync(path, 'utf8').split('\n')
  for (const { fence, printed } of wrong.toReversed()) {
    lines.splice(fence.line, fence.text.trimEnd().split('\n').length, ...printed.trimEnd().split('\n'))
  }
  if (wrong.length > 0) writeFileSync(path, lines.join('\n'))
}

/** Put a block where its mark says: `yaml model counter.yaml`, `yaml template`, `csv counts.csv`, `yaml file params.yaml`. */
function writeExample(folder: string, fence: Fence): void {
  const { language, marks, text } = fence
  const [kind, name] = language === 'csv' ? ['file', marks[0]] : marks
  if (language === 'sh' || kind === undefined) return
  const path = kind === 'template' ? `templates/${templateIdOf(fence)}/template.yaml` : (name ?? 'model.yaml')
  if (!['file', 'model', 'template'].includes(kind)) return
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function templateIdOf({ text }: Fence): string {
  return (parseDocument(text).toJS() as { template: { id: string } }).template.id
}

async function expectValid(flowsim: Door['flowsim'], given: readonly string[], { line }: Fence): Promise<void> {
  const { stderr, stdout, exit } = await flowsim('validate', ...given)
  if (exit !== 0) throw new Error(`the block in line ${line} is not valid\n${stdout}${stderr}`)
}

/** What the commands of a block print; all but the last succeed, and the last ends as the mark says: `sh exit-2`. */
async function said(flowsim: Door['flowsim'], { text, marks, line }: Fence): Promise<string> {
  const commands = flowsimLines(text)
  const last = Number(/^exit-(\d+)$/.exec(marks[0] ?? '')?.[1] ?? 0)
  const parts: string[] = []
  for (const [i, argv] of commands.entries()) {
    const { stdout, stderr, exit } = await flowsim(...argv)
    parts.push(stdout + stderr)
    const wanted = i === commands.length - 1 ? last : 0
    if (exit !== wanted) throw new Error(`line ${line}: ${argv.join(' ')} exits with ${exit}\n${stdout}${stderr}`)
  }
  return parts.join('\n')
}

/** Programs that a block may name beside flowsim; they are not run. */
const OTHERS = /^(?:[A-Z_]+=\S+ )*(?:npm|git|node|npx (?!flowsim))\b/

/** The command lines of a block that begin with `flowsim` or `npx flowsim`, as arguments. */
function flowsimLines(block: string): readonly (readonly string[])[] {
  const lines = block.replaceAll('\\\n', ' ').split(/\n|&&/)
  return lines.flatMap((line) => {
    const command = line.replace(/(?:^|\s)#.*/, '').trim()
    if (command === '' || OTHERS.test(command)) return []
    const [program, ...argv] = shellWords(command.replace(/^npx /, ''))
    if (program !== 'flowsim') throw new Error(`a block names the program ${program ?? ''}`)
    return [argv]
  })
}

/** Whether a text is as shown; a line of `…` stands for any lines. */
function matches(text: string, shown: string): boolean {
  const pattern = shown
    .trimEnd()
    .split(/^…$\n?/m)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('[^]*')
  return new RegExp(`^${pattern}$`).test(text.trimEnd())
}
