/** Where all rules are explained to people. */
export const rulesPage = 'https://sla-as-code.dev/rules/'

/** Where a rule is explained to people. */
export const rulePage = (rule: string): string => `${rulesPage}${rule}`
