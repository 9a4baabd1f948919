import 'server-only'
import nodemailer, { type Transporter } from 'nodemailer'
import { env } from '#server/env.ts'

/** Milliseconds after which a mail server that says nothing counts as not there. */
const PATIENCE = 15_000

/** The way to the mail server of the settings; undefined where mail is off. */
export function mailer(): { readonly transport: Transporter; readonly from: string } | undefined {
  const { SMTP_URL: url, MAIL_FROM: from } = env()
  if (!url || !from) return undefined
  const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE }
  return { transport: nodemailer.createTransport({ url, ...patience }), from }
}
