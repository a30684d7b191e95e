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
  /// The sources that it was compiled from, each once, in the order of their paths.
  var origins: [[UInt8]] = []

  /// All that decides what the program makes of a model, beside the model's type: the sources, and the constants in them.
  package var ingredients: [[UInt8]] { origins + [literals] }
}
