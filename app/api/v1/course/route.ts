import { apiRoute } from '#server/http/api-route.ts'
import { loadCourseOutline } from '#server/progress/load-course-outline.ts'

export const GET = apiRoute({ who: 'anyone', run: loadCourseOutline })
