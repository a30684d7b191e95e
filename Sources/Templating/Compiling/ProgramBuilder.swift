/// Builds a program step by step, keeping the place in the page that the steps lead to.
struct ProgramBuilder {
  private(set) var program = Program()
  var place: Place
  /// Literals are joined only from here on: before, jumps may lead between them.
  private var joint = 0

  init(_ kind: TemplateKind) { place = Place(kind) }

  var literalCount: Int { program.literals.count }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty { return }
    bytes.withUnsafeBufferPointer { place.pass($0) }
    let last = program.instructions.count - 1
    if last >= joint, program.instructions[last].operation == .literal {
      program.instructions[last].b += Int32(bytes.count)
    } else {
      program.instructions.append(
        Instruction(operation: .literal, a: Int32(program.literals.count), b: Int32(bytes.count)))
    }
    program.literals.append(contentsOf: bytes)
  }

  mutating func text(_ read: @escaping Value.TextReader, frame: Int, escape: Escape) {
    add(.text, frame: frame, slot: program.texts.count, escape: escape)
    program.texts.append(TextSource(read))
    place.passValue()
  }

  mutating func text(_ text: Value.TextPlace, frame: Int, escape: Escape) {
    add(text.isOptional ? .optionalTextAt : .textAt, frame: frame, slot: text.offset, escape: escape)
    place.passValue()
  }

  /// Markup as UTF-8, which is shown as it is.
  mutating func bytes(_ read: @escaping Value.RowsReader, frame: Int) {
    add(.bytes, frame: frame, slot: program.rows.count)
    program.rows.append(RowsSource(read))
    place.passValue()
  }

  mutating func number(_ read: @escaping Value.NumberReader, frame: Int) {
    add(.number, frame: frame, slot: program.numbers.count)
    program.numbers.append(NumberSource(read))
    place.passValue()
  }

  mutating func index(frame: Int) {
    add(.index, frame: frame)
    place.passValue()
  }

  /// Steps that are run under a condition. The result is handed to ``end(_:)``.
  mutating func begin(_ operation: Instruction.Operation, frame: Int) -> Int {
    add(operation, frame: frame)
    joint = program.instructions.count
    return joint - 1
  }

  mutating func begin(_ operation: Instruction.Operation, _ read: @escaping Value.FlagReader, frame: Int) -> Int {
    let step = begin(operation, frame: frame)
    program.instructions[step].a = Int32(program.flags.count)
    program.flags.append(FlagSource(read))
    return step
  }

  /// Steps that are run for every row, with the row in `entered`.
  mutating func beginRows(_ read: @escaping Value.RowsReader, frame: Int, entered: Int) -> Int {
    let step = begin(.enter, frame: frame)
    program.instructions[step].a = Int32(program.rows.count)
    program.instructions[step].b = Int32(entered)
    program.rows.append(RowsSource(read))
    program.frameCount = max(program.frameCount, entered + 1)
    return step
  }

  /// Ends what `step` began: it goes on here.
  mutating func end(_ step: Int) {
    joint = program.instructions.count
    program.instructions[step].end = Int32(joint)
  }

  /// A choice by a text. Cases are added with ``addCase(_:to:)``.
  mutating func beginChoice(_ read: @escaping Value.TextReader, frame: Int) -> Int {
    let step = begin(.choose, frame: frame)
    program.instructions[step].a = Int32(program.texts.count)
    program.instructions[step].b = Int32(program.choices.count)
    program.texts.append(TextSource(read))
    program.choices.append([:])
    return step
  }

  /// What follows is run for the text `name`.
  mutating func addCase(_ name: String, to step: Int) {
    joint = program.instructions.count
    program.choices[Int(program.instructions[step].b)][name] = Int32(joint)
  }

  private mutating func add(
    _ operation: Instruction.Operation, frame: Int, slot: Int = 0, escape: Escape = .none
  ) {
    program.instructions.append(
      Instruction(operation: operation, escape: escape, frame: UInt16(frame), a: Int32(slot)))
  }
}
