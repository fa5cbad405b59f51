// A thread of flowsim that runs from its sources, where the built program starts the module itself: Node 20 reads no
// TypeScript, and a thread does not take over what lets this process read it.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.url)
