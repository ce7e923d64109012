/** A number to call in danger. Comes from the deployment's settings, never from a lesson. */
export interface EmergencyNumber {
  /** One of `NAMED`, which has a text in every language; anything else is shown as it is. */
  readonly label: string
  readonly number: string
}

/** Labels that have a text `emergency--<label>`. */
export const NAMED: readonly string[] = ['rescue', 'police', 'ambulance', 'helpline']
