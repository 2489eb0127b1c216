import * as z from 'zod';

/** Tells whether a value is known only to Terraform. Such a value is accepted where a string is and not checked. */
export type IsToken = (value: unknown) => boolean;

/** What is wrong with a text, worded to follow the path of its prop; undefined if nothing is. */
export type TextRule = (value: string) => string | undefined;

/** How props are described whose values may be tokens. */
export type TokenAware = ReturnType<typeof tokenAware>;

/** `isToken` comes from the caller, since this folder knows nothing of CDKTF. */
export function tokenAware(isToken: IsToken) {
  return {
    isToken,

    /** A string to which the rules apply unless it is a token; without any rule it must not be empty. */
    text: (...rules: readonly TextRule[]) =>
      z.string().superRefine((value, context) => {
        if (isToken(value)) return;
        for (const rule of rules.length > 0 ? rules : [notEmpty]) {
          const broken = rule(value);
          if (broken) context.addIssue({ code: 'custom', message: broken });
        }
      }),

    /** A list whose length shows in the synthesized JSON, so it can't be one that only Terraform knows. */
    list: <T extends z.ZodType>(element: T) =>
      z.array(element).superRefine((value, context) => {
        if (isToken(value)) context.addIssue({ code: 'custom', message: 'must be known at synthesis, not a token' });
      }),
  };
}

export const notEmpty: TextRule = (value) => (value.trim() === '' ? 'must not be empty' : undefined);

/** In Unicode's characters, as the provider counts. What Okta counts isn't known; it refuses the rest itself. */
export function atMost(length: number): TextRule {
  return (value) => ([...value].length > length ? `must have at most ${length} characters` : undefined);
}

/** Okta's searches and Terraform's messages would carry them along unseen. */
export const noControlCharacters: TextRule = (value) =>
  /\p{Cc}/u.test(value) ? 'must not hold control characters, such as a line break' : undefined;
