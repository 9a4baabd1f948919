import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathCameFrom, sameSitePath } from './same-site-path.ts'

test.each(['/progress', '/join/HX7-Q3M', '/learn/quotas/two-instruments?try=2#q-order'])(
  '%s is a path of this site',
  path => expect(sameSitePath(path)).toBe(path),
)

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/..//evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'progress',
  '',
])('%j leads elsewhere', path => expect(sameSitePath(path)).toBeUndefined())

test('whatever is typed, a browser stays on the site', () => {
  fc.assert(
    fc.property(
      fc.string().map(text => `/${text}`),
      typed => {
        const path = sameSitePath(typed)
        if (path !== undefined) expect(new URL(path, 'https://here.example').host).toBe('here.example')
      },
    ),
  )
})

test('the page somebody came from is known by the referrer of this host', () => {
  expect(pathCameFrom('http://here:3000/learn/a/b?x=1', 'here:3000')).toBe('/learn/a/b?x=1')
})

test.each([
  ['http://elsewhere/learn', 'here'],
  ['http://here/sign-up?next=%2F', 'here'],
  ['nonsense', 'here'],
])('from %s no way leads back', (referrer, host) => expect(pathCameFrom(referrer, host)).toBeUndefined())
