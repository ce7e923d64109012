/** Labels of emergency numbers that have a text `emergency--<label>`; any other is shown as it is. */
export const NAMED: readonly string[] = ['rescue', 'police', 'ambulance', 'helpline']
