import Testing

@testable import Emulation

struct SlugTests {
  @Test(arguments: [
    ("Cụm huyện, thị xã, thành phố tổng kết năm 2020", "cum-huyen-thi-xa-thanh-pho-tong-ket-nam-2020"),
    ("  Đắk Lắk – 12/QĐ-UBND!  ", "dak-lak-12-qd-ubnd"),
    ("“Cờ” thi đua…", "co-thi-dua"), ("", "tin"), ("!!!", "tin"), ("日本", "tin"), ("../../etc/passwd", "etc-passwd"),
    ("Con", "tin-con"), ("NUL", "tin-nul"),
    ("aux", "tin-aux"), ("COM1", "tin-com1"), ("lpt⁹", "tin-lpt9"), ("com", "com"), ("com10", "com10"),
    ("Con đường", "con-duong"), ("a_b.c", "a-b-c"),
  ])
  func makesAddresses(_ title: String, _ slug: String) {
    #expect(VietnameseText.slug(title) == slug)
  }

  @Test func cutsAtAWord() {
    let long = VietnameseText.slug(String(repeating: "thi đua ", count: 30))
    #expect(long == String(repeating: "thi-dua-", count: 9) + "thi-dua")
    #expect(VietnameseText.slug(String(repeating: "x", count: 80)) == String(repeating: "x", count: 80))
    #expect(VietnameseText.slug(String(repeating: "x", count: 79) + " yz") == String(repeating: "x", count: 79))
    #expect(VietnameseText.slug(String(repeating: "x", count: 78) + " y") == String(repeating: "x", count: 78) + "-y")
    #expect(VietnameseText.slug(String(repeating: "x", count: 200) + " y") == String(repeating: "x", count: 80))
  }

  @Test func isAlwaysAFileName() {
    var random = SeededRandom(seed: 17)
    for _ in 0..<3000 {
      let slug = VietnameseText.slug(someText(&random))
      #expect((1...80).contains(slug.utf8.count))
      #expect(slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
      #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
      #expect(VietnameseText.slug(slug) == slug)
    }
  }
}
