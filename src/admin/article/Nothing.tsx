/** In place of a field that is a column alone. */
export function Nothing() {
  return null
}
