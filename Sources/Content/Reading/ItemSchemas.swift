import Diagnostics
import Emulation

// The items of a meeting record, as the record format has them.

enum PersonSchema {
  static let chair = declare("chairs", vi: "người chủ trì", en: "who chaired", hasRole: false)
  static let participant = declare("participants", vi: "người dự", en: "who took part", hasRole: true)
  static let recipient = declare("persons", vi: "cá nhân được đề nghị", en: "persons the award goes to", hasRole: false)

  private static func declare(_ name: String, vi: String, en: String, hasRole: Bool) -> Reading<Person> {
    let schema = Schema<Person>(name, vi: vi, en: en) { keys in
      keys.key("name", .fact(.text), vi: "họ và tên", en: "the person's name") { $0.name = $1 }
      keys.key("office", .fact(.text), vi: "chức vụ", en: "the person's office") { $0.office = $1 }
      keys.key("unit", .unit, vi: "đơn vị", en: "the person's unit") { $0.unit = $1 }
      if hasRole {
        keys.key("role", .fact(.word), vi: "vai trò tại hội nghị", en: "what the person did") { $0.role = $1 }
      }
      keys.remark { $0.remark = $1 }
    }
    let reading = schema.reading { Person(at: $0) }
    return Reading(reading.form) { node, decoding in
      guard let person = reading.read(node, &decoding) else { return nil }
      if ["name", "office", "unit"].allSatisfy({ node[$0]?.isEmpty ?? true }) {
        decoding.report(.emptyPerson(name, at: decoding.location(node.point)))
        return nil
      }
      return person
    }
  }
}

