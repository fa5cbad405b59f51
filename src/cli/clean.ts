const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** The text without what a terminal would obey instead of show: control characters but line ends, marks of direction. */
export function cleanText(text: string): string {
  return text.replace(UNPRINTABLE, '')
}

/** The value with every text in it, keys included, made clean: what strangers wrote is shown and never obeyed. */
export function clean<T>(value: T): T {
  return cleaned(value) as T
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return typeof value[0] === 'number' ? value : value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), cleaned(inner)]))
}
