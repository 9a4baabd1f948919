import { apiRoute } from '#server/http/api-route.ts'
import { unsubscribeParams } from '#server/http/contract.ts'
import { unsubscribe } from '#server/mail/unsubscribe.ts'
import { siteAddress } from '#server/site-address.ts'

/** One click in a mail program (RFC 8058). */
export const POST = apiRoute({
  who: 'anyone',
  params: unsubscribeParams,
  run: async ({ params }) => {
    await unsubscribe(params.token)
    return new Response(null, { status: 204 })
  },
})

/** A person who opens the same address is asked first. */
export const GET = apiRoute({
  who: 'anyone',
  params: unsubscribeParams,
  run: async ({ params }) =>
    Response.redirect(siteAddress(`/unsubscribe/${encodeURIComponent(params.token)}`), 303),
})
