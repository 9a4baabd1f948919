import { ContinueLink } from '#components/site/continue-link.client.tsx'
import { CourseMap } from '#components/site/course-map.tsx'
import { Hero } from '#components/site/hero.tsx'
import styles from '#components/site/home.module.css'
import { JsonLd } from '#components/site/json-ld.tsx'
import { OwnNotices } from '#components/site/own-notices.client.tsx'
import { schemaOrgCourse } from '#domain/content/schema-org.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { dismissReminderAction, newsSeenAction } from '../(learner)/actions.ts'

export default async function HomePage() {
  const course = await loadCourse()
  const lessons = course.modules.flatMap(module => module.lessons)
  return (
    <>
      <Hero title="Seventeen elements, from rock to rulebook" lead={course.summary}>
        <ContinueLink lessons={lessons.map(({ id, title }) => ({ id, title }))} />
      </Hero>
      <div className={styles.notices}>
        <OwnNotices dismiss={dismissReminderAction} seen={newsSeenAction} />
      </div>
      <section className={styles.course} aria-labelledby="map">
        <h2 id="map" className={styles.heading}>
          The course
        </h2>
        <CourseMap modules={course.modules} />
      </section>
      <JsonLd data={schemaOrgCourse(course)} />
    </>
  )
}
