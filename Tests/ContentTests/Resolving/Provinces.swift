extension ResolvedContent {
  /// Two provinces of which one became another of the same name, their districts and departments, and their clusters.
  static let provinces = ResolvedContent(
    units: """
      - id: bac-ninh
        name: tỉnh Bắc Ninh
        kind: province
        valid: {until: 2025-06-30}
        aliases: [Bắc Ninh]
        successors: [{kind: merge, to: bac-ninh-2025, date: 2025-07-01}]
      - id: bac-giang
        name: tỉnh Bắc Giang
        valid: {until: 2025-06-30}
        successors: [{kind: merge, to: Bắc Ninh, date: 2025-07-01}]
      - id: bac-ninh-2025
        name: tỉnh Bắc Ninh
        valid: {from: 2025-07-01}
        aliases: [Bắc Ninh]
      - {id: hoa-binh, name: tỉnh Hòa Bình}
      - {id: yen-phong, name: huyện Yên Phong, parent: bac-ninh, aliases: [Yên Phong]}
      - {id: thuan-thanh, name: huyện Thuận Thành, parent: bac-ninh, aliases: [Thuận Thành], names: [{name: thị xã Thuận Thành, from: 2023-04-10}]}
      - {id: yen-phong-bac-giang, name: xã Yên Phong, parent: bac-giang, aliases: [Yên Phong]}
      - {id: so-noi-vu-bac-ninh, name: Sở Nội vụ, parent: bac-ninh}
      - {id: so-noi-vu-bac-giang, name: Sở Nội vụ, parent: bac-giang}
      - {id: so-noi-vu-hoa-binh, name: Sở Nội vụ, parent: hoa-binh}
      """,
    clusters: [
      "bac-ninh/huyen-thi": """
      name: Cụm huyện, thị xã
      organiser: bac-ninh
      aliases: [Cụm số 1]
      members: [{from: 2015, units: [yen-phong, thuan-thanh]}]
      """,
      "bac-giang/cum-1": """
      name: Cụm số 1
      organiser: bac-giang
      members: [{from: 2015, units: [yen-phong-bac-giang]}]
      """,
      "trung-uong/so-noi-vu": """
      name: Khối Sở Nội vụ
      organiser: hoa-binh
      members: [{from: 2015, units: [so-noi-vu-bac-giang]}]
      """,
    ],
    awards: """
      - {id: co-tinh, name: Cờ thi đua của UBND tỉnh, short: Cờ tỉnh, ladder: title, aliases: [Cờ dẫn đầu], names: [{name: Cờ thi đua xuất sắc, until: 2003-12-31}]}
      - {id: bang-khen, name: Bằng khen, ladder: form, valid: {until: 2023-12-31}}
      - {id: bang-khen-moi, name: Bằng khen, ladder: form, valid: {from: 2024-01-01}}
      - {id: giay-khen-so, name: Giấy khen, ladder: form}
      - {id: giay-khen-xa, name: Giấy khen, ladder: form}
      """)
}
