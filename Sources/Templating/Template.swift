/// A template compiled for a type of model. It can be rendered many times, on several threads at once.
public struct Template<Model: TemplateContext>: Sendable {
  let program: Program

  /// All that decides what the template makes of a model: its source and those of the templates that it uses, and the constants in them.
  public var ingredients: [[UInt8]] { program.ingredients }

  /// Appends what the template makes of `model`. Fetches only what the template shows.
  public func render(_ model: Model, into buffer: inout OutputBuffer) {
    withUnsafePointer(to: model) { program.run(UnsafeRawPointer($0), into: &buffer) }
  }

  /// What the template makes of `model`, as a text.
  public func render(_ model: Model) -> String {
    var buffer = OutputBuffer()
    render(model, into: &buffer)
    return buffer.text
  }
}
