import type { Course, CourseLesson, CourseModule } from './course.ts'
import type { DataSet } from './data-set.ts'
import type { LessonFrontMatter } from './lesson-front-matter.ts'
import type { Source } from './source.ts'
import type { Term } from './term.ts'

/**
 * What a page holds in the words of schema.org, for JSON-LD. Addresses are relative to the page, which is where its reader
 * resolves them: a prerendered page does not know under which name the site will be served.
 */
export type SchemaOrg = { readonly '@type': string } & Readonly<Record<string, unknown>>

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
const FREE = { inLanguage: 'en', isAccessibleForFree: true, license: LICENCE }
const WHOLE = '/#course'

/** The course with its modules. */
export function schemaOrgCourse({ title, summary, modules }: Course): SchemaOrg {
  const minutes = modules.reduce((sum, module) => sum + module.minutes, 0)
  return {
    '@type': 'Course',
    '@id': WHOLE,
    url: '/',
    name: title,
    description: summary,
    ...FREE,
    timeRequired: duration(minutes),
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'online', courseWorkload: duration(minutes) },
    hasPart: modules.map(({ id, title, summary }) => ({
      '@type': 'Course',
      '@id': `/learn/${id}#module`,
      url: `/learn/${id}`,
      name: title,
      description: summary,
    })),
  }
}

/** A module with its lessons. */
export function schemaOrgModule({ id, title, summary, minutes, lessons }: CourseModule): SchemaOrg {
  return {
    '@type': 'Course',
    '@id': `/learn/${id}#module`,
    url: `/learn/${id}`,
    name: title,
    description: summary,
    ...FREE,
    timeRequired: duration(minutes),
    isPartOf: { '@id': WHOLE },
    hasPart: lessons.map(toPart),
  }
}

/** A lesson: what it teaches, how long it takes, what it builds on. */
export function schemaOrgLesson(
  id: string,
  { title, summary, minutes, objectives, buildsOn }: LessonFrontMatter,
): SchemaOrg {
  const [module = ''] = id.split('/')
  return {
    '@type': 'LearningResource',
    '@id': `/learn/${id}#lesson`,
    url: `/learn/${id}`,
    name: title,
    description: summary,
    ...FREE,
    learningResourceType: 'lesson',
    teaches: objectives.map(({ text }) => text),
    timeRequired: duration(minutes),
    isPartOf: { '@id': `/learn/${module}#module` },
    educationalAlignment: buildsOn.map(each => ({
      '@type': 'AlignmentObject',
      alignmentType: 'requires',
      targetUrl: `/learn/${each}`,
    })),
  }
}

/** The glossary: every term with its other names. */
export function schemaOrgTerms(terms: readonly Term[]): SchemaOrg {
  return {
    '@type': 'DefinedTermSet',
    '@id': '/glossary#terms',
    url: '/glossary',
    name: 'Glossary',
    ...FREE,
    hasDefinedTerm: terms.map(({ id, term, also, chinese, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `/glossary#${id}`,
      name: term,
      description: definition,
      ...(also.length + (chinese ? 1 : 0) > 0 && { alternateName: [...also, ...(chinese ? [chinese] : [])] }),
    })),
  }
}

/** A data set: columns with their units, the file to take away, the sources it cites. */
export function schemaOrgDataSet(set: Omit<DataSet, 'rows'>, sources: readonly Source[]): SchemaOrg {
  return {
    '@type': 'Dataset',
    '@id': `/data/${set.id}#data`,
    url: `/data/${set.id}`,
    name: set.title,
    description: set.description,
    ...FREE,
    usageInfo: set.licence,
    dateModified: set.asOf,
    variableMeasured: set.columns.map(({ name, meaning, unit }) => ({
      '@type': 'PropertyValue',
      name,
      description: meaning,
      ...(unit && { unitText: unit }),
    })),
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `/data/${set.id}/csv` },
    citation: sources.map(({ title, publisher, date, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
      ...(date && { datePublished: date }),
      ...(url && { url }),
    })),
  }
}

function toPart({ id, title, summary, minutes }: CourseLesson) {
  return {
    '@type': 'LearningResource',
    '@id': `/learn/${id}#lesson`,
    url: `/learn/${id}`,
    name: title,
    description: summary,
    timeRequired: duration(minutes),
  }
}

function duration(minutes: number): string {
  return `PT${minutes}M`
}
