/**
 * Addresses of the site's own pages.
 *
 * @param pfad path from the site's root with leading and trailing slash, such as `/plaene/elbe-elster-2024/`
 * @returns the same path under the base the site is built for (`npm run build -- --base /pfad/`)
 */
export function href(pfad: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + pfad
}
