// The one vocabulary of refusals. Domain code throws AppError; app/routes turn its code into a status and a page.

const statusOf = {
  invalid: 400,
  signInNeeded: 401,
  forbidden: 403,
  notFound: 404,
  wrongMethod: 405,
  conflict: 409,
  gone: 410,
  tooLarge: 413,
  tooMany: 429,
  unavailable: 503,
} as const;

export type AppErrorCode = keyof typeof statusOf;

/** A refusal with a code (its HTTP status is statusOf[code]) and a reason key that the pages translate. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  /** Key below `refusals` in app/i18n; a page falls back to the text of the code. */
  readonly reason: string | undefined;

  constructor(code: AppErrorCode, reason?: string, message?: string) {
    super(message ?? `${code}${reason === undefined ? "" : `: ${reason}`}`);
    this.name = "AppError";
    this.code = code;
    this.reason = reason;
  }

  get status(): number {
    return statusOf[this.code];
  }
}
