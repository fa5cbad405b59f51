import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { availableParallelism, hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { SHIPPED, validatorOf, type InputData, type Vocabulary } from '../engine/index.ts'
import { nodeSha256, openStore } from '../store/index.ts'
import { openGate } from '../threads/index.ts'
import { zoneClock } from '../zones/index.ts'
import type { Limits, ServiceContext } from './context.ts'
import { findInput } from './input-data.ts'
import { packagePlace } from './package-place.ts'
import { templateShelf, type TemplatePlace } from './template-shelf.ts'
import { validateTemplate } from './validators.generated.js'

/** Most nodes of one model, unless told. */
const MAX_NODES = 20_000

/** Where a caller has its things, and what it takes from its surroundings instead of the machine's own. */
export interface ContextConfig {
  /** The only place that is written. */
  readonly dataDir: string
  /** Templates of the caller; what flowsim ships comes after them. */
  readonly templates?: TemplatePlace | undefined
  /** Where data files are looked for last; nowhere unless given. */
  readonly inputDir?: string | undefined
  /** Whether a model or a parameter may name a data file; they may unless given, templates always. */
  readonly namesFiles?: boolean | undefined
  /** The folder of the model that is given. */
  readonly modelFolder?: string | undefined
  /** Data given with the request. */
  readonly inputs?: readonly InputData[] | undefined
  /** Most numbers of one run. */
  readonly maxValues: number
  /** Most nodes of one model; 20,000 unless given. */
  readonly maxNodes?: number | undefined
  /** Most bytes in the data directory for a run to be begun; as many as there is room for unless given. */
  readonly maxStoreBytes?: number | undefined
  /** Most threads that work at once beside this one; as many as the machine works on at once unless given. */
  readonly threads?: number | undefined
  /** Most bytes of what was read of runs that are kept for the next reading; that of the store unless given. */
  readonly keepBytes?: number | undefined
  /** When this process began, in milliseconds since 1970, for a thread that is not its first. */
  readonly startedMs?: number | undefined
  readonly vocabulary?: Vocabulary | undefined
  readonly progress?: ServiceContext['progress'] | undefined
  readonly tell?: ServiceContext['tell'] | undefined
  readonly clock?: (() => number) | undefined
  readonly elapsed?: (() => number) | undefined
  readonly random8Hex?: (() => string) | undefined
  readonly newRequestId?: (() => string) | undefined
}

/** The surroundings of operations on this machine; fails with store-unwritable when the data directory cannot be used. */
export async function createContext(config: ContextConfig): Promise<ServiceContext> {
  const {
    clock = Date.now,
    elapsed = () => Number(process.hrtime.bigint()) / 1e6,
    random8Hex = () => randomBytes(4).toString('hex'),
    newRequestId = randomUUID,
    keepBytes,
    startedMs,
  } = config
  const place = packagePlace()
  const shipped = { folder: join(place.folder, 'templates'), shown: 'templates' }
  const places = config.templates === undefined ? [shipped] : [config.templates, shipped]
  return {
    store: await openStore({ dataDir: config.dataDir, clock, random8Hex, keepBytes, startedMs }),
    templates: templateShelf(places, validatorOf(validateTemplate)),
    filesFor: filesOf(config, join(place.folder, 'data')),
    inputOf: inputsOf(config),
    namesFiles: config.namesFiles ?? true,
    zones: { offsetAt: zoneClock },
    clock,
    elapsed,
    sha256: nodeSha256,
    vocabulary: config.vocabulary ?? SHIPPED,
    limits: limitsOf(config),
    gate: openGate(config.threads ?? availableParallelism()),
    versions: {
      flowsim: place.version,
      node: process.versions.node,
      tzdata: process.versions.tz ?? 'unknown',
      host: hostname(),
    },
    progress: config.progress ?? (() => undefined),
    request: { id: newRequestId() },
    newRequestId,
    tell: config.tell ?? (() => undefined),
  }
}

function limitsOf({ maxValues, maxNodes = MAX_NODES, maxStoreBytes }: ContextConfig): Limits {
  return { maxValues, maxNodes, maxStoreBytes }
}

/** The folders of docs/spec/templates.md, in their order. */
function filesOf({ modelFolder, inputDir }: ContextConfig, shippedData: string): ServiceContext['filesFor'] {
  return (templateFolder) => {
    const folders = [templateFolder ?? modelFolder, shippedData, inputDir].filter((folder) => folder !== undefined)
    return (path) => findInput(folders, path)
  }
}

/** Data given, then those of the bundle that the model lies in, when it lies in one. */
function inputsOf({ inputs = [], modelFolder }: ContextConfig): ServiceContext['inputOf'] {
  const given = new Map(inputs.map((input) => [input.id, input]))
  const beside =
    modelFolder !== undefined && basename(modelFolder) === 'model' ? join(dirname(modelFolder), 'inputs') : undefined
  return (id) => {
    const known = given.get(id)
    if (known !== undefined || beside === undefined || !existsSync(beside)) return known
    const found = findInput([beside], `${id}.csv`)
    return found?.id === id ? found : undefined
  }
}
