// In:    the name of a time zone. Out: its local clock, by the zone data of the machine.
// Never: guesses for a name it does not know; needs more than Intl: the same code in server and browser.
// Specified in docs/spec/series.md.
export { zoneClock } from './zone-clock.ts'
