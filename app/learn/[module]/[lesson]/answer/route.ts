import { answerByForm } from '#server/assessment/answer-by-form.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { readText } from '#server/http/request-guards.ts'

const LONGEST_FORM = 200_000

export const POST = apiRoute({
  who: 'anyone',
  run: async ({ actor, request, now }) => {
    const address = await answerByForm(actor, await readText(request, LONGEST_FORM), now)
    return new Response(null, { status: 303, headers: { location: address } })
  },
})
