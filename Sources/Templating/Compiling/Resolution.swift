/// What a name was found to be.
enum Resolution {
  case value(Value, frame: Int)
  case fact(RowFact, frame: Int)
  case word(String)
  case words([String: Constants.Entry], path: String, file: String?)
}
