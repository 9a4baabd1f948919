import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { Problem } from '#domain/problem.ts'

/** Awaits what a page shows; a refusal becomes the site's own not-found or not-allowed page with its status. */
export async function forPage<Value>(loading: Promise<Value>): Promise<Value> {
  try {
    return await loading
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') notFound()
    if (error instanceof Problem && error.code === 'forbidden') forbidden()
    throw error
  }
}
