/// One step of a compiled template.
struct Instruction: Sendable {
  enum Operation: UInt8, Sendable {
    /// Appends `b` literal bytes from `a`.
    case literal
    /// Appends the text of slot `a`, escaped.
    case text
    /// Appends the text that lies `a` bytes into the model, escaped.
    case textAt, optionalTextAt
    /// Appends the markup of the rows' slot `a`, which are its bytes.
    case bytes
    /// Appends the number of slot `a`.
    case number
    /// Appends which row of a list it is, from 1.
    case index
    /// Runs up to `end` for each row of slot `a`, which becomes frame `b`.
    case enter
    /// Goes on at `end` unless the flag of slot `a` is set.
    case when
    /// Goes on at `end` if the flag of slot `a` is set.
    case unless
    /// Goes on at `end` unless it is the first row.
    case whenFirst, unlessFirst
    /// Goes on at `end` unless it is the last row.
    case whenLast, unlessLast
    /// Goes on where the table `b` says for the text of slot `a`, or at `end`.
    case choose
    /// Goes on at `end`.
    case jump
  }

  var operation: Operation
  var escape = Escape.none
  /// Whose model the slot is fetched from.
  var frame: UInt16 = 0
  var a: Int32 = 0
  var b: Int32 = 0
  var end: Int32 = 0
}
