import { createHash } from 'node:crypto'

/** The entity tag (RFC 9110) of an answer that depends on these values, JSON, and on nothing else. */
export function entityTag(basis: readonly unknown[]): string {
  return `"${createHash('sha256').update(JSON.stringify(basis)).digest('hex').slice(0, 32)}"`
}

/** Whether an `If-None-Match` header names the tag. `*` is not looked at: it asks whether there is any answer. */
export function namesTag(header: string | undefined, tag: string): boolean {
  return header?.match(/"[^"]*"/g)?.includes(tag) === true
}
