const zahl = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 })

/** The size of a file in words: `67 KB`, `1,2 MB`; never less than 1 KB. */
export function writeBytes(bytes: number): string {
  const kilobyte = Math.max(1, Math.round(bytes / 1024))
  return kilobyte < 1024 ? `${kilobyte}\u00A0KB` : `${zahl.format(kilobyte / 1024)}\u00A0MB`
}
