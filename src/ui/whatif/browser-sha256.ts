import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Sha256 } from '../../bundle/index.ts'

/** SHA-256 where there is no Node: the one of the browser is not there on plain http, and cannot be fed in pieces. */
export const browserSha256: Sha256 = () => {
  const hash = sha256.create()
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) }
}

/** Stands for SHA-256 where the description of a run is made to be looked at: nothing that is looked at is a hash. */
export const noSha256: Sha256 = () => ({ update: () => undefined, hex: () => '' })
