import 'server-only'
import pino from 'pino'
import { env } from '#server/env.ts'

/** Structured log, one JSON line an event; never holds an answer, a password or a name. */
export const log = pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
