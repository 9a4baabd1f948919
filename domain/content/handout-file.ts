export type HandoutForm = 'html' | 'pdf'

/** File name of a lesson to print; `lesson` is `module/lesson`. */
export function lessonFile(lesson: string, form: HandoutForm): string {
  return `${lesson.replace('/', '.')}.${form}`
}

/** File name of a module's guide to print. */
export function guideFile(module: string, form: HandoutForm): string {
  return `guide.${module}.${form}`
}

/** Whether a text has the shape of these names, so that it leads nowhere else. */
export function isHandoutFile(name: string): boolean {
  return /^[a-z0-9-]+\.[a-z0-9-]+\.(?:html|pdf)$/.test(name)
}
