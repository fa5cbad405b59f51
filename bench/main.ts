// Loads only what it is asked for: a child measures itself, and must not carry the rows.
const [first, ...rest] = process.argv.slice(2)

if (first === '--child') {
  const { runChild } = await import('./children/index.ts')
  await runChild(rest)
} else {
  const { bench } = await import('./bench.ts')
  await bench(process.argv.slice(2))
}
