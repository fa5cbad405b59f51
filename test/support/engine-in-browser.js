// Simulates what it is sent with the engine beside it, in a page or in a worker of its own, and answers with the bytes of
// every series in base64.
import { simulate } from './engine.js'

/** Diagnostics and series of a document. */
export function simulated(document) {
  const { value, diagnostics } = simulate(document)
  return { diagnostics, series: value?.series.map(({ id, values }) => [id, base64(values)]) }
}

/** The same by another thread: a module worker that runs this file. */
export function simulatedInWorker(document) {
  const worker = new globalThis.Worker(import.meta.url, { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(document)
  }).finally(() => worker.terminate())
}

function base64({ buffer, byteOffset, byteLength }) {
  return globalThis.btoa(String.fromCharCode(...new Uint8Array(buffer, byteOffset, byteLength)))
}

const isWorker = typeof document === 'undefined'
if (isWorker) globalThis.onmessage = ({ data }) => globalThis.postMessage(simulated(data))
