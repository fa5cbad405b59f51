import { spawn } from 'node:child_process'

/** Do something with a server of the command line, in a process of its own; answers what comes of it. */
export async function withServer<T>(options: readonly string[], work: (address: string) => Promise<T>): Promise<T> {
  const child = spawn(
    process.execPath,
    ['bin/flowsim.js', 'serve', '--port', '0', '--log-level', 'silent', ...options],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    const said = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(String(data)))
      child.once('close', (code) => reject(new Error(`the server ends with ${code}`)))
    })
    const address = /http:\/\/\S+/.exec(said)?.[0]
    if (address === undefined) throw new Error(`the server says ${said}`)
    return await work(address)
  } finally {
    child.kill()
    await ended
  }
}
