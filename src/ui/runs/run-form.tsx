import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Answer, Asked } from '../api/client.ts'
import { problemOf, type Problem } from '../api/problem.ts'
import { runAt, type NewAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Button } from '../parts/button.tsx'
import { countText } from '../parts/number-text.ts'
import { ProblemNotice } from '../parts/notice.tsx'
import { MoreFields, requestOf, USUAL_CHOICES } from './more-fields.tsx'
import { ParameterInput } from './parameter-input.tsx'
import { changedTexts, parameterFields, parametersOf } from './parameter-field.ts'
import { problemsAt } from './problems-at.ts'
import { useValidation } from './use-validation.ts'

/** The form of a template: a field for each parameter, mode, seed and more; judged as it is typed, sent as a run. */
export function RunForm({
  template,
  address,
}: {
  readonly template: Answer<'showTemplate'>
  readonly address: NewAddress
}): JSX.Element {
  const { api, go, replace } = useApp()
  const fields = useMemo(() => parameterFields(template.parameters), [template])
  const [choices, setChoices] = useState({ ...USUAL_CHOICES, seed: address.seed })
  const [sent, setSent] = useState<{ readonly busy: boolean; readonly problem?: Problem }>({ busy: false })
  const parameters = parametersOf(fields, address.values)
  const asked = requestOf({ templateId: template.id, parameters }, choices)
  const { seed } = asked
  const toCheck: Asked<'validate'> = { templateId: template.id, parameters, ...(seed === undefined ? {} : { seed }) }
  const { answer, problem, of } = useValidation(toCheck)
  const current = of === JSON.stringify(toCheck)
  const diagnostics = answer?.diagnostics ?? problem?.diagnostics ?? []
  const { byField, rest } = problemsAt(diagnostics, [...fields.map(({ name }) => name)])
  const send = (event: Event): void => {
    event.preventDefault()
    setSent({ busy: true })
    api.ask('createRun', asked).then(
      ({ runId }) => (runId === null ? setSent({ busy: false }) : go(runAt(runId))),
      (error: unknown) => setSent({ busy: false, problem: problemOf(error) }),
    )
  }
  const setText = (name: string, text: string): void =>
    replace({ ...address, values: changedTexts(fields, { ...address.values, [name]: text }) })
  const wrong = current && (answer?.valid === false || problem !== undefined)
  return (
    <form class="form" onSubmit={send} noValidate aria-label={`New run of ${template.title}`}>
      <fieldset class="fields">
        <legend class="unseen">Parameters</legend>
        {fields.map((field) => (
          <ParameterInput
            key={field.name}
            field={field}
            text={address.values[field.name] ?? field.usual}
            problems={byField.get(field.name) ?? []}
            onText={(text) => setText(field.name, text)}
          />
        ))}
      </fieldset>
      <MoreFields
        choices={choices}
        seedProblems={byField.get('seed') ?? []}
        onChange={(next) => {
          setChoices(next)
          if (next.seed !== address.seed) replace({ ...address, seed: next.seed })
        }}
      />
      {rest.length > 0 && (
        <ul class="field-problems form-problems" role="alert">
          {rest.map(({ message, hint }) => (
            <li key={message}>
              {message}
              {hint !== undefined && <> – {hint}</>}
            </li>
          ))}
        </ul>
      )}
      {current && problem !== undefined && diagnostics.length === 0 && <ProblemNotice problem={problem} />}
      {sent.problem !== undefined && <ProblemNotice problem={sent.problem} />}
      <div class="form-foot">
        <Button type="submit" look="primary" disabled={sent.busy || wrong}>
          {sent.busy ? 'Running…' : 'Run'}
        </Button>
        <p class="form-state" role="status" data-valid={current && answer?.valid === true}>
          {stateText(current ? answer : undefined, diagnostics.length)}
        </p>
      </div>
    </form>
  )
}

function stateText(answer: Answer<'validate'> | undefined, problems: number): string {
  if (answer === undefined) return problems === 0 ? 'Checking…' : countText(problems, 'problem')
  if (!answer.valid) return countText(problems, 'problem')
  return `Valid: the run will hold ${countText(answer.values, 'number')}`
}
