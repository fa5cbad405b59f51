import { page, paragraph } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation listTemplates answers. */
interface Templates {
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly version: string
    readonly description: string
    readonly tags: readonly string[]
    readonly valid: boolean
  }[]
}

/** Each template with what it models, and how to see more. */
export function showTemplates({ items }: Templates, screen: Screen): string {
  const { paint, again } = screen
  if (items.length === 0) return page('There are no templates.')
  const entries = items.map(({ id, title, version, description, tags, valid }) => {
    if (!valid)
      return `${paint.bold(id)}  ${paint.red('does not pass validation')}\n  ${again(`templates show ${id}`)} says why`
    const labels = tags.length === 0 ? '' : `\n${paragraph(paint.dim(tags.join(' · ')), screen)}`
    const about = description === '' ? '' : `\n${paragraph(description, screen)}`
    return `${paint.bold(id)}  ${title}  ${paint.dim(version)}${about}${labels}`
  })
  const first = items.find(({ valid }) => valid)?.id ?? 'ID'
  return page(...entries, `${again(`templates show ${first}`)}\n${again(`run --template-id ${first}`)}`)
}
