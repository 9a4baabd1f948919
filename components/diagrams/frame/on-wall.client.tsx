'use client'
import { createContext } from 'react'

/** True for a diagram that a room sees on its projector: then arrows lead through its steps from anywhere. */
export const OnWall = createContext(false)
