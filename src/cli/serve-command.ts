import { Type } from '@sinclair/typebox'
import type { CommandSource } from './commands-of.ts'

/** `flowsim serve`: the one command that is no operation, since it ends only when it is told to. */
export const serveCommand: CommandSource = {
  name: 'serve',
  summary: 'Serve the operations over HTTP.',
  input: Type.Object(
    {
      host: Type.Optional(
        Type.String({ description: 'Address of this machine alone to listen at; 127.0.0.1 unless given' }),
      ),
      port: Type.Optional(
        Type.Integer({
          minimum: 0,
          maximum: 65_535,
          description: 'Port to listen at, 0 for any; 8080 unless given. Ends on SIGINT or SIGTERM',
        }),
      ),
      threads: Type.Optional(
        Type.Integer({
          minimum: 1,
          description: 'Most runs that are made at once; one less than the machine has cores unless given',
        }),
      ),
      maxWaiting: Type.Optional(
        Type.Integer({ minimum: 1, description: 'Most requests that wait for a thread; 100 unless given' }),
      ),
      maxSeconds: Type.Optional(
        Type.Integer({ minimum: 1, description: 'Most seconds that a run may take; 300 unless given' }),
      ),
    },
    { additionalProperties: false },
  ),
  failures: ['usage-invalid', 'port-in-use'],
  cli: {
    command: 'serve',
    fields: {
      host: { label: 'HOST' },
      port: { label: 'N' },
      threads: { label: 'N' },
      maxWaiting: { label: 'N' },
      maxSeconds: { label: 'N' },
    },
    examples: [{ line: 'serve --port 0', doc: 'on any free port, which it prints' }],
  },
}
