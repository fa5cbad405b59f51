import type { JSX } from 'preact'
import type { Answer } from '../api/client.ts'
import type { RunAddress } from '../app/address.ts'
import { Badge } from '../parts/badge.tsx'
import { Link } from '../parts/link.tsx'
import { EmptyNotice } from '../parts/notice.tsx'

/** What a run warns of: the sentence, what can be done, and the way to where it is worst. */
export function WarningList({
  shown: { run },
  address,
}: {
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
}): JSX.Element {
  if (run.warnings.length === 0) return <EmptyNotice title="The run has no warnings" />
  return (
    <ul class="happenings" aria-label="Warnings">
      {run.warnings.map(({ code, node, severity, message, hint, worst, firstBin }) => (
        <li key={`${code} ${node ?? ''} ${firstBin}`}>
          <Badge tone={severity === 'warning' ? 'warning' : 'plain'}>{code}</Badge>
          <div>
            <p>{message}</p>
            {hint !== undefined && <p class="faint">{hint}</p>}
          </div>
          <Link to={{ ...address, bin: worst?.bin ?? firstBin, ...(node === undefined ? {} : { select: [node] }) }}>
            Show bin {worst?.bin ?? firstBin}
          </Link>
        </li>
      ))}
    </ul>
  )
}
