import localFont from 'next/font/local'

// One family out of several files: a browser fetches a file only when the page holds a character of its range.
// The loader reads these calls without running them, so every option has to be written out.

const seventeenRead = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
  ],
  adjustFontFallback: 'Times New Roman',
  declarations: [
    { prop: 'font-family', value: 'seventeenRead' },
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
  variable: '--loaded-read',
})

const readItalic = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'seventeenRead' },
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
  variable: '--loaded-read-italic',
})

const readExtended = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'seventeenRead' },
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
  variable: '--loaded-read-extended',
})

const readGreek = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
  ],
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'seventeenRead' },
    {
      prop: 'unicode-range',
      value: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
    },
  ],
  variable: '--loaded-read-greek',
})

const seventeenUi = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
      weight: '100 900',
      style: 'normal',
    },
  ],
  adjustFontFallback: 'Arial',
  declarations: [
    { prop: 'font-family', value: 'seventeenUi' },
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
  variable: '--loaded-ui',
})

const uiExtended = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
      weight: '100 900',
      style: 'normal',
    },
  ],
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'seventeenUi' },
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
  variable: '--loaded-ui-extended',
})

const uiGreek = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/inter/files/inter-greek-wght-normal.woff2',
      weight: '100 900',
      style: 'normal',
    },
  ],
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'seventeenUi' },
    {
      prop: 'unicode-range',
      value: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
    },
  ],
  variable: '--loaded-ui-greek',
})

/** Class names for `<html>` that make `--font-read` and `--font-ui` (globals.css) find their files. */
export const fontClasses = [
  seventeenRead,
  readItalic,
  readExtended,
  readGreek,
  seventeenUi,
  uiExtended,
  uiGreek,
]
  .map(font => font.variable)
  .join(' ')
