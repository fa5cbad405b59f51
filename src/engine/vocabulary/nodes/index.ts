import type { NodeKind } from '../node-kind.ts'
import { delay } from './delay.ts'
import { router } from './router.ts'
import { service } from './service.ts'
import { sink } from './sink.ts'
import { source } from './source.ts'
import { store } from './store.ts'

/** Every node kind, by name. */
export const NODE_KINDS: ReadonlyMap<string, NodeKind> = new Map(
  [source, service, router, delay, store, sink].map((kind) => [kind.kind, kind]),
)
