/// Which entries hold which terms, gathered entry by entry.
struct Postings: Sendable {
  /// An entry's number, doubled, plus 1 where the term stands in its title.
  typealias Posting = UInt32

  /// What was added, in the entries' order: `term << 32 | posting`. In pieces of one size: a list of millions that grew by doubling would be
  /// there twice while it grows.
  private var pieces: [[UInt64]] = []
  /// By term: the place of what was added last, see ``offsetBits``; -1 for nothing.
  private var last: [Int32] = []

  /// Adds a term of an entry. Entries come in ascending order; a term that the entry holds already is added once.
  mutating func add(_ term: Int32, entry: Int, inTitle: Bool) {
    let index = Int(term)
    while last.count <= index { last.append(-1) }
    let place = Int(last[index])
    if place >= 0 {
      let (piece, offset) = (place >> Self.offsetBits, place & (1 << Self.offsetBits - 1))
      if Posting(truncatingIfNeeded: pieces[piece][offset]) >> 1 == Posting(entry) {
        if inTitle { pieces[piece][offset] |= 1 }
        return
      }
    }
    if pieces.last?.count ?? Self.pieceSize == Self.pieceSize {
      pieces.append([])
      pieces[pieces.count - 1].reserveCapacity(Self.pieceSize)
    }
    let piece = pieces.count - 1
    last[index] = Int32(piece << Self.offsetBits | pieces[piece].count)
    pieces[piece].append(UInt64(UInt32(term)) << 32 | UInt64(Posting(entry) << 1 | (inTitle ? 1 : 0)))
  }

  /// A place is a piece's number and the offset in it.
  private static let offsetBits = 14
  /// With its header of 32 bytes a piece fills 128 KiB, which no allocator rounds up.
  private static let pieceSize = 1 << offsetBits - 4

  /// The entries of each term, ascending.
  func lists(terms count: Int) -> Lists {
    var starts = [Int](repeating: 0, count: count + 1)
    for piece in pieces { for added in piece { starts[Int(added >> 32) + 1] += 1 } }
    for term in 0..<count { starts[term + 1] += starts[term] }
    var next = starts
    var sorted = [Posting](repeating: 0, count: pieces.reduce(0) { $0 + $1.count })
    for piece in pieces {
      for added in piece {
        let term = Int(added >> 32)
        sorted[next[term]] = Posting(truncatingIfNeeded: added)
        next[term] += 1
      }
    }
    return Lists(starts: starts, postings: sorted)
  }

  struct Lists: Sendable {
    fileprivate let starts: [Int]
    fileprivate let postings: [Posting]

    subscript(term: Int) -> ArraySlice<Posting> { postings[starts[term]..<starts[term + 1]] }
  }
}

/// Lists of entries as text: the steps from one to the next as numbers in base 32, lowest digit first, a digit of 32 or more when another
/// follows. Compressed, a term that half of the entries hold costs about a bit for each of them.
struct PostingText: Sendable {
  /// Entries from this number on are no records; they stand behind a semicolon, counted from it, so that a new record changes nothing there.
  let firstOther: Int

  func append(_ list: some Sequence<Postings.Posting>, to text: inout [UInt8]) {
    var previous = -1
    var isOther = false
    for posting in list {
      let entry = Int(posting >> 1)
      if !isOther, entry >= firstOther {
        text.append(UInt8(ascii: ";"))
        (isOther, previous) = (true, firstOther - 1)
      }
      append((entry - previous - 1) << 1 | Int(posting & 1), to: &text)
      previous = entry
    }
  }

  private func append(_ number: Int, to text: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      text.append(Self.digits[rest & 31 | 32])
      rest >>= 5
    }
    text.append(Self.digits[rest])
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
