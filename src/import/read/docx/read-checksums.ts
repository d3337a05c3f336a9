/** What an archive begins its directory, an entry of it, and its end with. */
const zeichen = { eintrag: 0x02014b50, ende: 0x06054b50 }
/** Bytes of an entry and of the end without what varies in length. */
const laenge = { eintrag: 46, ende: 22 }

/**
 * The checksums of an archive's entries by their names, from its directory.
 *
 * @throws {RangeError} when the directory leads out of the file
 */
export function readChecksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const ende = findEnd(view)
  const summen = new Map<string, number>()
  let stelle = view.getUint32(ende + 16, true)
  while (stelle < ende && view.getUint32(stelle, true) === zeichen.eintrag) {
    const [name, zusatz, bemerkung] = [28, 30, 32].map((k) => view.getUint16(stelle + k, true)) as [
      number,
      number,
      number,
    ]
    const von = stelle + laenge.eintrag
    summen.set(new TextDecoder().decode(bytes.subarray(von, von + name)), view.getUint32(stelle + 16, true))
    stelle = von + name + zusatz + bemerkung
  }
  return summen
}

/** A remark may stand behind the end. */
function findEnd(view: DataView): number {
  let stelle = view.byteLength - laenge.ende
  while (view.getUint32(stelle, true) !== zeichen.ende) stelle--
  return stelle
}
