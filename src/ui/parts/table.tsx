import type { ComponentChildren, JSX } from 'preact'

/** One column of a table. */
export interface Column<Row> {
  readonly name: string
  /** The unit below the name. */
  readonly unit?: string
  /** Whether it holds numbers, which stand at the right. */
  readonly number?: boolean
  readonly cell: (row: Row) => ComponentChildren
}

/** Rows and columns; on a narrow screen it scrolls by itself. The first column names the row. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  /** What it holds, for who cannot see it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}): JSX.Element {
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table class="table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, unit, number }) => (
              <th key={name} scope="col" class={number === true ? 'number' : ''}>
                {name}
                {unit !== undefined && <span class="unit">{unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, number, cell }, i) =>
                i === 0 ? (
                  <th key={name} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={name} class={number === true ? 'number' : ''}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
