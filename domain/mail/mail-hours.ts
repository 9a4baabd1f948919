import { Temporal } from 'temporal-polyfill'

/** Mail goes out from eight to six on the clock of the class. */
const FROM = 8
const UNTIL = 18

/** The next moment (UTC milliseconds), `now` if it is one, at which mail may go out in an IANA zone. */
export function nextMailHour(now: number, zone: string): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  if (here.hour >= FROM && here.hour < UNTIL) return now
  const day = here.hour < FROM ? here : here.add({ days: 1 })
  return day.withPlainTime({ hour: FROM }).epochMilliseconds
}
