import { previewDesk } from './preview-desk.ts'
import type { Asking } from './protocol.ts'

const answer = previewDesk(() => performance.now())

addEventListener('message', ({ data }: MessageEvent<Asking>) => {
  postMessage(answer(data))
})
