const pages = 'https://sla-as-code.dev/rules/'

/** Where a rule is explained to people. */
export const rulePage = (rule: string): string => `${pages}${rule}`
