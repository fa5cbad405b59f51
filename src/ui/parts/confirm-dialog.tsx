import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from './button.tsx'

/** Asks before something is done that cannot be undone. */
export function ConfirmDialog({
  title,
  confirm,
  onConfirm,
  onCancel,
  children,
}: {
  readonly title: string
  /** What the button that does it says. */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly children: ComponentChildren
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={onCancel}>
      <h2>{title}</h2>
      {children}
      <div class="dialog-foot">
        <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        <Button look="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  )
}
