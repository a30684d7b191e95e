/// A drawing that stands where a photograph would: the example shows nobody who exists.
struct ExamplePicture: Sendable {
  enum Scene: Sendable {
    case hall, signing, handover

    var caption: String {
      switch self {
      case .hall: "Toàn cảnh hội nghị"
      case .signing: "Các đơn vị ký kết giao ước thi đua"
      case .handover: "Trao cờ thi đua cho đơn vị dẫn đầu"
      }
    }

    var alternative: String {
      switch self {
      case .hall: "Tranh vẽ hội trường nhìn từ phía sau: năm hàng đại biểu ngồi hướng lên bục và phông đỏ."
      case .signing: "Tranh vẽ năm người đứng sau bàn dài phủ khăn xanh, trước mỗi người có một tờ giao ước."
      case .handover: "Tranh vẽ hai người trên sân khấu cùng cầm cán một lá cờ đỏ viền vàng."
      }
    }
  }

  let scene: Scene

  private static let wall: UInt8 = 0
  private static let floor: UInt8 = 1
  private static let red: UInt8 = 2
  private static let gold: UInt8 = 3
  private static let wood: UInt8 = 4
  private static let dark: UInt8 = 5
  private static let skin: UInt8 = 6
  private static let blue: UInt8 = 7
  private static let white: UInt8 = 8
  private static let green: UInt8 = 9

  var png: [UInt8] {
    var canvas = Canvas()
    canvas.box(0, 460, 960, 180, Self.floor)
    switch scene {
    case .hall: drawHall(&canvas)
    case .signing: drawSigning(&canvas)
    case .handover: drawHandover(&canvas)
    }
    return canvas.image.bytes
  }

  private func drawBackdrop(_ canvas: inout Canvas, hasLines: Bool = true) {
    canvas.box(150, 50, 660, 290, Self.red)
    canvas.box(150, 50, 660, 10, Self.gold)
    canvas.box(150, 330, 660, 10, Self.gold)
    for line in 0..<(hasLines ? 3 : 0) { canvas.box(260 + line * 40, 110 + line * 55, 440 - line * 80, 22, Self.gold) }
    for pot in [100, 830] {
      canvas.box(pot, 400, 36, 60, Self.wood)
      canvas.disc(pot + 18, 370, 42, Self.green)
    }
  }

  private func drawHall(_ canvas: inout Canvas) {
    drawBackdrop(&canvas)
    canvas.figure(245, 330, Self.blue)
    canvas.box(195, 400, 100, 165, Self.wood)
    canvas.box(185, 392, 120, 12, Self.gold)
    for row in 0..<5 {
      let size = 16 + row * 3
      for seat in 0..<(13 - row) {
        let across = 960 / (13 - row)
        let x = across / 2 + seat * across
        canvas.box(x - size, 470 + row * 38, size * 2, 40, (seat + row) % 3 == 0 ? Self.blue : Self.white)
        canvas.disc(x, 462 + row * 38, size * 3 / 4, Self.dark)
      }
    }
  }

  private func drawSigning(_ canvas: inout Canvas) {
    drawBackdrop(&canvas)
    for person in 0..<5 { canvas.figure(180 + person * 150, 320, person % 2 == 0 ? Self.white : Self.blue) }
    canvas.box(90, 450, 780, 130, Self.green)
    canvas.box(90, 440, 780, 14, Self.white)
    for person in 0..<5 {
      canvas.box(150 + person * 150, 424, 60, 22, Self.white)
      canvas.box(160 + person * 150, 430, 40, 3, Self.dark)
      canvas.box(160 + person * 150, 437, 28, 3, Self.dark)
    }
  }

  private func drawHandover(_ canvas: inout Canvas) {
    drawBackdrop(&canvas, hasLines: false)
    canvas.box(0, 560, 960, 14, Self.wood)
    canvas.figure(360, 330, Self.blue)
    canvas.figure(600, 330, Self.white)
    canvas.box(474, 120, 10, 440, Self.wood)
    canvas.box(484, 130, 190, 120, Self.gold)
    canvas.box(490, 138, 176, 104, Self.red)
    canvas.disc(578, 190, 30, Self.gold)
    canvas.box(395, 420, 90, 22, Self.blue)
    canvas.box(478, 400, 90, 22, Self.white)
  }

  private struct Canvas {
    var image = PNGImage(
      width: 960, height: 640,
      palette: [
        (240, 230, 210), (176, 152, 120), (168, 32, 36), (240, 196, 72), (120, 76, 44), (52, 44, 44), (222, 178, 140),
        (52, 84, 140), (250, 250, 246), (60, 128, 76),
      ])

    mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ colour: UInt8) {
      for row in max(0, y)..<max(0, min(image.height, y + height)) where row >= 0 {
        for column in max(0, x)..<max(0, min(image.width, x + width)) {
          image.pixels[row * image.width + column] = colour
        }
      }
    }

    mutating func disc(_ x: Int, _ y: Int, _ radius: Int, _ colour: UInt8) {
      for row in max(0, y - radius)...min(image.height - 1, y + radius) {
        for column in max(0, x - radius)...min(image.width - 1, x + radius)
        where (row - y) * (row - y) + (column - x) * (column - x) <= radius * radius {
          image.pixels[row * image.width + column] = colour
        }
      }
    }

    /// Somebody who stands: head at `y`, 230 pixels high.
    mutating func figure(_ x: Int, _ y: Int, _ colour: UInt8) {
      box(x - 26, y + 130, 20, 100, ExamplePicture.dark)
      box(x + 6, y + 130, 20, 100, ExamplePicture.dark)
      disc(x, y + 64, 38, colour)
      box(x - 38, y + 64, 76, 80, colour)
      disc(x, y - 5, 31, ExamplePicture.dark)
      disc(x, y + 3, 26, ExamplePicture.skin)
    }
  }
}
