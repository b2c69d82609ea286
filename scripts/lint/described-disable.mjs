/** @type {import('eslint').Rule.RuleModule} */
export const describedDisable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { silent: "Say why the rule is switched off, after ' -- '." },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const text = comment.value.trim();
        if (/^eslint-disable/.test(text) && !/\s--\s+\S/.test(text)) {
          context.report({ loc: comment.loc, messageId: 'silent' });
        }
      }
    },
  }),
};
