/// Which entries hold which terms, gathered entry by entry.
struct Postings: Sendable {
  /// An entry's number, doubled, plus 1 where the term stands in its title.
  typealias Posting = UInt32

  /// What was added, entry by entry: a term's number, doubled, plus 1 where the term stands in the entry's title. In pieces of one size: a list
  /// of millions that grew by doubling would be there twice while it grows. These are full.
  private var pieces: [[UInt32]] = []
  /// The one that is being filled.
  private var piece: [UInt32] = []
  /// Where the terms of each entry begin that has any, ascending.
  private var starts: [(entry: UInt32, place: Int32)] = []
  /// By term: the place of what was added last, see ``offsetBits``; -1 for nothing.
  private var last: [Int32] = []
  /// The entry that terms were added of last, and where its terms begin.
  private var entry = -1
  private var entryStart: Int32 = 0

  /// Adds a term of an entry. Entries come in ascending order; a term that the entry holds already is added once.
  mutating func add(_ term: Int32, entry: Int, inTitle: Bool) {
    let index = Int(term)
    while last.count <= index { last.append(-1) }
    if piece.count == Self.pieceSize || piece.isEmpty { beginPiece() }
    let next = Int32(pieces.count << Self.offsetBits | piece.count)
    if entry != self.entry {
      (self.entry, entryStart) = (entry, next)
      starts.append((UInt32(entry), next))
    }
    let place = last[index]
    if place >= entryStart {
      if inTitle { markInTitle(place) }
      return
    }
    last[index] = next
    piece.append(UInt32(term) << 1 | (inTitle ? 1 : 0))
  }

  private mutating func markInTitle(_ place: Int32) {
    let (number, offset) = (Int(place) >> Self.offsetBits, Int(place) & (1 << Self.offsetBits - 1))
    if number < pieces.count { pieces[number][offset] |= 1 } else { piece[offset] |= 1 }
  }

  private mutating func beginPiece() {
    if !piece.isEmpty { pieces.append(piece) }
    piece = []
    piece.reserveCapacity(Self.pieceSize)
  }

  /// A place is a piece's number and the offset in it.
  private static let offsetBits = 15
  /// With its header of 32 bytes a piece fills 128 KiB, which no allocator rounds up.
  private static let pieceSize = 1 << offsetBits - 8

  /// The entries of each term, ascending.
  func lists(terms count: Int) -> Lists {
    precondition(last.count <= count, "a term that is not counted")
    var starts = [Int](repeating: 0, count: count + 1)
    let pieces = pieces + [piece]
    starts.withUnsafeMutableBufferPointer { starts in
      for piece in pieces { for added in piece { starts[Int(added >> 1) + 1] &+= 1 } }
      for term in 0..<count { starts[term + 1] &+= starts[term] }
    }
    var next = starts
    var sorted = [Posting](repeating: 0, count: pieces.reduce(0) { $0 + $1.count })
    // Every term is below `count`, and each has as many places as it was added.
    sorted.withUnsafeMutableBufferPointer { sorted in
      next.withUnsafeMutableBufferPointer { next in
        var begun = -1
        var posting: Posting = 0
        for (number, piece) in pieces.enumerated() {
          var place = Int32(number << Self.offsetBits)
          for added in piece {
            while begun + 1 < self.starts.count, self.starts[begun + 1].place <= place {
              begun += 1
              posting = self.starts[begun].entry << 1
            }
            let term = Int(added >> 1)
            sorted[next[term]] = posting | added & 1
            next[term] &+= 1
            place &+= 1
          }
        }
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
    let digits = Self.digits
    var previous = -1
    var isOther = false
    for posting in list {
      let entry = Int(posting >> 1)
      if !isOther, entry >= firstOther {
        text.append(UInt8(ascii: ";"))
        (isOther, previous) = (true, firstOther - 1)
      }
      var rest = (entry - previous - 1) << 1 | Int(posting & 1)
      while rest >= 32 {
        text.append(digits[rest & 31 | 32])
        rest >>= 5
      }
      text.append(digits[rest])
      previous = entry
    }
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
