import Testing

@testable import Building

@Suite("Plans of publication")
struct DeliveryPlanTests {
  private let one = SHA256(of: Array("1".utf8))
  private let two = SHA256(of: Array("2".utf8))

  @Test("What is new, other, gone and the same")
  func kinds() {
    let plan = DeliveryPlan(
      wanted: ["new.html": one, "other.html": two, "same.html": one, "same.html.gz": nil],
      present: ["other.html": one, "same.html": one, "gone.html": one, "same.html.gz": one], uncertain: [])
    #expect(plan.added == ["new.html"])
    #expect(plan.changed == ["other.html", "same.html.gz"])
    #expect(plan.removed == ["gone.html"])
    #expect(plan.unchanged == 1)
  }

  @Test("What an interrupted publication was bringing is brought again, or taken away")
  func uncertain() {
    let plan = DeliveryPlan(
      wanted: ["a.html": one, "b.html": one], present: ["a.html": one], uncertain: ["a.html", "b.html", "c.html"])
    #expect(plan.added == ["b.html"])
    #expect(plan.changed == ["a.html"])
    #expect(plan.removed == ["c.html"])
  }

  @Test("Pages go after what they are shown with")
  func stages() {
    let plan = DeliveryPlan(
      wanted: ["a.html": one, "a.html.gz": nil, "z.css": one, "anh/b.jpg": one], present: [:], uncertain: [])
    #expect(plan.stages == [["anh/b.jpg", "z.css"], ["a.html", "a.html.gz"]])
  }

  @Test("Nothing to do is no stage")
  func nothing() {
    let plan = DeliveryPlan(wanted: ["a.html": one], present: ["a.html": one], uncertain: [])
    #expect(plan.isEmpty)
    #expect(plan.stages.isEmpty)
  }
}
