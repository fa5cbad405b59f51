import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../parts/button.tsx'
import { wordsOf } from './run-choices.ts'

/** The tags of a run as a line of words to be changed. */
export function TagsEditor({
  tags,
  onSave,
  onCancel,
}: {
  readonly tags: readonly string[]
  readonly onSave: (tags: string[]) => void
  readonly onCancel: () => void
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(tags.join(' '))
  // Before the next key is pressed: a later effect would miss the first letters of who types at once.
  useLayoutEffect(() => input.current?.focus(), [])
  const save = (event: Event): void => {
    event.preventDefault()
    onSave(wordsOf(text))
  }
  return (
    <form
      class="tags-editor"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <label>
        <span class="unseen">Tags, with spaces between them</span>
        <input
          ref={input}
          class="input"
          type="text"
          placeholder="Tags, with spaces between them"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" look="primary">
        Save
      </Button>
      <Button onClick={onCancel}>Cancel</Button>
    </form>
  )
}
