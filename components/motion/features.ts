/** Loaded after the stage itself, so that a picture stands before it can move. Animation only: no gestures, no layout. */
export { domMin as features } from 'framer-motion'