enum LeadershipSchema {
  static let reading = Schema<Leadership>(
    "leadership", vi: "cụm trưởng, cụm phó theo năm", en: "who leads in which year"
  ) { keys in
    keys.key("year", .fact(.year), required: true, vi: "năm thi đua", en: "the emulation year") { $0.year = $1 }
    keys.key("leader", .unit, vi: "đơn vị trưởng", en: "the leading unit") { $0.leader = $1 }
    keys.key("deputies", .oneOrMany(.unit), vi: "các đơn vị phó, theo thứ tự", en: "the deputies, in order") {
      $0.deputies = $1
    }
    keys.key("by", .fact(.word), vi: "cách chọn", en: "how they were chosen") { $0.by = $1 }
    keys.key("decision", .fact(.text), vi: "số quyết định", en: "the number of the decision") { $0.decision = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }.reading { Leadership(at: $0) }
}

enum AwardItemSchema {
  static let reading = Schema<AwardItem>("awards", vi: "đề nghị và khen thưởng", en: "proposals and awards") { keys in
    keys.key(
      "award", .award, required: true, vi: "danh hiệu, hình thức trong danh mục, hoặc other",
      en: "an award of the catalogue, or other"
    ) {
      $0.award = $1
    }
    keys.key(
      "title", .fact(.text), vi: "tên, khi không có trong danh mục", en: "its name, where the catalogue has none"
    ) { $0.title = $1 }
    keys.key("to", recipients, vi: "các đơn vị, others hoặc all", en: "the units, others or all") { $0.recipients = $1 }
    keys.key("count", .fact(.count), vi: "số đơn vị", en: "how many units") { $0.count = $1 }
    keys.key("persons", persons, vi: "số người, hoặc danh sách", en: "how many persons, or which") { $0.persons = $1 }
    keys.key("votes", .fact(.votes), vi: "số phiếu", en: "votes for it") { $0.votes = $1 }
    keys.key("by", .unit, vi: "cơ quan tặng", en: "who gives it") { $0.by = $1 }
    keys.key("stage", .fact(.word), vi: "giai đoạn", en: "how far it has come") { $0.stage = $1 }
    keys.key("decision", .fact(.text), vi: "số quyết định", en: "the number of the decision") { $0.decision = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }.reading { AwardItem(at: $0) }

  /// `others` and `all`, in either language.
  private static let others = ["others", "các đơn vị còn lại", "còn lại"]
  private static let all = ["all", "tất cả", "tất cả các đơn vị"]

  private static let recipients: Reading<AwardRecipients> = {
    let units = Reading<[Reference<Unit>]>.oneOrMany(.unit)
    let form = ValueForm.anyOf([.fact(of: .enumeration(others + all)), units.form])
    let othersKeys = others.map(VietnameseText.matchingKey)
    let allKeys = all.map(VietnameseText.matchingKey)
    return Reading(form) { node, decoding in
      if node.entries != nil, node["value"] == nil {
        decoding.reportForm(of: node, expected: .recipientsForm)
        return nil
      }
      guard let units = units.read(node, &decoding) else { return nil }
      if units.count == 1, let only = units.first {
        let key = VietnameseText.matchingKey(only.written)
        if othersKeys.contains(key) { return .others(only.point) }
        if allKeys.contains(key) { return .all(only.point) }
      }
      return .units(units)
    }
  }()

  private static let persons: Reading<AwardPersons> = {
    let named = Reading<[Person]>.list(PersonSchema.recipient)
    let count = Reading<Fact<Int>>.fact(.count)
    return Reading(.anyOf([count.form, named.form])) { node, decoding in
      if node.isList { return named.read(node, &decoding).map { .named($0) } }
      if node["value"] == nil, Int(node.text ?? "") == nil {
        decoding.reportForm(of: node, expected: .personsForm)
        return nil
      }
      return count.read(node, &decoding).map { .count($0) }
    }
  }()
}

enum ResultsSchema {
  static let rankedUnit = Schema<RankedUnit>(
    "ranking", vi: "điểm và xếp hạng của một đơn vị", en: "a unit's scores and rank"
  ) { keys in
    keys.key("unit", .unit, required: true, vi: "đơn vị", en: "the unit") { $0.unit = $1 }
    keys.key("self", .fact(.decimal), vi: "điểm tự chấm", en: "its own score") { $0.own = $1 }
    keys.key("score", .fact(.decimal), vi: "điểm cụm chấm", en: "the cluster's score") { $0.score = $1 }
    keys.key("bonus", .fact(.decimal), vi: "điểm thưởng", en: "bonus") { $0.bonus = $1 }
    keys.key("penalty", .fact(.decimal), vi: "điểm trừ", en: "penalty") { $0.penalty = $1 }
    keys.key("rank", .fact(.integer(1...10_000)), vi: "xếp hạng theo nguồn", en: "the rank that the source tells") {
      $0.rank = $1
    }
    keys.key("grade", .fact(.text), vi: "xếp loại", en: "grade") { $0.grade = $1 }
    keys.key("votes", .fact(.votes), vi: "số phiếu", en: "votes") { $0.votes = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }

  private static let gradeCount = Schema<GradeCount>(
    "grades", vi: "số đơn vị theo xếp loại", en: "how many units got a grade"
  ) { keys in
    keys.key("grade", .fact(.text), required: true, vi: "xếp loại", en: "the grade") { $0.grade = $1 }
    keys.key("count", .fact(.count), vi: "số đơn vị", en: "how many units") { $0.count = $1 }
    keys.key("units", .oneOrMany(.unit), vi: "các đơn vị", en: "which units") { $0.units = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }

  static let reading = Schema<Results>("results", vi: "kết quả chấm điểm, xếp hạng", en: "scores and ranks") { keys in
    keys.key("scale", .fact(.decimal), vi: "thang điểm", en: "the greatest score without bonus") { $0.scale = $1 }
    keys.key("bonus", .fact(.decimal), vi: "điểm thưởng tối đa", en: "the greatest bonus") { $0.bonus = $1 }
    keys.key("method", .oneOrMany(.fact(.word)), vi: "cách xét", en: "how units were compared") { $0.methods = $1 }
    keys.key("outcome", .fact(.word), vi: "nguồn có nêu kết quả không", en: "whether the source tells the results") {
      $0.outcome = $1
    }
    keys.key(
      "ranking", .list(rankedUnit.reading { RankedUnit(at: $0) }), vi: "điểm và xếp hạng", en: "scores and ranks"
    ) { $0.ranking = $1 }
    keys.key("file", .fact(.text), vi: "tệp CSV cạnh bản tin", en: "a CSV beside the record") { $0.file = $1 }
    keys.key(
      "grades", .list(gradeCount.reading { GradeCount(at: $0) }), vi: "số đơn vị theo xếp loại", en: "units by grade"
    ) { $0.grades = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }.reading { Results(at: $0) }
}

enum ExclusionSchema {
  static let reading = Schema<Exclusion>("excluded", vi: "đơn vị không xét", en: "units not considered") { keys in
    keys.key("unit", .unit, required: true, vi: "đơn vị", en: "the unit") { $0.unit = $1 }
    keys.key("reason", .fact(.text), vi: "lý do", en: "why") { $0.reason = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }.reading { Exclusion(at: $0) }
}

enum CommendationSchema {
  static let reading: Reading<Commendation> = {
    let reading = Schema<Commendation>("commendations", vi: "số lượt khen thưởng", en: "commendations counted") {
      keys in
      keys.key("to", .fact(.word), required: true, vi: "tập thể (units) hay cá nhân (persons)", en: "units or persons")
      { $0.recipients = $1 }
      keys.key("count", .fact(.count), vi: "số lượng chính xác", en: "the exact number") {
        $0.quantity = $1.map { .exactly($0) }
      }
      keys.key("at-least", .fact(.count), vi: "ít nhất (hơn, trên)", en: "a lower bound") {
        $0.quantity = $1.map { .atLeast($0) }
      }
      keys.key(
        "counted-as", .fact(.word), vi: "đếm người nhận hay lượt", en: "whether recipients or occurrences are counted"
      ) { $0.countedAs = $1 }
      keys.key("levels", .oneOrMany(.fact(.word)), vi: "các cấp", en: "levels") { $0.levels = $1 }
      keys.key("award", .award, vi: "hình thức", en: "which award") { $0.award = $1 }
      keys.key("unit", .unit, vi: "đơn vị", en: "whose") { $0.unit = $1 }
      keys.key("occasion", .fact(.word), vi: "thường xuyên hay đột xuất", en: "regular or spot") { $0.occasion = $1 }
      keys.key("reason", .fact(.text), vi: "về việc gì", en: "for what") { $0.reason = $1 }
      keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
        $0.cluster = $1
      }
      keys.remark { $0.remark = $1 }
    }.reading { Commendation(at: $0) }
    return Reading(reading.form) { node, decoding in
      decoding.reportBoth("count", "at-least", of: node)
      return reading.read(node, &decoding)
    }
  }()
}

enum MovementSchema {
  static let reading = Schema<Movement>("movements", vi: "phong trào thi đua", en: "emulation movements") { keys in
    keys.key("name", .fact(.text), required: true, vi: "tên phong trào", en: "the movement's name") { $0.name = $1 }
    keys.key("scope", .fact(.word), vi: "phạm vi", en: "whose movement it is") { $0.scope = $1 }
    keys.key("from", .fact(.year), vi: "từ năm", en: "first year") { $0.from = $1 }
    keys.key("until", .fact(.year), vi: "đến năm", en: "last year") { $0.until = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }.reading { Movement(at: $0) }
}

enum IndicatorSchema {
  static let reading: Reading<Indicator> = {
    let reading = Schema<Indicator>("indicators", vi: "chỉ tiêu", en: "figures of the year's work") { keys in
      keys.key("name", .fact(.text), required: true, vi: "tên chỉ tiêu", en: "what is measured") { $0.name = $1 }
      keys.key("value", .fact(.decimal), vi: "giá trị chính xác", en: "the exact value") {
        $0.value = $1.map { .exactly($0) }
      }
      keys.key("at-least", .fact(.decimal), vi: "ít nhất (hơn, trên)", en: "a lower bound") {
        $0.value = $1.map { .atLeast($0) }
      }
      keys.key("measure", .fact(.text), vi: "đơn vị tính", en: "what the value counts") { $0.measure = $1 }
      keys.key("units", .oneOrMany(.unit), vi: "các đơn vị", en: "which units") { $0.units = $1 }
      keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
        $0.cluster = $1
      }
      keys.remark { $0.remark = $1 }
    }.reading { Indicator(at: $0) }
    return Reading(reading.form) { node, decoding in
      decoding.reportBoth("value", "at-least", of: node)
      return reading.read(node, &decoding)
    }
  }()
}

enum HandoverSchema {
  static let reading = Schema<Handover>("handovers", vi: "trao, nhận cờ", en: "things handed on") { keys in
    keys.key("what", .fact(.text), required: true, vi: "trao cái gì", en: "what is handed on") { $0.what = $1 }
    keys.key("from", .unit, vi: "từ đơn vị", en: "from which unit") { $0.from = $1 }
    keys.key("to", .unit, vi: "cho đơn vị", en: "to which unit") { $0.to = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }.reading { Handover(at: $0) }
}

enum DocumentSchema {
  static let reading = Schema<Document>("documents", vi: "văn bản", en: "documents") { keys in
    keys.key("number", .fact(.text), vi: "số, ký hiệu", en: "its number") { $0.number = $1 }
    keys.key("date", .fact(.eventDate), vi: "ngày ban hành", en: "its date") { $0.date = $1 }
    keys.key("title", .fact(.text), vi: "trích yếu", en: "its title") { $0.title = $1 }
    keys.key("issuer", .fact(.text), vi: "cơ quan ban hành", en: "who issued it") { $0.issuer = $1 }
    keys.key("cluster", .cluster, vi: "cụm, khi bản tin có nhiều cụm", en: "which cluster, in a record of several") {
      $0.cluster = $1
    }
    keys.remark { $0.remark = $1 }
  }.reading { Document(at: $0) }
}

enum PhotoSchema {
  static let reading = Schema<Photo>("photos", vi: "ảnh", en: "photographs") { keys in
    keys.key("file", .fact(.text), vi: "tệp ảnh cạnh bản tin", en: "the picture's file beside the record") {
      $0.file = $1
    }
    keys.key("caption", .fact(.text), vi: "chú thích", en: "the caption") { $0.caption = $1 }
    keys.key(
      "alt", .fact(.text), vi: "mô tả cho người không xem được ảnh", en: "what it shows, for who does not see it"
    ) { $0.alt = $1 }
    keys.key("credit", .fact(.text), vi: "người chụp", en: "whose picture it is") { $0.credit = $1 }
    keys.remark { $0.remark = $1 }
  }.reading { Photo(at: $0) }
}

enum SourceSchema {
  static let reading = Schema<Source>("sources", vi: "nguồn tin", en: "where the facts come from") { keys in
    keys.key("publisher", .fact(.text), vi: "cơ quan đăng tin", en: "who published it") { $0.publisher = $1 }
    keys.key("url", .fact(.text), vi: "địa chỉ trang", en: "its address") { $0.url = $1 }
    keys.key("title", .fact(.text), vi: "tiêu đề", en: "its title") { $0.title = $1 }
    keys.key("author", .fact(.text), vi: "tác giả", en: "its author") { $0.author = $1 }
    keys.key("published", .fact(.dateTime), vi: "ngày đăng", en: "when it was published") { $0.published = $1 }
    keys.key("updated", .fact(.dateTime), vi: "ngày cập nhật", en: "when it was updated") { $0.updated = $1 }
    keys.remark { $0.remark = $1 }
  }.reading { Source(at: $0) }
}

enum CorrectionSchema {
  static let reading = Schema<Correction>("corrections", vi: "đính chính", en: "corrections") { keys in
    keys.key("date", .fact(.day), required: true, vi: "ngày đính chính", en: "when it was corrected") { $0.date = $1 }
    keys.key("field", .fact(.text), vi: "khóa được sửa", en: "which key") { $0.field = $1 }
    keys.key("from", .fact(.text), vi: "trước là", en: "what it said") { $0.from = $1 }
    keys.key("to", .fact(.text), vi: "nay là", en: "what it says") { $0.to = $1 }
    keys.key("reason", .fact(.text), vi: "lý do", en: "why") { $0.reason = $1 }
    keys.remark { $0.remark = $1 }
  }.reading { Correction(at: $0) }
}

enum AcceptanceSchema {
  static let reading = Schema<Acceptance>(
    "accept", vi: "phát hiện đã biết và chấp nhận", en: "findings known and accepted"
  ) { keys in
    keys.key("rule", .fact(.text), required: true, vi: "tên quy tắc", en: "the rule's identifier") { $0.rule = $1 }
    keys.key("because", .fact(.text), required: true, vi: "lý do", en: "why it is accepted") { $0.because = $1 }
  }.reading { Acceptance(at: $0) }
}
