import type { FunctionDef } from '../expression/index.ts'
import type { CheckDef } from './check-def.ts'
import type { EventDef } from './event-def.ts'
import type { MetricDef } from './metric-def.ts'
import type { NodeKind } from './node-kind.ts'
import type { ProfileDef } from './profile-def.ts'
import type { ResourcePolicy } from './resource-policy.ts'
import type { SeriesForm } from './series-form.ts'
import type { WarningDef } from './warning-def.ts'

/** All that can be said in a model and of a run. Passed as a value, so that a caller can add definitions of its own. */
export interface Definitions {
  readonly nodes: ReadonlyMap<string, NodeKind>
  readonly functions: ReadonlyMap<string, FunctionDef>
  readonly forms: ReadonlyMap<string, SeriesForm>
  readonly profiles: ReadonlyMap<string, ProfileDef>
  readonly policies: ReadonlyMap<string, ResourcePolicy>
  readonly metrics: readonly MetricDef[]
  readonly warnings: readonly WarningDef[]
  readonly checks: readonly CheckDef[]
  readonly events: readonly EventDef[]
}
