import Files

/// What was made of the bytes of a file.
struct Decoded<Value: Sendable>: Sendable {
  let bytes: Fingerprint
  let value: Value
}
