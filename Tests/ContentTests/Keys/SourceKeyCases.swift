import Emulation

/// The keys of documents, photographs, sources, corrections and acceptances.
enum SourceKeyCases {
  static let all: [KeyCase] = documents + photos + sources + corrections + acceptances

  private static let document = RecordKeyCases.below("documents")

  private static let documents = [
    document.key("number", "34-CT/TW") { $0.documents.first?.number?.value == "34-CT/TW" },
    document.key("date", "07/04/2014") { $0.documents.first?.date?.value.iso == "2014-04-07" },
    document.key("title", "Về đổi mới thi đua") { $0.documents.first?.title?.value == "Về đổi mới thi đua" },
    document.key("issuer", "Bộ Chính trị") { $0.documents.first?.issuer?.value == "Bộ Chính trị" },
    document.key("cluster", "khoi-1") { $0.documents.first?.cluster?.written == "khoi-1" },
  ]

  private static let photo = RecordKeyCases.below("photos")

  private static let photos = [
    photo.key("file", "anh/toan-canh.jpg") { $0.photos.first?.file?.value == "anh/toan-canh.jpg" },
    photo.key("caption", "Toàn cảnh hội nghị") { $0.photos.first?.caption?.value == "Toàn cảnh hội nghị" },
    photo.key("alt", "Hội trường đông người") { $0.photos.first?.alt?.value == "Hội trường đông người" },
    photo.key("credit", "Thu Hà") { $0.photos.first?.credit?.value == "Thu Hà" },
  ]

  private static let source = RecordKeyCases.below("sources")

  private static let sources = [
    source.key("publisher", "Báo Bắc Ninh") { $0.sources.first?.publisher?.value == "Báo Bắc Ninh" },
    source.key("url", "https://vi.example/a?b=1#c") { $0.sources.first?.url?.value == "https://vi.example/a?b=1#c" },
    source.key("title", "Tổng kết cụm") { $0.sources.first?.title?.value == "Tổng kết cụm" },
    source.key("author", "T.H") { $0.sources.first?.author?.value == "T.H" },
    source.key("published", "2020-12-04 16:30") { $0.sources.first?.published?.value.numeric == "04/12/2020 16:30" },
    source.key("updated", "05/12/2020") { $0.sources.first?.updated?.value.numeric == "05/12/2020" },
  ]

  private static let correction = RecordKeyCases.below("corrections", others: [("date", "2021-01-05")])

  private static let corrections = [
    correction.key("date", "06/01/2021") { $0.corrections.first?.date?.value.iso == "2021-01-06" },
    correction.key("field", "leadership") { $0.corrections.first?.field?.value == "leadership" },
    correction.key("from", "năm 2020") { $0.corrections.first?.from?.value == "năm 2020" },
    correction.key("to", "năm 2021") { $0.corrections.first?.to?.value == "năm 2021" },
    correction.key("reason", "in nhầm") { $0.corrections.first?.reason?.value == "in nhầm" },
  ]

  private static let acceptance = RecordKeyCases.below(
    "accept", others: [("rule", "membership"), ("because", "đã hỏi")])

  private static let acceptances = [
    acceptance.key("rule", "two-awards-one-unit") { $0.accepted.first?.rule?.value == "two-awards-one-unit" },
    acceptance.key("because", "hai thành tích") { $0.accepted.first?.because?.value == "hai thành tích" },
  ]
}
