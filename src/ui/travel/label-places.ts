/** Where the middle of the base line of a text stands. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Pixels that the number of an edge takes, a little more than most of them need. */
const TEXT = { width: 40, height: 15 }

/** For each of several texts the first of its places where it covers no text before it; its first when there is none. */
export function labelPlaces(wanted: ReadonlyMap<string, readonly Place[]>): ReadonlyMap<string, Place> {
  const taken: Place[] = []
  const found = new Map<string, Place>()
  for (const [id, places] of wanted) {
    const place = places.find((one) => !taken.some((other) => covers(one, other))) ?? places[0]!
    taken.push(place)
    found.set(id, place)
  }
  return found
}

function covers(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) < TEXT.width && Math.abs(a.y - b.y) < TEXT.height
}
