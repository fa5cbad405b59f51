import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtProgram } from './built.ts'

/** A server in a process of its own. */
export interface Served {
  readonly address: string
  readonly dataDir: string
  readonly child: ChildProcess
  /** The exit code; null for a process that was killed. */
  readonly ended: Promise<number | null>
  /** What stands among the runs: runs, and what begins with a dot. */
  readonly names: () => readonly string[]
  /** Waits until the log has said the text. */
  readonly said: (text: string) => Promise<void>
  readonly post: (
    path: string,
    body: object,
    headers?: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ) => Promise<Response>
  /** A sample of the metrics: `requests_waiting{lane="runs"}`. */
  readonly metric: (sample: string) => Promise<number>
  readonly stop: () => Promise<number | null>
}

/** What a server is started with. */
export interface ServedOptions {
  readonly flags?: readonly string[]
  /** For node. */
  readonly nodeFlags?: readonly string[]
  readonly dataDir?: string
}

/** Start the built program as a server on any port. */
export async function served(options: ServedOptions = {}): Promise<Served> {
  const { flags = [], nodeFlags = [], dataDir = mkdtempSync(join(tmpdir(), 'flowsim-served-')) } = options
  const argv = ['serve', '--port', '0', '--data-dir', dataDir, '--log-level', 'info', ...flags]
  const child = spawn(process.execPath, [...nodeFlags, builtProgram(), ...argv])
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const first = new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(String(data))))
  let log = ''
  child.stderr.on('data', (data: Buffer) => (log += String(data)))
  const listening = await Promise.race([first, ended.then((code) => `it ended with ${code}: ${log}`)])
  const address = /^flowsim listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(listening)?.[1]
  if (address === undefined) throw new Error(listening)
  const runs = join(dataDir, 'runs')
  return {
    address,
    dataDir,
    child,
    ended,
    names: () => (existsSync(runs) ? readdirSync(runs) : []),
    said: (text) =>
      new Promise((resolve) => {
        const look = (): void =>
          log.includes(text) ? resolve() : void child.stderr.once('data', () => setImmediate(look))
        look()
      }),
    post: (path, body, headers = {}, signal) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        signal: signal ?? null,
      }),
    async metric(sample) {
      const text = await (await fetch(`${address}/metrics`)).text()
      return Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${sample} `))
          ?.split(' ')[1],
      )
    },
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}
