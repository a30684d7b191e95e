/// The clusters of the example province. Their places in this list are part of the recipe: days and scores are made from them.
enum ExampleClusters {
  static let all: [ExampleCluster] = [
    ExampleCluster(
      id: "tinh-mau/cum-huyen-mien-nui", name: "Cụm thi đua các huyện miền núi", kind: "cluster", family: .local,
      results: .scores, founded: ("12/QĐ-UBND", "2011-03-01"),
      members: [(2011, ["doi-mau", "suoi-mau", "rung-mau", "khe-mau", "thac-mau"])],
      leaders: [2023: "doi-mau", 2024: "suoi-mau", 2025: "rung-mau"], alias: "Cụm miền núi", until: "2025-06-30"),
    ExampleCluster(
      id: "tinh-mau/cum-huyen-dong-bang", name: "Cụm thi đua các huyện, thị xã, thành phố đồng bằng", kind: "cluster",
      family: .local, results: .scores, founded: ("12/QĐ-UBND", "2011-03-01"),
      members: [(2011, ["thanh-pho-mau", "ben-mau", "dong-mau", "bai-mau", "con-mau"])],
      leaders: [2023: "ben-mau", 2024: "dong-mau", 2025: "bai-mau"], alias: "Cụm đồng bằng",
      earlierName: ("Cụm thi đua các huyện, thành phố đồng bằng", "2023-09-30"), until: "2025-06-30"),
    ExampleCluster(
      id: "tinh-mau/khoi-noi-chinh", name: "Khối thi đua tổng hợp, nội chính", kind: "bloc", family: .office,
      results: .scores, founded: ("15/QĐ-UBND", "2012"),
      members: [
        (
          2012,
          [
            "van-phong-ubnd", "so-noi-vu", "so-tu-phap", "thanh-tra-tinh", "cong-an-tinh", "bo-chi-huy-quan-su",
            "so-ngoai-vu",
          ]
        ),
        (
          2025,
          ["van-phong-ubnd", "so-noi-vu", "so-tu-phap", "thanh-tra-tinh", "cong-an-tinh", "bo-chi-huy-quan-su"]
        ),
      ], leaders: [2023: "so-noi-vu", 2024: "so-tu-phap", 2025: "cong-an-tinh", 2026: "thanh-tra-tinh"]),
    ExampleCluster(
      id: "tinh-mau/khoi-kinh-te", name: "Khối thi đua kinh tế, kỹ thuật", kind: "bloc", family: .office,
      results: .file(separator: ";"), founded: ("15/QĐ-UBND", "2012"),
      members: [
        (
          2012,
          [
            "so-ke-hoach-dau-tu", "so-tai-chinh", "so-cong-thuong", "so-xay-dung", "so-giao-thong-van-tai",
            "so-nong-nghiep-ptnt", "so-tai-nguyen-moi-truong", "ban-quan-ly-khu-cong-nghiep",
          ]
        ),
        (
          2025,
          [
            "so-tai-chinh", "so-cong-thuong", "so-xay-dung", "so-nong-nghiep-moi-truong",
            "ban-quan-ly-khu-cong-nghiep",
          ]
        ),
      ],
      leaders: [2023: "so-tai-chinh", 2024: "so-xay-dung", 2025: "so-cong-thuong", 2026: "so-nong-nghiep-moi-truong"],
      words: ("Trưởng Khối", "Phó Khối")),
    ExampleCluster(
      id: "tinh-mau/khoi-van-xa", name: "Khối thi đua văn hóa, xã hội", kind: "bloc", family: .office,
      results: .file(separator: ","),
      members: [
        (
          2012,
          [
            "so-giao-duc-dao-tao", "so-y-te", "so-van-hoa", "so-lao-dong", "so-thong-tin-truyen-thong",
            "so-khoa-hoc-cong-nghe", "dai-phat-thanh-truyen-hinh",
          ]
        ),
        (2025, ["so-giao-duc-dao-tao", "so-y-te", "so-van-hoa", "so-khoa-hoc-cong-nghe", "trung-tam-truyen-thong"]),
      ], leaders: [2023: "so-y-te", 2024: "so-giao-duc-dao-tao", 2025: "so-van-hoa", 2026: "so-khoa-hoc-cong-nghe"]),
    ExampleCluster(
      id: "tinh-mau/khoi-co-quan-dang", name: "Khối thi đua các cơ quan Đảng", kind: "bloc", family: .party,
      results: .grades, scope: "party",
      members: [
        (
          2015,
          [
            "van-phong-tinh-uy", "ban-to-chuc", "ban-tuyen-giao", "ban-dan-van", "uy-ban-kiem-tra", "ban-noi-chinh",
            "truong-chinh-tri",
          ]
        ),
        (
          2025,
          [
            "van-phong-tinh-uy", "ban-to-chuc", "ban-tuyen-giao-dan-van", "uy-ban-kiem-tra", "ban-noi-chinh",
            "truong-chinh-tri",
          ]
        ),
      ], leaders: [2023: "ban-to-chuc", 2024: "uy-ban-kiem-tra", 2025: "ban-noi-chinh", 2026: "truong-chinh-tri"]),
    ExampleCluster(
      id: "tinh-mau/khoi-doan-the", name: "Khối thi đua Mặt trận và các đoàn thể", kind: "bloc", family: .front,
      results: .scores, scope: "front",
      members: [
        (
          2015,
          [
            "mat-tran-to-quoc", "lien-doan-lao-dong", "hoi-nong-dan", "hoi-phu-nu", "tinh-doan", "hoi-cuu-chien-binh",
          ]
        )
      ], leaders: [2023: "hoi-nong-dan", 2024: "tinh-doan", 2025: "hoi-phu-nu", 2026: "lien-doan-lao-dong"]),
    ExampleCluster(
      id: "tinh-mau/khoi-truong", name: "Khối thi đua các trường chuyên nghiệp", kind: "bloc", family: .school,
      results: .votes,
      members: [
        (2015, ["dai-hoc-mau", "cao-dang-ky-thuat", "cao-dang-y-te", "cao-dang-su-pham", "trung-cap-nghe"])
      ],
      leaders: [2023: "dai-hoc-mau", 2024: "cao-dang-y-te", 2025: "cao-dang-ky-thuat", 2026: "trung-cap-nghe"]),
    ExampleCluster(
      id: "tinh-mau/khoi-doanh-nghiep", name: "Khối thi đua doanh nghiệp", kind: "bloc", family: .company,
      results: .counts,
      members: [
        (
          2024,
          [
            "cong-ty-dien-luc", "cong-ty-cap-nuoc", "cong-ty-thuy-loi", "cong-ty-moi-truong-do-thi",
            "cong-ty-lam-nghiep", "buu-dien-tinh",
          ]
        )
      ], countBefore: (2018, 8),
      leaders: [
        2023: "cong-ty-dien-luc", 2024: "cong-ty-cap-nuoc", 2025: "buu-dien-tinh", 2026: "cong-ty-thuy-loi",
      ]),
    ExampleCluster(
      id: "tinh-mau/khoi-trung-uong", name: "Khối thi đua các cơ quan Trung ương trên địa bàn", kind: "bloc",
      family: .central, results: .topThree,
      members: [
        (
          2016,
          [
            "thue-tinh", "kho-bac", "ngan-hang-nha-nuoc", "bao-hiem-xa-hoi", "thong-ke-tinh", "quan-ly-thi-truong",
          ]
        )
      ], leaders: [2023: "kho-bac", 2024: "thue-tinh", 2025: "thong-ke-tinh", 2026: "bao-hiem-xa-hoi"],
      leadersInRegistry: [2023]),
    ExampleCluster(
      id: "tinh-mau/cum-xa-so-1", name: "Cụm thi đua số 1 các xã", kind: "cluster", family: .local, results: .scores,
      scope: "commune", founded: ("88/QĐ-UBND", "2025-07-15"),
      members: [
        (
          2025,
          ["xa-doi-mau", "xa-che-mau", "xa-suoi-mau", "xa-nguon-mau", "xa-rung-mau", "xa-que-mau", "xa-khe-mau"]
        )
      ], leaders: [2025: "xa-suoi-mau", 2026: "xa-che-mau"], predecessors: ["tinh-mau/cum-huyen-mien-nui"],
      from: "2025-07-15"),
    ExampleCluster(
      id: "tinh-mau/cum-xa-so-2", name: "Cụm thi đua số 2 các xã", kind: "cluster", family: .local, results: .scores,
      scope: "commune", founded: ("88/QĐ-UBND", "2025-07-15"),
      members: [
        (
          2025,
          ["xa-nuong-mau", "xa-thac-mau", "xa-deo-mau", "xa-dong-mau", "xa-lua-mau", "xa-bai-mau", "xa-dau-mau"]
        )
      ], leaders: [2025: "xa-dong-mau", 2026: "xa-thac-mau"],
      predecessors: ["tinh-mau/cum-huyen-mien-nui", "tinh-mau/cum-huyen-dong-bang"], from: "2025-07-15"),
    ExampleCluster(
      id: "tinh-mau/cum-phuong", name: "Cụm thi đua các phường và xã ven biển", kind: "cluster", family: .local,
      results: .scores, scope: "commune", founded: ("88/QĐ-UBND", "2025-07-15"),
      members: [
        (
          2025,
          [
            "phuong-trung-tam-mau", "phuong-cho-mau", "phuong-ga-mau", "phuong-ben-mau", "phuong-cang-mau",
            "xa-con-mau", "xa-coi-mau",
          ]
        )
      ], leaders: [2025: "phuong-trung-tam-mau", 2026: "phuong-ben-mau"],
      predecessors: ["tinh-mau/cum-huyen-dong-bang"], from: "2025-07-15"),
    ExampleCluster(
      id: "so-giao-duc/cum-trung-hoc", name: "Cụm thi đua các trường trung học phổ thông", kind: "cluster",
      family: .school, results: .votes, organiser: "so-giao-duc-dao-tao", scope: "ministry",
      members: [(2020, ["thpt-mau-1", "thpt-mau-2", "thpt-ben-mau", "thpt-doi-mau"])],
      leaders: [2023: "thpt-mau-1", 2024: "thpt-ben-mau", 2025: "thpt-mau-2", 2026: "thpt-doi-mau"],
      partOf: "tinh-mau/khoi-truong"),
  ]

  /// Where a cluster stands in the list.
  static func place(of id: String) -> Int? { all.firstIndex { $0.id == id } }
}
