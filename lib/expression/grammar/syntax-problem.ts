/** Why a text is no expression, and where: `position` is the UTF-16 offset of what is wrong. */
export interface SyntaxProblem {
  readonly message: string;
  readonly position: number;
}

/** Thrown within the parser only; `parseExpression` returns it as a problem. */
export class ExpressionSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
  }
}
