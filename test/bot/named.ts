/** Accounts whose ids and names must lie nowhere in the clear: one who asks. */
export const REPORTER = {
  id: 612_345_678_901,
  first_name: 'Zarghunabibi',
  last_name: 'Kakarzai',
  username: 'zarghuna_kakarzai_7',
}

/** One who answers. */
export const HOLDER = {
  id: 698_765_432_109,
  first_name: 'Salmajaan',
  last_name: 'Yusufzaiwal',
  username: 'salma_yusufzai_9',
}
