import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * Answers that are given while the server ends are the last of their connections: none is kept for another request. One that
 * has not said anything yet counts as busy, and would hold up the end until it has had its time to begin: it is closed.
 */
export function closeConnections(app: FastifyInstance): void {
  const open = new Set<Socket>()
  let closing = false
  const closeSilent = (socket: Socket): void => {
    if (closing && socket.bytesRead === 0) socket.destroy()
  }
  app.server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    closeSilent(socket)
  })
  app.addHook('preClose', (done) => {
    closing = true
    open.forEach(closeSilent)
    done()
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close')
    done()
  })
}
