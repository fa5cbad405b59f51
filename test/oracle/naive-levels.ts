/** How much is poured onto each of these queues, so that those which get something end at one level and no other is below. */
export function maxMinLevels(queues: readonly number[], amount: number): number[] {
  const rising = [...queues].sort((a, b) => a - b)
  for (let n = rising.length; n > 0; n--) {
    // The level if the n smallest get something.
    const level = (amount + rising.slice(0, n).reduce((sum, queue) => sum + queue, 0)) / n
    if (level >= rising[n - 1]!) return queues.map((queue) => Math.max(0, level - queue))
  }
  return []
}
