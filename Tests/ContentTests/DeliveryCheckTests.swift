import Testing

@testable import Content

@Suite("Places to publish to")
struct DeliveryCheckTests {
  private func findings(_ publish: String) -> [String] {
    RegistryReader.site(Array("title: Trang\npublish:\n\(publish)\n".utf8), path: "content/site.yaml").findings.map {
      "\($0.location.point.line): \($0.kind.id)"
    }
  }

  @Test(
    "Places as they should be",
    arguments: [
      "  - {name: a, folder: /srv/www}", "  - {name: a, rsync: \"u@h:/srv/www\", precompressed: gzip}",
      "  - {name: a, rclone: \"kho:www\", precompressed: [gz, brotli]}", "  - {name: a, rsync: \"rsync://u@h/www\"}",
    ])
  func good(publish: String) {
    #expect(findings(publish) == [])
  }

  @Test(
    "Mistakes are told",
    arguments: [
      ("  - {name: a}", "3: publish-target"), ("  - name: a\n    folder: x\n    rsync: h:x", "5: publish-target"),
      ("  - {name: a, folder: x}\n  - {name: a, folder: y}", "4: publish-target"),
      ("  - {name: a, folder: --delete}", "3: publish-target"), ("  - {folder: x}", "3: missing-key"),
      ("  - {name: a, folder: x, precompressed: zstd}", "3: unlisted-word"),
      ("  - {name: a, rsync: \"rsync://u:geheim@h/www\"}", "3: secret-in-site"),
      ("  - {name: a, rclone: \":s3,secret_access_key=abc:www\"}", "3: secret-in-site"),
    ])
  func mistakes(publish: String, wanted: String) {
    #expect(findings(publish) == [wanted])
  }
}
