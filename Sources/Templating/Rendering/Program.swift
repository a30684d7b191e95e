/// A template compiled for one shape: a flat list of steps, the literal bytes they append and the slots they fetch.
package struct Program: Sendable {
  var instructions: [Instruction] = []
  var literals: [UInt8] = []
  var texts = Sources<TextSource>()
  var numbers = Sources<NumberSource>()
  var flags = Sources<FlagSource>()
  var rows = Sources<RowsSource>()
  /// Where a dynamic name leads, by the name.
  var choices: [[String: Int32]] = []
  /// How many models can be in view at once.
  var frameCount = 1
}
