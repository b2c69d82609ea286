/** The paper of each theme, for what lies outside a page's own style sheet. */
export const paper = { light: '#fbfaf6', dark: '#131619' } as const;
