import Templating

/// A member of a cluster.
struct Member: TemplateContext {
  var term: Term
  var remark: String?

  static let shape = Shape<Member>(
    "Member", "A member of a cluster",
    Term.fields(of: \.term) + [
      .optionalText("remark", "huyện Yên Phong đến 30/6/2025", at: \.remark)
    ])
}
