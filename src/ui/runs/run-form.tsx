import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Answer, Asked } from '../api/client.ts'
import { problemOf, type Problem } from '../api/problem.ts'
import { runAt, type NewAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Button } from '../parts/button.tsx'
import { FieldProblems } from '../parts/field-problems.tsx'
import { countText } from '../parts/number-text.ts'
import { ProblemNotice } from '../parts/notice.tsx'
import { MoreFields } from './more-fields.tsx'
import { ParameterInput } from './parameter-input.tsx'
import { changedTexts, parameterFields, parametersOf } from './parameter-field.ts'
import { problemsAt } from './problems-at.ts'
import { requestOf, USUAL_CHOICES } from './run-choices.ts'
import { useValidation } from './use-validation.ts'

/** What became of the request that was sent last. */
interface Sent {
  readonly request: string
  readonly problem?: Problem
}

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
  const [sent, setSent] = useState<Sent>()
  const parameters = parametersOf(fields, address.values)
  const asked = requestOf({ templateId: template.id, parameters }, choices)
  const toCheck: Asked<'validate'> = {
    templateId: template.id,
    parameters,
    ...(asked.seed === undefined ? {} : { seed: asked.seed }),
  }
  const { answer, problem, of } = useValidation(toCheck)
  const isCurrent = of === JSON.stringify(toCheck)
  const request = JSON.stringify(asked)
  const refused = sent?.request === request ? sent.problem : undefined
  const busy = sent?.request === request && refused === undefined
  const found = answer?.diagnostics ?? problem?.diagnostics ?? []
  const places = [...fields.map(({ name }) => `parameters.${name}`), 'seed', 'tags', 'options.replications']
  const problems = problemsAt([...found, ...(refused?.diagnostics ?? [])], places)
  const send = (event: Event): void => {
    event.preventDefault()
    setSent({ request })
    api.ask('createRun', asked).then(
      ({ runId }) => go(runAt(runId ?? '')),
      (error: unknown) => setSent({ request, problem: problemOf(error) }),
    )
  }
  const setText = (name: string, text: string): void =>
    replace({ ...address, values: changedTexts(fields, { ...address.values, [name]: text }) })
  const wholeProblem = refused ?? (isCurrent ? problem : undefined)
  return (
    <form class="form" onSubmit={send} noValidate aria-label={`New run of ${template.title}`}>
      <fieldset class="fields">
        <legend class="unseen">Parameters</legend>
        {fields.map((field) => (
          <ParameterInput
            key={field.name}
            field={field}
            text={address.values[field.name] ?? field.usual}
            problems={problems.at(`parameters.${field.name}`)}
            onText={(text) => setText(field.name, text)}
          />
        ))}
      </fieldset>
      <MoreFields
        choices={choices}
        problems={problems}
        onChange={(next) => {
          setChoices(next)
          if (next.seed !== address.seed) replace({ ...address, seed: next.seed })
        }}
      />
      <div class="form-problems" data-any={problems.rest.length > 0}>
        <FieldProblems id="form-problems" problems={problems.rest} />
      </div>
      {wholeProblem !== undefined && wholeProblem.diagnostics.length === 0 && <ProblemNotice problem={wholeProblem} />}
      <div class="form-foot">
        <Button type="submit" look="primary" disabled={busy || (isCurrent && answer?.valid !== true)}>
          {busy ? 'Running…' : 'Run'}
        </Button>
        <p class="form-state" role="status" data-valid={isCurrent && answer?.valid === true}>
          {stateText(isCurrent ? answer : undefined, found.length)}
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
