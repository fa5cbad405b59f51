import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import type { Trial } from './trial.ts'

/** Milliseconds of rest after which what is tried stands in the address. */
const REST_MS = 250

/** The address follows what is tried when it rests, and what is tried follows the address when somebody goes elsewhere. */
export function useTextsInAddress(trial: Trial, { values }: RunAddress): void {
  const { address, replace } = useApp()
  const written = useRef(JSON.stringify(values))
  const given = JSON.stringify(values)
  useEffect(() => {
    if (given === written.current) return
    written.current = given
    trial.set(values)
  }, [given])
  useSignalEffect(() => {
    const texts = trial.texts.value
    let timer: ReturnType<typeof setTimeout>
    const write = (): void => {
      // While a slider is held nothing is written: the browser would ask for the icon of the new address.
      if (document.querySelector('.slider:active') !== null) {
        timer = setTimeout(write, REST_MS)
        return
      }
      const now = address.peek()
      const said = JSON.stringify(texts)
      if (now.view !== 'run' || said === written.current) return
      written.current = said
      replace({ ...now, values: texts })
    }
    timer = setTimeout(write, REST_MS)
    return () => clearTimeout(timer)
  })
}
