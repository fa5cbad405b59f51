import type { JSX } from 'preact'
import { newRun } from '../app/address.ts'
import type { Answer } from '../api/client.ts'
import { Badge } from '../parts/badge.tsx'
import { Link } from '../parts/link.tsx'

/** The templates there are, each the way to a new run of it. */
export function TemplateCards({ templates }: { readonly templates: Answer<'listTemplates'>['items'] }): JSX.Element {
  return (
    <ul class="cards">
      {templates
        .filter(({ valid }) => valid)
        .map(({ id, title, description, tags }) => (
          <li key={id} class="card">
            <Link to={newRun(id)} look="card-link">
              {title}
            </Link>
            <p>{description}</p>
            <p class="chips">
              {tags.map((tag) => (
                <Badge key={tag}>{tag}</Badge>
              ))}
            </p>
          </li>
        ))}
    </ul>
  )
}
