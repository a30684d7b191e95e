// Two clusters in one record, two sources of one sitting, several years in one review.

extension ExampleRecords {
  static let joint: [(path: String, text: String)] = [
    (
      "2024/hai-cum-so-ket-6-thang.md",
      """
      ---
      title: Cụm miền núi và Cụm đồng bằng cùng sơ kết 6 tháng đầu năm 2024
      date: 2024-07-04
      time: afternoon
      kind: midyear-review
      year: 2024
      cluster:
        - Cụm miền núi
        - Cụm đồng bằng
      venue: huyện Đồng Mẫu, ngoài địa bàn Cụm miền núi
      host: Đồng Mẫu
      commendations:
        - to: units
          count: 14
          cluster: Cụm miền núi
        - to: units
          count: 17
          cluster: Cụm đồng bằng
        - to: persons
          count: 6
          award: bang-khen-tinh
          unit: thac-mau
          occasion: spot
          reason: cứu người trong trận lũ ngày 19/06/2024
          cluster: Cụm miền núi
        - to: persons
          at-least: 300
          counted-as: recipients
          levels: [district, commune]
          occasion: regular
          cluster: Cụm đồng bằng
          as-printed: trên 300 cá nhân
      movements:
        - name: Tỉnh Mẫu chung sức xây dựng nông thôn mới
          scope: province
          cluster: Cụm miền núi
      indicators:
        - name: Nhà tạm được thay bằng nhà kiên cố
          value: 61
          measure: căn nhà
          cluster: Cụm miền núi
        - name: Nhà tạm được thay bằng nhà kiên cố
          at-least: 40
          measure: căn nhà
          units:
            - Bãi Mẫu
            - Cồn Mẫu
          cluster: Cụm đồng bằng
          as-printed: hơn 40 căn
      documents:
        - date: 2024-07
          title: Quy chế phối hợp giữa hai cụm
          cluster: Cụm đồng bằng
      slug: hai-cum-so-ket-6-thang
      ---

      Hai cụm họp chung một buổi để bàn việc giúp nhau sau mưa lũ.

      ## Cụm miền núi

      Thác Mẫu và Khe Mẫu còn hai đoạn đường phải sửa trước mùa khai giảng.

      ## Cụm đồng bằng

      Các địa phương ven sông góp vật liệu, nhận sửa một đoạn đường.
      """
    ),
    (
      "2025/hai-khoi-hoi-thi.md",
      """
      ---
      title: Khối văn hóa, xã hội và Khối các trường chung kết hội thi sáng kiến năm 2025
      date: 2025-11-06
      time: 13:30
      kind: [thematic, commendation]
      year: 2025
      cluster:
        - tinh-mau/khoi-van-xa
        - tinh-mau/khoi-truong
      venue: Trường Đại học Mẫu
      leadership:
        - year: 2025
          leader: cao-dang-ky-thuat
          cluster: tinh-mau/khoi-truong
      awards:
        - award: giay-khen
          to:
            - so-y-te
          stage: conferred
          cluster: tinh-mau/khoi-van-xa
        - award: giay-khen
          to:
            - trung-cap-nghe
          stage: conferred
          cluster: tinh-mau/khoi-truong
      results:
        - scale: 10
          method: scoring
          outcome: reported
          ranking:
            - unit: so-y-te
              score: 9,5
              rank: 1
              cluster: tinh-mau/khoi-van-xa
            - unit: so-van-hoa
              score: 9,25
              rank: 2
              cluster: tinh-mau/khoi-van-xa
          cluster: tinh-mau/khoi-van-xa
        - method: consensus
          grades:
            - grade: sản phẩm xuất sắc
              count: 1
              units:
                - trung-cap-nghe
              cluster: tinh-mau/khoi-truong
          cluster: tinh-mau/khoi-truong
      excluded:
        - unit: dai-hoc-mau
          reason: là đơn vị chấm thi
          cluster: tinh-mau/khoi-truong
      handovers:
        - what: Cúp hội thi sáng kiến
          from: cao-dang-su-pham
          to: trung-cap-nghe
          cluster: tinh-mau/khoi-truong
      slug: hai-khoi-hoi-thi
      ---

      Mười hai sản phẩm vào chung kết, chấm công khai trước hội trường. Điểm hội thi không tính vào điểm thi đua năm.
      """
    ),
    (
      "2025/khoi-van-xa-tong-ket-theo-dai.md",
      """
      ---
      title: "Khối văn hóa, xã hội tổng kết năm 2024: tin của Đài"
      date: 2024-12-17
      kind: annual-review
      year: 2024
      cluster: tinh-mau/khoi-van-xa
      same-event: 2024/khoi-van-xa-tong-ket-2024
      results:
        method: ballot
        outcome: not-reported
      commendations:
        - to: units
          at-least: 20
          as-printed: hơn 20 tập thể
      sources:
        - publisher: Đài Phát thanh và Truyền hình Mẫu
          title: Bản tin tối 17/12
      slug: khoi-van-xa-tong-ket-theo-dai
      ---

      Một nguồn thứ hai kể cùng cuộc họp; số tập thể được khen ghi khác, nên giữ cả hai.
      """
    ),
    (
      "2025/hop-cum-truong-chung.md",
      """
      ---
      title: Tỉnh Mẫu tổng kết 5 năm hoạt động cụm, khối thi đua, biểu dương điển hình
      date: 2025-06-12..2025-06-13
      kind: [multi-year-review, commendation]
      year: 2025
      organiser: tinh-mau
      venue: Trung tâm hội nghị tỉnh Mẫu
      mode: in-person
      awards:
        - award: bang-khen-thu-tuong
          to:
            - cong-an-tinh
          stage: conferred
          decision: 410/QĐ-TTg
        - award: other
          title: Lá cờ đầu năm năm
          to:
            - dong-mau
          by: UBND tỉnh Mẫu
          stage: conferred
        - award: bang-khen-tinh
          persons:
            - name: Hồ Ví Dụ
              office: Trưởng thôn
            - name: Ngô Thị Thử
              office: Giáo viên
              unit: thpt-doi-mau
          stage: conferred
      handovers:
        - what: Sổ truyền thống các cụm, khối
          to: so-noi-vu
      photos:
        - file: bieu-duong-5-nam.png
          caption: Trao cờ thi đua cho đơn vị dẫn đầu
          alt: Tranh vẽ hai người trên sân khấu cùng cầm cán một lá cờ đỏ viền vàng.
          credit: Hình vẽ bằng chương trình
      slug: tong-ket-5-nam
      ---

      Hai ngày hội nghị dành một buổi nghe mười điển hình kể lại việc mình làm.
      """
    ),
  ]
}
