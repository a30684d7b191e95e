/// The columns of a spreadsheet, as people call them.
package enum SheetColumn {
  /// The letters of a column, the first being 0: A, Z, AA.
  package static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
