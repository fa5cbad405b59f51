import { spawn } from 'node:child_process'

/** What became of a program that was run to its end. */
export interface Ended {
  /** From before its start to its end. */
  readonly ms: number
  readonly stdout: string
}

/**
 * Run `node` with some arguments to its end.
 *
 * @throws Error when it fails, with what it wrote to standard error
 */
export function runNode(args: readonly string[]): Promise<Ended> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => {
      const ms = performance.now() - start
      if (code === 0) resolve({ ms, stdout })
      else reject(new Error(`node ${args.join(' ')} ends with ${code}: ${stderr}`))
    })
  })
}

/** A contender that is a whole process: its wall time in milliseconds. */
export function wholeProcess(args: readonly string[]): () => Promise<number> {
  return async () => (await runNode(args)).ms
}
