/**
 * OneID's console. Zuora documents no addresses of its screens, so a step opens the console and says what to click.
 * @see https://docs.zuora.com/en/zuora-platform/user-management/oneid/oneid-process-overview
 */
export const ONE_ID_CONSOLE = { url: 'https://one.zuora.com', opens: "OneID's start page" };
