/// The lines of a source file, to quote them and to count their columns as an editor shows them.
public struct SourceText: Sendable {
  private let text: String
  /// Where each line begins.
  private let starts: [String.Index]

  /// The lines of `text`: a file without a byte order mark, in the form in which it was read.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [text.startIndex]
    // Lines end as parsers count them: \n, \r\n or \r.
    let bytes = text.utf8
    var index = bytes.startIndex
    while index != bytes.endIndex {
      let byte = bytes[index]
      bytes.formIndex(after: &index)
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, index != bytes.endIndex, bytes[index] == 0x0A { bytes.formIndex(after: &index) }
        starts.append(index)
      }
    }
    self.text = text
    self.starts = starts
  }

  /// The line of that number, from 1.
  public func line(_ number: Int32) -> Substring? {
    let place = Int(number) - 1
    guard starts.indices.contains(place) else { return nil }
    let rest = place + 1 < starts.count ? text.utf8[starts[place]..<starts[place + 1]] : text.utf8[starts[place]...]
    let end = rest.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
    return Substring(rest.dropLast(end))
  }

  /// The column in characters of a column in Unicode scalars: an "ế" of three scalars is one character.
  public func characterColumn(_ point: SourcePoint) -> Int { place(of: point).column }

  /// Where a point is, in characters.
  struct Place {
    /// The column in characters, from 1; 0 where there is none to name.
    var column: Int
    /// The character that begins there in its line; nil where there is no such line.
    var index: String.Index?
  }

  func place(of point: SourcePoint) -> Place {
    places(ofColumns: [point.column], inLine: point.line)[0]
  }

  /// The places of columns (in Unicode scalars, ascending) of one line, found in one walk, since a hostile line may be long
  /// and full of mistakes.
  func places(ofColumns columns: [Int32], inLine number: Int32) -> [Place] {
    guard let line = line(number) else { return columns.map { Place(column: Int($0), index: nil) } }
    var places: [Place] = []
    places.reserveCapacity(columns.count)
    var index = line.startIndex
    var (characters, scalars) = (0, 0)
    for column in columns {
      guard column > 0 else {
        places.append(Place(column: 0, index: line.startIndex))
        continue
      }
      while scalars < Int(column) - 1, index != line.endIndex {
        let next = line.index(after: index)
        scalars += line.unicodeScalars.distance(from: index, to: next)
        characters += 1
        index = next
      }
      let beyond = max(0, Int(column) - 1 - scalars)
      places.append(Place(column: characters + beyond + 1, index: index))
    }
    return places
  }
}
