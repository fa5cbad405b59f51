import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit, didYouMean, Failure, hasErrors } from '../base/index.ts'
import type { Checked } from '../base/index.ts'
import type { Validator } from '../engine/index.ts'
import { checkTemplate, parseDocument, type Template } from '../template/index.ts'
import { isAbsence, readInside, standsInside } from './read-inside.ts'

/** A folder of templates. */
export interface TemplatePlace {
  readonly folder: string
  /** What people call it, in places of diagnostics: `templates`. */
  readonly shown: string
}

/** The text of a template, and where it was found. */
export interface ShelvedTemplate {
  readonly id: string
  /** The folder its data files lie in. */
  readonly folder: string
  readonly text: string
  readonly bytes: Uint8Array
  /** The text as a template, or what is wrong with it. */
  readonly checked: Checked<Template>
}

/** The templates there are: of several folders, the first that has an id has it. */
export interface TemplateShelf {
  /** In code-unit order. */
  ids(): readonly string[]
  /** Whether there is a template of that id; any text may be asked. */
  has(id: string): boolean
  /** @throws Failure template-not-found */
  open(id: string): ShelvedTemplate
}

const FILE = 'template.yaml'

const TEMPLATE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Templates in folders; those that do not exist hold none. What was read once is checked again only when its bytes are others. */
export function templateShelf(places: readonly TemplatePlace[], validate: Validator): TemplateShelf {
  const known = new Map<string, ShelvedTemplate>()
  const shelvedOnce = (id: string, place: TemplatePlace, bytes: Uint8Array): ShelvedTemplate => {
    const path = join(place.folder, id)
    const before = known.get(path)
    if (before !== undefined && Buffer.compare(before.bytes, bytes) === 0) return before
    const now = shelved(id, place, bytes, validate)
    known.set(path, now)
    return now
  }
  const ids = (): readonly string[] => [...new Set(places.flatMap(({ folder }) => idsIn(folder)))].sort(byCodeUnit)
  return {
    ids,
    has: (id) => isTemplateId(id) && places.some(({ folder }) => standsInside(folder, `${id}/${FILE}`)),
    open(id) {
      for (const place of isTemplateId(id) ? places : []) {
        const bytes = readInside(place.folder, `${id}/${FILE}`)?.bytes
        if (bytes !== undefined) return shelvedOnce(id, place, bytes)
      }
      const hint = didYouMean(id, ids())
      throw new Failure('template-not-found', `there is no template ${JSON.stringify(id)}`, { hint })
    },
  }
}

function isTemplateId(id: string): boolean {
  return TEMPLATE_ID.test(id) && id.length <= 64
}

function idsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((id) => isTemplateId(id) && standsInside(folder, `${id}/${FILE}`))
  } catch (error) {
    if (isAbsence(error)) return []
    throw error
  }
}

function shelved(id: string, place: TemplatePlace, bytes: Uint8Array, validate: Validator): ShelvedTemplate {
  const text = new TextDecoder().decode(bytes)
  const origin = { file: `${place.shown}/${id}/${FILE}`, template: id }
  const document = parseDocument(text, origin)
  const checked =
    document.value === undefined
      ? { diagnostics: document.diagnostics }
      : checkTemplate(document.value, { validate, folder: id })
  return { id, folder: join(place.folder, id), text, bytes, checked }
}

/** @throws Failure input-invalid with everything that is wrong with the template */
export function soundTemplate({ id, checked }: ShelvedTemplate): Template {
  if (checked.value !== undefined && !hasErrors(checked.diagnostics)) return checked.value
  throw new Failure('input-invalid', `the template ${id} does not pass validation`, {
    diagnostics: checked.diagnostics,
  })
}
