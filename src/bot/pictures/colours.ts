/** The colours of all pictures: warm and plain, and no country's flag. */
export const COLOURS = {
  /** Backgrounds. */
  paper: '#fdf7ec',
  sand: '#f3e6cf',
  sky: '#f8dfb6',
  hill: '#7fa79a',
  farHill: '#b5c9b3',
  /** Letters: all at least 4.5 : 1 on paper and sand. */
  ink: '#26332f',
  soft: '#655742',
  deep: '#1f4f4a',
  rust: '#8f4420',
  /** Signs. */
  road: '#e6d3b1',
  amber: '#e3a23a',
  glow: '#f7d996',
  leaf: '#5d8a73',
} as const
