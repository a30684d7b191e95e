import Diagnostics
import Testing

@testable import Emulation

@Suite("The resolver")
struct ResolverTests {
  @Test("A silent one finds what there is and tells of nothing else")
  func silent() throws {
    var unit = Unit(path: "content/units/bac-ninh.yaml", at: .wholeFile)
    unit.id = Fact("yen-phong")
    unit.name = Fact("Huyện Yên Phong")
    var told: [Finding] = []
    let resolver = Resolver(registry: Registry(units: [unit], clusters: [], awards: [], rules: [], findings: &told))
    #expect(told.isEmpty)
    for name in ["huyện yên phong", "yen-phong"] {
      var reference = Reference<Unit>(name)
      resolver.silent.resolve(&reference, path: "", at: .unknown, findings: &told)
      #expect(reference.target == Handle(0))
    }
    var unknown = Reference<Unit>("Huyện Yên Phonh")
    resolver.silent.resolve(&unknown, path: "", at: .unknown, findings: &told)
    #expect(unknown.target == nil && told.isEmpty)
    resolver.resolve(&unknown, path: "", at: .unknown, findings: &told)
    #expect(told.count == 1)
  }
}
