/**
 * The quantile of the standard normal distribution: the z below which a share `p` of it lies.
 * Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37
 * (1988) 477–484, routine PPND16: relative accuracy about 1e-16. Throws unless 0 < p < 1.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`no quantile of ${p}`)
  const q = p - 0.5
  if (Math.abs(q) <= SPLIT_NEAR) {
    const r = NEAR_CONST - q * q
    return (q * polynomial(A, r)) / polynomial(B, r)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const z =
    r <= SPLIT_FAR
      ? polynomial(C, r - FAR_CONST) / polynomial(D, r - FAR_CONST)
      : polynomial(E, r - SPLIT_FAR) / polynomial(F, r - SPLIT_FAR)
  return q < 0 ? -z : z
}

/** Horner's rule: the coefficient of the constant comes first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, one) => sum * x + one, 0)
}

/** Where the paper passes from one quotient of polynomials to the next, and what it takes away there. */
const SPLIT_NEAR = 0.425
const NEAR_CONST = 0.180625
const SPLIT_FAR = 5
const FAR_CONST = 1.6

/** For p near one half. The digits of the paper, as far as a double holds them; so in all that follow. */
const A = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.693765509461, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
]
const B = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
]

/** For p not close to 0, ½ or 1. */
const C = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
]
const D = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
  0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
]

/** For p close to 0 or 1. */
const E = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
  0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
]
const F = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  0.000018463183175100548, 1.4215117583164459e-7, 2.0442631033899397e-15,
]
