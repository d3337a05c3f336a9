/** Bytes to text. UTF-16 is known by its byte order mark; what is no valid UTF-8 is read as Windows-1252. */
function decode(bytes: Uint8Array): string {
  const mark = [bytes[0], bytes[1]].join()
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * One spelling for what looks the same: composed umlauts, letters for ligature signs (`ﬁ` → `fi`); signs that show
 * nothing and page breaks are dropped.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u200B|\u200C|\u2060|\uFEFF|\f|\v/gu, '')
}

/** Lines of a source text without their ends; LF, CRLF and CR all end a line. */
export function readZeilen(bytes: Uint8Array): string[] {
  return normalize(decode(bytes)).split(/\r\n|\r|\n/u)
}
