const prefix = 'https://www.googleapis.com/auth/';

/** What the HTTP runtime asks for, the same as deployment.json; a test compares them. */
export const scopes = {
  run: `${prefix}gmail.addons.execute`,
  read: `${prefix}gmail.addons.current.message.action`,
  compose: `${prefix}gmail.addons.current.action.compose`,
  /** Who is it: only to keep blocks and settings apart, by the bare user id. */
  person: 'openid',
} as const;
