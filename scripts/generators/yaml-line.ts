/** A plain value as one line of YAML in flow style: `{ servers: 4, serviceTime: 90s }`. */
export function yamlLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlLine).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${key}: ${yamlLine(inner)}`)
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
  }
  if (typeof value !== 'string') return String(value)
  return /^[A-Za-z0-9][\w.-]*$/.test(value) ? value : `'${value}'`
}
