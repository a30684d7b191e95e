/// A model that names are looked up in while a template is rendered.
struct Frame {
  var base: UnsafeRawPointer
  /// Which row of its list the model is, from 0, and of how many.
  var row = 0
  var count = 1
}
