/// A program at work. It holds pointers into the program and the models, and must not outlive the call that made it.
struct Machine {
  let instructions: UnsafeBufferPointer<Instruction>
  let literals: UnsafeBufferPointer<UInt8>
  let texts: Borrowed<TextSource>
  let numbers: Borrowed<NumberSource>
  let flags: Borrowed<FlagSource>
  let rows: Borrowed<RowsSource>
  let choices: UnsafeBufferPointer<[String: Int32]>
  let frames: UnsafeMutableBufferPointer<Frame>

  /// Runs the instructions from `first` up to `end`.
  func run(from first: Int, to end: Int, into out: inout OutputBuffer) {
    var place = first
    while place < end {
      let step = instructions[place]
      let model = frames[Int(step.frame)].base
      place += 1
      switch step.operation {
      case .literal:
        if let base = literals.baseAddress { out.append(base + Int(step.a), count: Int(step.b)) }
      case .text:
        out.append(texts.with(step.a) { $0.read(model) }, escape: step.escape)
      case .textAt:
        (model + Int(step.a)).assumingMemoryBound(to: BorrowedText.self).pointee.append(to: &out, escape: step.escape)
      case .optionalTextAt:
        let place = model + Int(step.a)
        if case .none = place.assumingMemoryBound(to: String?.self).pointee { break }
        // What an optional holds begins where the optional does.
        place.assumingMemoryBound(to: BorrowedText.self).pointee.append(to: &out, escape: step.escape)
      case .bytes:
        rows.with(step.a) { source in
          source.read(model) { bytes in
            if let base = bytes.base { out.append(base.assumingMemoryBound(to: UInt8.self), count: bytes.count) }
          }
        }
      case .number:
        out.append(numbers.with(step.a) { $0.read(model) })
      case .index:
        out.append(frames[Int(step.frame)].row + 1)
      case .enter:
        enter(step, first: place, into: &out)
        place = Int(step.end)
      case .when:
        if !flags.with(step.a, { $0.read(model) }) { place = Int(step.end) }
      case .unless:
        if flags.with(step.a, { $0.read(model) }) { place = Int(step.end) }
      case .whenFirst:
        if !isFirst(step.frame) { place = Int(step.end) }
      case .unlessFirst:
        if isFirst(step.frame) { place = Int(step.end) }
      case .whenLast:
        if !isLast(step.frame) { place = Int(step.end) }
      case .unlessLast:
        if isLast(step.frame) { place = Int(step.end) }
      case .choose:
        place = Int(choices[Int(step.b)][texts.with(step.a) { $0.read(model) }] ?? step.end)
      case .jump:
        place = Int(step.end)
      }
    }
  }

  private func enter(_ step: Instruction, first: Int, into out: inout OutputBuffer) {
    rows.with(step.a) { source in
      source.read(frames[Int(step.frame)].base) { rows in
        guard var base = rows.base else { return }
        for row in 0..<rows.count {
          frames[Int(step.b)] = Frame(base: base, row: row, count: rows.count)
          run(from: first, to: Int(step.end), into: &out)
          base += rows.stride
        }
      }
    }
  }

  private func isFirst(_ frame: UInt16) -> Bool { frames[Int(frame)].row == 0 }

  private func isLast(_ frame: UInt16) -> Bool { frames[Int(frame)].row + 1 == frames[Int(frame)].count }
}

extension Program {
  /// Renders the model at `root`, which must be one of the type that the program was compiled for.
  package func run(_ root: UnsafeRawPointer, into out: inout OutputBuffer) {
    withUnsafeTemporaryAllocation(of: Frame.self, capacity: frameCount) { frames in
      frames.initialize(repeating: Frame(base: root))
      instructions.withUnsafeBufferPointer { instructions in
        literals.withUnsafeBufferPointer { literals in
          texts.withBorrowed { texts in
            numbers.withBorrowed { numbers in
              flags.withBorrowed { flags in
                rows.withBorrowed { rows in
                  choices.withUnsafeBufferPointer { choices in
                    let machine = Machine(
                      instructions: instructions, literals: literals, texts: texts, numbers: numbers, flags: flags,
                      rows: rows, choices: choices, frames: frames)
                    machine.run(from: 0, to: instructions.count, into: &out)
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
