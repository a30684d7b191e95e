// Made by Tests/EmulationTests/Text/collation-icu.py order from ICU 72.1, Unicode 15.0. Do not edit.
// swift-format-ignore-file

/// Strings in the order in which ICU sorts them for Vietnamese, one a line.
let collationOrder = """
  \u{0009}Nậm Nhùn
  \u{0009}Sơn Tịnh
  \u{3000}Giá Rai
   Hạ Lang
  \u{3000}Mù Cang Chải
   Phong Điền
  \u{2003}Sông Công
  _
  _Gò Dầu
  -
  ‑Hà Quảng
  ‐Vĩnh Thạnh
  ‑Yên Châu
  ,
  ;
  ;Phù Mỹ
  ;Phú Quốc
  :
  :Vị Xuyên
  !
  ¡
  ?
  ?Krông Bông
  ¿
  .
  …Lệ Thủy
  …Ninh Sơn
  …Phúc Thọ
  .Kon Tum
  ·
  '
  ’Long Điền
  ’Trà Lĩnh
  "
  "Kinh Môn
  “Mù Cang Chải
  “Tây Hồ
  ”Hoành Bồ
  «
  «Thái Bình
  »
  »Kinh Môn
  (
  (Đắk Lắk
  (Mộc Châu
  (Nghĩa Đàn
  )
  )Phú Riềng
  [
  ]
  ]Đoan Hùng
  ]Vũng Liêm
  {
  }
  }Hàm Tân
  }Hoa Lư
  §
  ¶
  @
  *
  /
  /Vĩnh Bảo
  /Ý Yên
  \u{005C}
  &
  #
  #Bắc Quang
  %
  %Dầu Tiếng
  %Na Hang
  †Hà Trung
  †Yên Châu
  •Tân Hồng
  `
  `Quang Bình
  ´
  ^
  ^Phúc Yên
  ¯
  ¨
  ¸
  °
  °Tri Tôn
  ©
  ®
  →Ô Môn
  →Trà Vinh
  +
  ±
  ÷
  ×
  ×Phúc Yên
  <
  <Phước Sơn
  =
  >
  ¬
  |
  ¦
  ~
  ¤
  ¢
  $
  $Mường Lát
  $Nam Đông
  £
  ¥
  ₫Cái Bè
  ₫Yên Định
  €Hòa Vang
  €Lâm Thao
  €Lý Sơn
  €Yên Minh
  0
  01
  1
  ¹
  1,286
  1.286
  ½
  ¼
  10
  100
  11
  12/QĐ-UBND
  1a
  2
  ²
  20
  2020
  2021
  3
  ³
  ¾
  30/12
  34-CT/TW
  4
  5
  6
  7
  8
  9
  96,5
  96.5
  a
  A
  ª
  à
  À
  ả
  Ả
  ã
  Ã
  á
  Á
  ạ
  Ạ
  å
  Å
  Ǻ
  ä
  Ä
  ą
  Ą
  ā
  Ā
  a1
  æ
  Æ
  aesir
  æsir
  Àm
  an giang
  An Giang
  AN GIANG
  An Giang 1
  angstrom
  Ångström
  ă
  Ă
  ằ
  Ằ
  ẳ
  Ẳ
  ẵ
  Ẵ
  ắ
  Ắ
  ặ
  Ặ
  ằng
  ăng nghâm
  â
  Â
  ầ
  Ầ
  ẩ
  Ẩ
  ẫ
  Ẫ
  ấ
  Ấ
  ậ
  Ậ
  ẩm
  b
  B
  Ba Bể
  Ba Bể – 2
  Ba Đình
  BA ĐÌNH
  Bà Rịa - Vũng Tàu
  bà rịa – vũng tàu
  Bà Rịa – Vũng Tàu
  ba vì
  Ba Vì
  Bạc Liêu
  Bạc Liêu – 2
  bạch thông
  Bạch Thông
  Bạch Thông 2
  baĩ Lên
  baĩ Ngyến
  BÁM
  ban dân tộc
  Ban Dân tộc
  Ban Thi đua - Khen thưởng
  BAN THI ĐUA - KHEN THƯỞNG
  Bạng
  baọ NHƯỜNG
  Bắc\u{0009}Ninha
  bắc giang
  Bắc Giang
  bắc hà
  Bắc Hà
  BẮC HÀ
  Bắc Kạn
  BẮC KẠN
  bắc mê
  Bắc Mê
  bắc ninh
  Bắc Ninh
  Bắc\u{3000}Ninh
  Bắc\u{2003}Ninh
  Bắc Ninh – 2
  Bắc\u{3000}Ninh1
  Bắc Quang
  Bắc Quang 2
  bắc sơn
  Bắc Sơn
  Bắc Sơn I
  Bắc Từ Liêm
  Bắc_Ninh1
  Bắc_Ninha
  Bắc‑Ninha
  Bắc—Ninh1
  Bắc,Ninh
  Bắc:Ninh1
  Bắc?Ninha
  Bắc…Ninha
  Bắc.Ninh
  Bắc‘Ninh
  Bắc‘Ninh1
  Bắc’Ninha
  Bắc“Ninh1
  Bắc»Ninh
  Bắc»Ninh1
  Bắc(Ninh1
  Bắc(Ninha
  Bắc)Ninh1
  Bắc]Ninh1
  Bắc]Ninha
  Bắc}Ninh
  Bắc}Ninh1
  Bắc}Ninha
  Bắc@Ninh1
  Bắc@Ninha
  Bắc&Ninh
  Bắc#Ninh
  Bắc†Ninh
  Bắc•Ninh
  Bắc•Ninha
  Bắc`Ninh
  Bắc`Ninh1
  Bắc´Ninh
  Bắc^Ninh
  Bắc^Ninh1
  Bắc^Ninha
  Bắc©Ninh1
  Bắc±Ninh
  Bắc×Ninh
  Bắc>Ninh
  Bắc|Ninh
  Bắc~Ninh
  Bắc$Ninh1
  Bắc₫Ninh1
  Bắc€Ninha
  Bắc№Ninh
  Bắc№Ninha
  bấ
  bếm
  bên
  Bên
  BÊN
  bền
  bện
  bên quăng
  Bến Tre
  bệnh
  bỉnh
  bình dương
  Bình Dương
  Bình Định
  Bình Định – 2
  Bình Gia
  bình phước
  Bình Phước
  BÌNH PHƯỚC
  Bình Thuận
  boã
  Boà bén
  bon
  Bòn
  bọng MỤ
  bố Trởn
  Bồn
  Bớ kỵ
  bui
  bướn
  bỷ Cướn
  ƀ
  c
  C
  ć
  Ć
  ĉ
  Ĉ
  č
  Č
  ċ
  Ċ
  ç
  Ç
  cà mau
  Cà Mau
  Cà Mau (cũ)
  cafe
  café
  Café
  cái bè
  Cái Bè
  Cai Lậy
  Cai Lậy 1
  cái nước
  Cái Nước
  cam lâm
  Cam Lâm
  CAM LÂM
  Cam Lâm 10
  Cam Ranh
  cãn
  cảnh phù
  caò
  Cao Bằng
  cao lộc
  Cao Lộc
  CAO LỘC
  Cắn Vâũ
  Cẩm Khê
  Cẩm Khê 10
  cẩm lệ
  Cẩm Lệ
  Cẩm Mỹ
  cẩm phả
  Cẩm Phả
  Cần Đước
  CẦN ĐƯỚC
  cần giờ
  Cần Giờ
  Cần Giờ - 2
  Cần Giuộc
  cần thơ
  Cần Thơ
  Cầu Giấy
  CẦU GIẤY
  Câú Lẹ
  cé piễm
  cèn
  cệm
  cễnh sọ
  CẾNH tuạ
  chã gheo
  chản
  Châụ
  châu đốc
  Châu Đốc
  Châu Đức
  Châu Đức - 2
  châu phú
  Châu Phú
  CHÂU PHÚ
  Châu Thành
  chẻm neỏ
  CHEM xản
  CHỄNH
  chị
  Chi cục Kiểm lâm
  Chi Lăng
  CHIẾM
  choạ
  CHÒN
  chón
  Chòng
  chô
  chổ
  chôị Trơn
  Chợ Đồn
  chợ mới
  Chợ Mới
  chơì bểnh
  chua
  chuạ
  chuôỉ
  CHUYỂN
  chư păh
  Chư Păh
  Chư Păh 10
  Chư Prông
  chư sê
  Chư Sê
  chưá
  chươí
  chướn
  Chương Mỹ
  CHƯƠNG MỸ
  Chương Mỹ 1
  cì
  cĩ
  ciếm
  CIỆM
  co-op
  Co-op
  CO-OP
  coá
  COÁ
  coaí Sỳ
  cọn
  còn gệm
  CON nhâu
  coop
  cổ
  cố rúng
  cô tô
  Cô Tô
  Cồn Cỏ
  CỜN
  củ chi
  Củ Chi
  Củ Chi – 2
  Củ tỷ
  cuà noạ
  cục thuế
  Cục Thuế
  Cục Thuế (cũ)
  cuị Chăng
  cụn
  cùng
  cuôỉ Pua
  cư
  Cư Jút
  cư kuin
  Cư Kuin
  CƯ KUIN
  Cư M'gar
  Cư M'gar (cũ)
  cư m’gar
  Cư M’gar
  CƯẢ ngươỉ
  d
  D
  ď
  Ď
  ð
  Ð
  dặng
  Dầu Tiếng
  dd
  dđ
  dẹ
  ðe
  Dên
  DỄNH
  dỉ
  Dị
  DỊ
  Dĩ An
  DĨ AN
  di linh
  Di Linh
  Di Linh II
  dia
  diệm
  diển
  diên khánh
  Diên Khánh
  Dọ
  dọn
  DỎNG
  dô
  Dồ
  dổ
  dỗ
  DỔNG KỘNG
  dúng
  Duy Tiên
  Duy Tiên II
  duy xuyên
  Duy Xuyên
  Duyển
  Duyên Hải
  dư Giú
  DƯƠÌ CHỤ
  DƯỜNG
  dưỡng
  DY
  dž
  ǆ
  đ
  Đ
  đà bắc
  Đà Bắc
  ĐÀ BẮC
  Đà Bắc 2
  Đạ Huoai
  Đạ Huoai 2
  Đa Krông
  Đà Nẵng
  ĐÀ NẴNG
  Đà Nẵng - 2
  đạ tẻh
  Đạ Tẻh
  đại lộc
  Đại Lộc
  Đại Từ
  ĐẠI TỪ
  đán
  đạn
  đan phượng
  Đan Phượng
  Đan Phượng I
  đản THUYẾN
  ĐANH Chẹ
  đaỏ
  đẵ
  Đăk Glei
  Đăk Glei II
  đăk hà
  Đăk Hà
  ĐĂK HÀ
  đắk lắk
  Đắk Lắk
  Đắk Nông
  Đăk Tô
  Đằn trị
  đâ
  Đầm Dơi
  đầm hà
  Đầm Hà
  Đấm khiển
  Đân húm
  đất đỏ
  Đất Đỏ
  Đất Đỏ 1
  đd
  đđ
  đè
  đeọ
  để
  đểm KOAÌ
  đền mạn
  đia đuôí
  điá Truyến
  điệm
  điện biên
  Điện Biên
  Điện Biên 1
  đinh
  đình gẩm
  đình lập
  Đình Lập
  Đình Lập – 2
  đỏ
  ĐOAÌ
  ĐOAN
  Đoan Hùng
  đoị
  đỏn kuị
  ĐỌNG
  đô lương
  Đô Lương
  Đốn In
  Đông Anh
  ĐÔNG ANH
  Đông Anh I
  Đống Đa
  đông hà
  Đông Hà
  Đồng Hới
  Đồng Hới 2
  đồng hỷ
  Đồng Hỷ
  ĐỒNG HỶ
  Đồng Nai
  đồng phú
  Đồng Phú
  Đông Sơn
  đồng tháp
  Đồng Tháp
  ĐỒNG THÁP
  đông triều
  Đông Triều
  Đông Triều (cũ)
  Đồng Văn
  đồng xoài
  Đồng Xoài
  Đồng Xoài – 2
  Đơí
  Đơị
  Đơn Dương
  ĐƠN DƯƠNG
  đớn kẽ
  đuôị
  đuồn
  đưả
  đức cơ
  Đức Cơ
  Đức Hòa
  Đức Hòa II
  đức huệ
  Đức Huệ
  Đức Linh
  đức phổ
  Đức Phổ
  ĐỨC PHỔ
  Đức Phổ - 2
  Đức Thọ
  đức trọng
  Đức Trọng
  Đừng
  Đươỉ
  đưỡng giâủ
  e
  E
  è
  È
  ẻ
  ẽ
  é
  É
  ẹ
  ĕ
  Ĕ
  ě
  Ě
  ë
  Ë
  ė
  Ė
  ę
  Ę
  ē
  Ē
  ẻ Vửng
  Ea H'leo
  Ea H'leo 2
  ea kar
  Ea Kar
  Ea Súp
  EA SÚP
  ê
  Ê
  ề
  ể
  ễ
  ế
  ệ
  f
  F
  fa
  fin
  g
  G
  ğ
  Ğ
  ĝ
  Ĝ
  ġ
  Ġ
  ģ
  Ģ
  gác ghù
  gãn dai
  gành quứ
  gă THYỂN
  gẳn PỎN
  ge Roàn
  GẺN
  gễnh
  ghaì Dôn
  GHÀN BỒ
  ghãn pẽm
  ghẳ DOẠ
  GHẶ Xác
  Ghẳng
  ghấ vaĩ
  ghâủ ghặ
  ghem phổn
  gheỏ PÔỊ
  gheõ rúm
  GHÊ nghuỳ
  ghi
  ghĩ mơỉ
  Ghĩ rón
  ghiá đan
  ghoả GHÃN
  ghoán
  ghoị
  Ghộ Tớn
  ghủ
  Ghuạ
  Ghuì
  Ghún
  Ghuồn tuốn
  ghưạ
  Ghướn
  ghưởn xén
  Ghướng
  gia
  Gia Bình
  Gia Bình 10
  Già hủ
  Gia Lai
  Gia Lai II
  GIÁ NGƯƠỊ
  giá rai
  Giá Rai
  GIÁ RAI
  giam
  Giam
  giánh
  giaò
  giaọ quuyền
  giao thuỷ
  Giao Thuỷ
  Giao Thủy
  Giao Thuỷ – 2
  GIĂNG
  giẳng
  GIẨM
  giâm dầm
  giẻ
  GIẺ
  giem
  giềm gý
  giến
  Gii
  GIIÁ VUÔĨ
  gịn
  gịnh
  Giò
  Gio Linh
  Gio Linh (cũ)
  gioá
  gioạ
  GIOÌ THỀN
  GIÕNG
  GIỌNG NHỜN
  giỗ
  Giồng Riềng
  giồng trôm
  Giồng Trôm
  giơ rắ
  Giúm
  giụm phợ
  giừng
  giươi
  gò
  GÒ
  gò công
  Gò Công
  Gò Công – 2
  Gò Dầu
  gò vấp
  Gò Vấp
  Goã
  goan
  GOÀN
  gọn Tuốn
  GÕNG
  GỒ quểnh
  gôỉ xẻn
  gộn
  GŨM
  gún
  Guốn
  gứ
  gữ ĐẶN
  gưa
  Ƣ
  h
  H
  ĥ
  Ĥ
  ħ
  Ħ
  hạ
  Hà Đông
  hà giang
  Hà Giang
  Hạ Hòa
  HẠ HÒA
  Hạ Hòa II
  hạ lang
  Hạ Lang
  Hạ Long
  Hà Nam
  hà nội
  Hà Nội
  Hà Nội – 2
  hà quảng
  Hà Quảng
  HÀ QUẢNG
  hạ quảng
  Hạ Quảng
  Hạ Quảng 2
  Hà Tây
  HÀ TÂY
  Hà Tiên
  Hà Tiên (cũ)
  hà tĩnh
  Hà Tĩnh
  hà trung
  Hà Trung
  hải an
  Hải An
  Hải An (cũ)
  Hai Bà Trưng
  Hải Châu
  HẢI CHÂU
  Hải Dương
  Hải Dương 2
  haí ghua
  hải hà
  Hải Hà
  Hải Hậu
  Hải Hậu I
  hải lăng
  Hải Lăng
  hải phòng
  Hải Phòng
  Hàm Tân
  hàm yên
  Hàm Yên
  HÀM YÊN
  Hàm Yên – 2
  hàng
  HĂN
  hắng ghưa
  hẫm Tành
  hận
  HÂỤ
  Hậu Giang
  Hậu Lộc
  hem Syến
  hiệp hoà
  Hiệp Hoà
  Hiệp Hòa
  Hiệp Hòa I
  hình
  hoà
  hoá
  hòa
  hóa
  Hòa An
  Hòa An - 2
  Hoà Bình
  hòa bình
  Hòa Bình
  HÒA BÌNH
  Hòa Bình 2
  hoa lư
  Hoa Lư
  hòa vang
  Hòa Vang
  hoai
  HOAÌ
  Hoaỉ
  hoaị
  Hoài Ân
  HOÀI ÂN
  hoài đức
  Hoài Đức
  Hoài Đức - 2
  Hoài Nhơn
  hoán
  hoàn kiếm
  Hoàn Kiếm
  Hoàng Mai
  Hoàng Mai 10
  hoàng sa
  Hoàng Sa
  HOÀNG SA
  Hoành Bồ
  hoằng hóa
  Hoằng Hóa
  Hoằng Hóa II
  Hóc Môn
  hoĩ
  HỌN truý
  HÒNG
  hội an
  Hội An
  Hồng Bàng
  HỒNG BÀNG
  Hồng Bàng (cũ)
  hồng dân
  Hồng Dân
  Hồng Lĩnh
  hồng ngự
  Hồng Ngự
  Hồng Ngự II
  hộng quõng
  Huế
  Hủn
  HUÔI
  hưng hà
  Hưng Hà
  HƯNG HÀ
  Hưng Nguyên
  Hưng Nguyên – 2
  hưng yên
  Hưng Yên
  Hưởn
  hướng hóa
  Hướng Hóa
  hương khê
  Hương Khê
  Hương Sơn
  hương thủy
  Hương Thủy
  Hương Thủy - 2
  Hương Trà
  HƯƠNG TRÀ
  Hữu Lũng
  Hyển
  i
  I
  ì
  Ì
  ỉ
  ĩ
  Ĩ
  í
  Í
  ị
  ĭ
  Ĭ
  î
  Î
  ï
  Ï
  İ
  į
  Į
  ī
  Ī
  iả
  Ia Grai
  Ia Grai (cũ)
  ia h'drai
  Ia H'Drai
  Ia Pa
  iềm
  II
  III
  ĳ
  Ĳ
  isi
  Istanbul
  İstanbul
  IV
  ı
  ısı
  j
  J
  ĵ
  Ĵ
  ja
  k
  K
  ķ
  Ķ
  ka
  KẠ
  kac
  KẢC
  kạc
  kaị
  kăng
  kầ
  KÂÙ
  kbang
  KBang
  KBANG
  KBang 2
  KEN
  kẽn ượn
  KEÕ
  keò CƯƠI
  KỄ
  Kế Sách
  kếnh nghoaí
  khang
  khàng
  KHẢNH
  khánh hoà
  Khánh Hoà
  Khánh Hòa
  Khánh Hòa - 2
  khăng
  Khâm Thanh
  Khần
  khẽ
  KHE ỈNH
  khén
  Kheò phuôí
  KHỄNH
  Khệnh
  khì
  khià
  KHIỆN
  khoái châu
  Khoái Châu
  khoaí ĐẶ
  khoẻ
  khỏe
  Khủ
  khũ
  khuà
  khuá
  Khuí
  KHUÍ Nẳng
  khuôỉ
  khuyến DÙNG
  khuyến VOI
  khửng
  KHỸ
  Kiếm
  kiến an
  Kiến An
  Kiên Giang
  KIÊN GIANG
  Kiên Lương
  Kiên Lương I
  Kiến Thụy
  KIẾN THỤY
  kiến xương
  Kiến Xương
  Kiến Xương - 2
  Kim Bảng
  kim bôi
  Kim Bôi
  Kim Động
  Kim Động II
  kim sơn
  Kim Sơn
  KIM SƠN
  Kim Thành
  kinh Coị
  kinh môn
  Kinh Môn
  Kinh Môn 10
  ko cặn
  Koaì
  kon tum
  Kon Tum
  Kon Tum 2
  KỎNG
  kọng
  Kong Chro
  Kổng IÃ
  kỡ
  krông ana
  Krông Ana
  Krông Bông
  krông búk
  Krông Búk
  Krông Búk – 2
  Krông Nô
  kù CĨ
  kuá
  kúm
  KỤN
  KUỴ
  kươì
  kỳ anh
  Kỳ Anh
  Kỳ Sơn
  KỲ SƠN
  Kỳ Sơn (cũ)
  l
  L
  ĺ
  Ĺ
  ľ
  Ľ
  ļ
  Ļ
  ł
  Ł
  ŀ
  Ŀ
  la gi
  La Gi
  LA GI
  Lạc Dương
  Lạc Dương (cũ)
  lạc sơn
  Lạc Sơn
  Lạc Thủy
  Lai Châu
  lai vung
  Lai Vung
  Lai Vung II
  lãn truôì
  Lang Chánh
  LANG CHÁNH
  Lạng Giang
  LẠNG GIANG
  lạng sơn
  Lạng Sơn
  Lào Cai
  Lào Cai 1
  lắk
  Lắk
  lằn Chun
  lăng
  Lâm Bình
  Lâm Bình 1
  lẩm côì
  lâm đồng
  Lâm Đồng
  LÂM ĐỒNG
  lâm hà
  Lâm Hà
  Lâm Thao
  lẩn
  Lập Thạch
  lấp vò
  Lấp Vò
  LẤP VÒ
  Lấp Vò - 2
  LÂÚ
  lẽ
  lẻn kaó
  Lế
  lê chân
  Lê Chân
  Lế thuôí
  Lệ Thủy
  Lệ Thủy I
  LIÀ thẻn
  liên chiểu
  Liên Chiểu
  Loàn
  loán
  loạn
  lodz
  Łódź
  Lon
  Long An
  Long Biên
  LONG BIÊN
  long điền
  Long Điền
  Long Điền I
  Long Hồ
  long khánh
  Long Khánh
  Long Mỹ
  Long Mỹ – 2
  long phú
  Long Phú
  LONG PHÚ
  Long Thành
  long xuyên
  Long Xuyên
  Long Xuyên 1
  lộc bình
  Lộc Bình
  Lộc Hà
  lộc ninh
  Lộc Ninh
  LÔĨ
  lồng GOAI
  Lũ
  lụ
  Lục Nam
  lục ngạn
  Lục Ngạn
  Lục Ngạn 1
  Lục Yên
  LỤC YÊN
  Lục Yên - 2
  LUM chôỉ
  lụn
  luôi trua
  luỗn
  LUỐN mưả
  Luộn nghảc
  Luỳ
  Luyển dể
  lử giếm
  lưỡng bãn
  lương sơn
  Lương Sơn
  lương tài
  Lương Tài
  Lý Nhân
  lý sơn
  Lý Sơn
  Lý Sơn I
  m
  M
  M'Đrắk
  ma
  mA
  Ma
  MA
  mà
  mả
  mã
  má
  Má
  MÁ
  mạ
  mai châu
  Mai Châu
  MAI CHÂU
  Mai Sơn
  Mai Sơn II
  mạn
  mang thít
  Mang Thít
  Mang Yang
  Maó ghá
  mă
  măn
  MẰNG
  Mâm
  mâu
  mèo vạc
  Mèo Vạc
  Mèo Vạc 2
  Mê Linh
  MÊ LINH
  Mểnh
  MIÊM
  miềm
  miệm
  minh hóa
  Minh Hóa
  Minh Long
  Minh Long II
  mỏ cày bắc
  Mỏ Cày Bắc
  Mỏ Cày Nam
  MOẠN
  móng cái
  Móng Cái
  MÓNG CÁI
  Móng Cái 10
  Mộ Đức
  mộc châu
  Mộc Châu
  Mộc Hóa
  Mộc Hóa – 2
  mỗng
  mỡ
  mù cang chải
  Mù Cang Chải
  muà ghảc
  mủng
  muốn xia
  muy
  Muỹ
  Muyển
  MỰ
  Mươn
  Mường Ảng
  MƯỜNG ẢNG
  mường chà
  Mường Chà
  Mường Chà 10
  Mường Khương
  mường la
  Mường La
  Mường Lát
  Mường Lát 1
  mường nhé
  Mường Nhé
  MƯỜNG NHÉ
  Mường Tè
  mỹ đức
  Mỹ Đức
  Mỹ Đức - 2
  Mỹ Hào
  mỹ lộc
  Mỹ Lộc
  Mỹ Tho
  MỸ THO
  Mỹ Tho 2
  mỹ tú
  Mỹ Tú
  Mỹ Xuyên
  myến rủng
  n
  N
  ñ
  Ñ
  ń
  Ń
  ň
  Ň
  ņ
  Ņ
  na hang
  Na Hang
  Na Hang I
  Na Rì
  NÃC
  naïve
  Nam Đàn
  nam định
  Nam Định
  Nam Định – 2
  nam đông
  Nam Đông
  NAM ĐÔNG
  Nam Giang
  Nam Giang – 2
  nam sách
  Nam Sách
  Nam Trà My
  nam trực
  Nam Trực
  Nam Trực (cũ)
  nam từ liêm
  Nam Từ Liêm
  Nam Từ Liêm 2
  nandu
  ñandú
  Năm Căn
  NĂM CĂN
  năn
  nằng
  nẳng ciểm
  NẰNG mui
  Nẫ
  nẩm Nguí
  nậm nhùn
  Nậm Nhùn
  Nậm Pồ
  Nậm Pồ II
  NÂỦ quờn
  ne
  NẸ
  Nền
  nễnh thưỡn
  Ngã Bảy
  ngã năm
  Ngã Năm
  NGÃ NĂM
  Ngã Năm 2
  nga sơn
  Nga Sơn
  ngán
  ngạn
  Ngắng vâú
  ngẩn
  ngân sơn
  Ngân Sơn
  ngẹm koã
  ngêm
  Ngền hẵn
  ngểnh
  ngha
  ngham
  nghạn
  nghanh cắng
  nghaó phúm
  NGHẶN
  Nghẩ
  nghẩ ghiếm
  nghấn
  nghấn Puỹ
  nghe ra
  Nghệ An
  NGHÊ Trạn
  nghềnh
  Nghi Lộc
  Nghi Lộc - 2
  nghi xuân
  Nghi Xuân
  NGHI XUÂN
  Nghĩa Đàn
  NGHĨA ĐÀN
  nghĩa hành
  Nghĩa Hành
  Nghĩa Hành 10
  Nghĩa Hưng
  nghĩa lộ
  Nghĩa Lộ
  nghon nhuỗn
  nghồn
  Nghớ vậm
  nghỡn
  nghú viạ
  Nghuĩ
  Nghủn
  NGHUỒN
  nghuý
  Nghuý ÌN
  nghươị
  nghyên
  ngí
  Ngoạn
  Ngọc Hiển
  ngọc hồi
  Ngọc Hồi
  Ngọc Lặc
  Ngọc Lặc – 2
  ngoi
  Ngoì Đường
  ngọn
  ngõn hâủ
  ngong Luí
  ngô quyền
  Ngô Quyền
  Ngổng
  ngợ Ngớ
  NGỢN
  Ngớn Naì
  ngũ hành sơn
  Ngũ Hành Sơn
  Ngũ Hành Sơn 2
  nguí
  nguôí
  nguỳ
  Nguyên Bình
  NGỬ giợ
  NGƯÁ nghằng
  Ngững
  Ngượng KHẬ
  nhà bè
  Nhà Bè
  Nha Trang
  NHAI
  nhán
  NHẠN
  nhãn âụ
  Nhanh
  Nhánh
  NHẰN
  Nhẻ Xành
  nhèm
  NHẼN
  nhếm
  nhệm bác
  nhển
  Nhễn Dem
  nhệnh ghuôn
  nhiệm
  NHIÊN
  nhình
  Nho Quan
  NHO QUAN
  Nho Quan - 2
  nhoạ
  nhỗn
  nhổn trỉ
  NHỔNG
  nhợ
  nhợn taỏ
  nhơn trạch
  Nhơn Trạch
  nhuả
  NHUỊ PƯỚNG
  Nhủm
  Nhủn
  Nhúng
  nhũng đôĩ
  nhuôỉ puyền
  Nhuý
  Nhuyến HOẢ
  Như Thanh
  như xuân
  Như Xuân
  Như Xuân - 2
  NHƯƠĨ tôị
  Nhý
  NIỆM
  ninh bình
  Ninh Bình
  nính ghơị
  Ninh Giang
  ninh hải
  Ninh Hải
  NINH HẢI
  Ninh Hòa
  Ninh Hòa – 2
  ninh kiều
  Ninh Kiều
  Ninh Phước
  ninh sơn
  Ninh Sơn
  Ninh Sơn 2
  Ninh Thuận
  NINH THUẬN
  Ninh Thuận – 2
  NO
  noai
  noaì ngàm
  Nõn Lống
  nống
  Nông Cống
  NÔNG CỐNG
  Nỗng ngáng
  nông sơn
  Nông Sơn
  NƠN
  nuả
  Núi Thành
  Núi Thành 1
  nủng
  Nũng mốn
  nường
  ŋ
  Ŋ
  o
  O
  º
  ò
  Ò
  ỏ
  õ
  Õ
  ó
  Ó
  ọ
  ŏ
  Ŏ
  ö
  Ö
  ő
  Ő
  ø
  Ø
  ō
  Ō
  œ
  Œ
  oeuvre
  Œuvre
  ore
  øre
  ô
  Ô
  ồ
  ổ
  ỗ
  ố
  ộ
  ô môn
  Ô Môn
  ơ
  ờ
  ở
  ỡ
  ớ
  ợ
  ợ hủ
  ỚN Coan
  p
  P
  pả
  Pác Nặm
  Pác Nặm 10
  paì
  Pàn
  pánh
  pầ
  Pậm
  pẹm
  Pém trề
  Pẽn nhươỉ
  pểm ghõng
  phạm chem
  Phãm Đủ
  Phan
  Phan Rang - Tháp Chàm
  phan thiết
  Phan Thiết
  PHAN THIẾT
  Phan Thiết (cũ)
  phặn
  phẫm
  phâủ
  phèn
  pheõ
  phề
  phêm
  phển
  Phểnh
  PHIÀ
  Phiền rỡ
  PHỊNH
  phoả ạ
  phong điền
  Phong Điền
  Phong Thổ
  Phong Thổ II
  phỗ
  phố nối
  Phố Nối
  Phổ Yên
  Phỗn doai
  phộn lầ
  phở
  Phú Bình
  Phù Cát
  PHÙ CÁT
  phù cừ
  Phù Cừ
  Phù Cừ – 2
  phú giáo
  Phú Giáo
  Phú Giáo – 2
  Phú Hòa
  phú lộc
  Phú Lộc
  Phú Lương
  PHÚ LƯƠNG
  Phú Lương - 2
  phủ lý
  Phủ Lý
  PHỦ LÝ
  Phù Mỹ
  phú nhuận
  Phú Nhuận
  phù ninh
  Phù Ninh
  Phú Ninh
  phú quí
  Phú Quí
  PHÚ QUÍ
  phú quốc
  Phú Quốc
  Phú Quốc 10
  Phú Quý
  Phú Riềng
  Phú Riềng II
  phú tân
  Phú Tân
  Phú Thiện
  phú thọ
  Phú Thọ
  phú vang
  Phú Vang
  Phú Vang - 2
  Phú Xuyên
  PHÚ XUYÊN
  Phù Yên
  Phú Yên
  Phù Yên - 2
  phục hòa
  Phục Hòa
  phúc thọ
  Phúc Thọ
  Phúc Yên
  Phúc Yên – 2
  phuĩ
  Phúm
  Phụng Hiệp
  phúng vốn
  Phuỗn
  PHỪNG
  phước long
  Phước Long
  PHƯỚC LONG
  Phước Long (cũ)
  Phước Sơn
  phường
  pí
  PỈN
  pleiku
  Pleiku
  poi
  pồn đường
  pờ
  PỞ
  Pơỉ NHỤM
  Pủ
  PUÍ xươn
  pun siã
  Pùng
  Pử CAÕ
  pưạ thườn
  PỬNG
  pươí
  q
  Q
  quaị
  Quản Bạ
  QUẢN BẠ
  Quan Hóa
  Quan Hóa (cũ)
  quan sơn
  Quan Sơn
  quang bình
  Quang Bình
  quảng bình
  Quảng Bình
  Quang Bình 2
  Quảng Bình II
  Quảng Điền
  Quảng Nam
  quảng ngãi
  Quảng Ngãi
  QUẢNG NGÃI
  Quảng Ninh
  Quảng Ninh 1
  quảng trạch
  Quảng Trạch
  quảng trị
  Quảng Trị
  Quảng Xương
  Quảng Xương 1
  quảng yên
  Quảng Yên
  QUẢNG YÊN
  Quảnh
  Quaò
  QUẦ
  quậ MYÊN
  quẻm GUÔÌ
  queọ BŨ
  queò Trỏn
  Quê
  quề
  Quế Phong
  quế sơn
  Quế Sơn
  Quế Sơn – 2
  quế võ
  Quế Võ
  QUẾ VÕ
  Quễm
  QUỆN ngằng
  quếnh
  quì
  quí
  Qui Nhơn
  QUI NHƠN
  Qui Nhơn – 2
  quiễm ŨM
  QUÍNH khẵ
  Quính ôì
  quoàn
  QUỎN
  Quỏng
  Quốc Oai
  Quôì
  Quỗng phiễm
  quờ
  QUÙN
  QUỦN Păn
  quưa GỞN
  quươỉ
  quỳ
  quý
  quỳ châu
  Quỳ Châu
  Quỳ Hợp
  quy nhơn
  Quy Nhơn
  quyễn
  Quyễn
  quỳnh lưu
  Quỳnh Lưu
  Quỳnh Lưu 10
  Quỳnh Nhai
  quỳnh phụ
  Quỳnh Phụ
  QUỲNH PHỤ
  ĸ
  r
  R
  ŕ
  Ŕ
  ř
  Ř
  ŗ
  Ŗ
  rà
  Rạch Giá
  Rạch Giá - 2
  Rẳng TRỆ
  resume
  résumé
  rì
  rinh
  rình
  Roa
  Roã Toán
  roai
  roạn
  rỏng
  Róng
  Rộn gũn
  rông
  rộng mơí
  rỡ
  ruá khũn
  rụm NGHỐNG
  Run
  rúng
  Ruồn
  RỬ
  rươn châm
  Rướng Nẽn
  rỳ
  rỷ
  s
  S
  ś
  Ś
  ŝ
  Ŝ
  š
  Š
  ş
  Ş
  ſ
  sả
  sa đéc
  Sa Đéc
  Sa Pa
  sa thầy
  Sa Thầy
  Sa Thầy (cũ)
  sạm
  Sành
  sẳ mưng
  sặng
  SĂNG bỡn
  sẩm
  Sầm Sơn
  SẦM SƠN
  sâũ Nghửng
  Sén
  sểm
  sền
  sĩ
  si ma cai
  Si Ma Cai
  siền
  Sìn Hồ
  Sìn Hồ (cũ)
  soãn
  sóc sơn
  Sóc Sơn
  Sóc Trăng
  soì
  Sông Cầu
  sông công
  Sông Công
  SÔNG CÔNG
  Sông Công – 2
  Sông Hinh
  sông lô
  Sông Lô
  Sông Mã
  Sông Mã 10
  sốp cộp
  Sốp Cộp
  sở công thương
  Sở Công Thương
  sở nội vụ
  Sở Nội vụ
  SỞ NỘI VỤ
  Sở Nội vụ I
  Sở Tài chính
  Sở Y tế
  Sở Y tế – 2
  Sơn Dương
  SƠN DƯƠNG
  sơn động
  Sơn Động
  SƠN ĐỘNG
  Sơn Động 10
  sơn hà
  Sơn Hà
  Sơn Hà – 2
  sơn la
  Sơn La
  Sơn La – 2
  Sơn Tây
  sơn tịnh
  Sơn Tịnh
  Sơn Trà
  Sơn Trà (cũ)
  ß
  ẞ
  strasse
  Strasse
  Straße
  SÙ
  sú
  Sú
  sùn Ngong
  suý nứ
  SƯẠ
  sườn
  SƯỠN mõn
  sượng
  sỹ
  SỸ
  SỴ
  t
  T
  ť
  Ť
  ţ
  Ţ
  tam dương
  Tam Dương
  TAM DƯƠNG
  Tam Đảo
  tam điệp
  Tam Điệp
  Tam Điệp 2
  Tam Đường
  tam kỳ
  Tam Kỳ
  Tam Nông
  TAM NÔNG
  Tam Nông (cũ)
  Tản
  tàn kươì
  TẠNH đaò
  tánh linh
  Tánh Linh
  Tăng
  TẮNG
  Tân An
  tân bình
  Tân Bình
  Tân Bình – 2
  Tân Châu
  tân hiệp
  Tân Hiệp
  TÂN HIỆP
  Tân Hồng
  Tân Hồng - 2
  tân kỳ
  Tân Kỳ
  Tân Lạc
  tân phú
  Tân Phú
  Tân Phú II
  Tân Sơn
  TÂN SƠN
  tân uyên
  Tân Uyên
  tân yên
  Tân Yên
  Tây Giang
  Tây Giang 2
  tây hồ
  Tây Hồ
  Tây Ninh
  TÂY NINH
  Tây Sơn
  tem ghôì
  tẻn
  TẺN
  TỂ
  thạ
  thạch an
  Thạch An
  THẠCH AN
  Thạch An (cũ)
  Thạch Hà
  thạch thành
  Thạch Thành
  Thạch Thất
  Thạch Thất - 2
  Thaỉ
  thái bình
  Thái Bình
  thái hòa
  Thái Hòa
  Thái Nguyên
  Thái Nguyên – 2
  Thái Thụy
  THÁI THỤY
  tham
  than uyên
  Than Uyên
  Than Uyên - 2
  Thanh Ba
  thanh chương
  Thanh Chương
  Thanh Hà
  Thanh Hà (cũ)
  Thanh Hoá
  thanh hóa
  Thanh Hóa
  thanh khê
  Thanh Khê
  THANH KHÊ
  Thanh Liêm
  thanh miện
  Thanh Miện
  Thanh Miện 10
  Thanh Oai
  thành phố hồ chí minh
  Thành phố Hồ Chí Minh
  THÀNH PHỐ HỒ CHÍ MINH
  Thành phố Hồ Chí Minh I
  thanh sơn
  Thanh Sơn
  Thanh Thủy
  THANH THỦY
  Thanh Thủy – 2
  thanh trì
  Thanh Trì
  Thanh Xuân
  THAO
  tháp mười
  Tháp Mười
  Tháp Mười (cũ)
  thắ đoán
  Thẵng
  thắng
  Thăng Bình
  THÂ
  Thẩm
  thiệu hóa
  Thiệu Hóa
  THIỆU HÓA
  THÍN thậ
  tho
  Thọ Xuân
  Thọ Xuân I
  THOẢ
  thoại sơn
  Thoại Sơn
  thoi
  Thoì boaị
  thõn
  thon doãn
  thor
  THỖ
  thống nhất
  Thống Nhất
  Thống Nhất 1
  Thông Nông
  Thốt Nốt
  THỐT NỐT
  thỡ
  thới bình
  Thới Bình
  Thới Lai
  Thới Lai I
  thơĩ mưng
  thơn
  thủ
  thu côị
  thủ dầu một
  Thủ Dầu Một
  Thủ Đức
  thủ thừa
  Thủ Thừa
  THỦ THỪA
  Thủ Thừa – 2
  Thuận An
  thuận bắc
  Thuận Bắc
  Thuận Châu
  Thuận Châu I
  thuận nam
  Thuận Nam
  Thuận Thành
  thuì GIUẢ
  thụm giôi
  Thũn
  thuỳ
  thuỷ
  thuý
  thùy
  thúy
  thuỷ nguyên
  Thuỷ Nguyên
  Thủy Nguyên
  THỦY NGUYÊN
  Thuỷ Nguyên - 2
  THUYỂN
  thuyền quaì
  thự
  Thừa Thiên Huế
  Thừa Thiên Huế – 2
  thưỡn
  Thường Tín
  thường xuân
  Thường Xuân
  Thy
  Tiểm
  tiên
  tiền
  tiển
  tiễn
  tiến
  tiện
  tiên du
  Tiên Du
  Tiên Du II
  tiền giang
  Tiền Giang
  Tiền Hải
  Tiên Lãng
  Tiên Lãng 1
  tiên lữ
  Tiên Lữ
  TIÊN LỮ
  Tiên Phước
  tiên yên
  Tiên Yên
  Tiên Yên 2
  tiểu cần
  Tiểu Cần
  Tìn
  tịnh biên
  Tịnh Biên
  Tĩnh Gia
  TĨNH GIA
  Tĩnh Gia (cũ)
  ™Đắk Lắk
  ™Hưng Yên
  TOẢ
  tổ
  tôi
  tôí
  TÔỊ
  Tỗn
  tở
  TỞ
  tp hồ chí minh
  TP Hồ Chí Minh
  TP. Hồ Chí Minh
  Trà Bồng
  trà cú
  Trà Cú
  Trà Cú – 2
  Trà Lĩnh
  trà ôn
  Trà Ôn
  TRÀ ÔN
  Trà Vinh
  TRÀ VINH
  traỉ
  Trạm Tấu
  Trạm Tấu 1
  trãng
  tràng bàng
  Tràng Bàng
  trảng bàng
  Trảng Bàng
  Tràng Bàng – 2
  Trảng Bom
  Tràng Định
  TRÀNG ĐỊNH
  Tràng Định 2
  Trần Đề
  TRẦN ĐỀ
  trần văn thời
  Trần Văn Thời
  trâũ
  trâu cuà
  trâụ NHĨN
  Trẹm
  trếm
  TRẾN
  Tri Tôn
  Tri Tôn (cũ)
  triêm
  triệu phong
  Triệu Phong
  Triệu Sơn
  trõng
  TRỖ
  TRỘNG
  trơ
  TRƠ xững
  trỡn
  truĩ
  Trun
  trún
  trủn peõ
  trùng khánh
  Trùng Khánh
  TRÙNG KHÁNH
  Trùng Khánh - 2
  truyển
  TRƯẠ NGƯÁ
  Trực Ninh
  trường
  trường sa
  Trường Sa
  Trỵ
  TRỸ chủn
  trý Khường
  tryên đò
  Tu Mơ Rông
  Tu Mơ Rông 2
  tủa chùa
  Tủa Chùa
  Tuần Giáo
  TUẦN GIÁO
  tung
  tuy an
  Tuy An
  Tuy An (cũ)
  Tuy Đức
  tuy hòa
  Tuy Hòa
  Tuy Phong
  Tuy Phong 10
  tuy phước
  Tuy Phước
  TUY PHƯỚC
  Tuyên Hóa
  tuyên quang
  Tuyên Quang
  Tuyên Quang I
  Tứ Kỳ
  tư nghĩa
  Tư Nghĩa
  Tư Nghĩa I
  Từ Sơn
  TỬNG
  tươĩ niềm
  Tướng
  tương dương
  Tương Dương
  Tỵ sễn
  TỲ VỔN
  ŧ
  Ŧ
  u
  U
  ù
  Ù
  ủ
  ũ
  Ũ
  ú
  Ú
  ụ
  ŭ
  Ŭ
  û
  Û
  ů
  Ů
  ü
  Ü
  ű
  Ű
  ų
  Ų
  ū
  Ū
  U Minh
  U MINH
  U Minh - 2
  u minh thượng
  U Minh Thượng
  Uốn
  Uông Bí
  ư
  ừ
  ử
  ữ
  ứ
  ự
  ưa
  ứng hòa
  Ứng Hòa
  Ứng Hòa 10
  ươí
  ườn
  ướng
  v
  V
  vam biếm
  Vạn Ninh
  vãng KƠN
  vao Kấ
  Văn Bàn
  văn chấn
  Văn Chấn
  Văn Chấn II
  Văn Giang
  VĂN GIANG
  văn lãng
  Văn Lãng
  văn lâm
  Văn Lâm
  Văn Quan
  Văn Yên
  Văn Yên 2
  vân canh
  Vân Canh
  VÂN CANH
  Vân Đồn
  Vân Đồn – 2
  vân hồ
  Vân Hồ
  vâụ
  Vẽ NUĨ
  vễ Kỷ
  Vếm
  Vị Thanh
  vị thủy
  Vị Thủy
  Vị Xuyên
  Vị Xuyên - 2
  Viễn
  việt trì
  Việt Trì
  VIỆT TRÌ
  Việt Yên
  Vinh
  vĩnh bảo
  Vĩnh Bảo
  Vĩnh Châu
  vĩnh cửu
  Vĩnh Cửu
  VĨNH CỬU
  Vĩnh Cửu - 2
  Vĩnh Hưng
  vĩnh linh
  Vĩnh Linh
  Vĩnh Long
  Vĩnh Lộc
  Vĩnh Lộc 1
  vĩnh lợi
  Vĩnh Lợi
  vĩnh phúc
  Vĩnh Phúc
  Vĩnh Thạnh
  VĨNH THẠNH
  vĩnh tường
  Vĩnh Tường
  Vĩnh Tường – 2
  võ nhai
  Võ Nhai
  Võ Nhai - 2
  voai
  VOÍ
  VOĨ xy
  VỒ
  Vổn pềnh
  vổng
  vớ
  Vụ Bản
  VỤ BẢN
  Vụ Bản 1
  Vũ Quang
  vũ thư
  Vũ Thư
  vuỉ
  vụm
  Vùn
  vụn
  vũng
  vũng liêm
  Vũng Liêm
  Vũng Tàu
  VUÔĨ
  vuồn nhướng
  vuý
  VUYÊN
  vừ
  vứ
  vyễn
  w
  W
  ŵ
  Ŵ
  wa
  x
  X
  x_a
  x-a
  x.a
  x(a)
  x/a
  xa
  xA
  xạnh mện
  xầ
  Xâ CEỌ
  xấn
  Xém LOÀ
  xề
  Xện
  Xênh
  xiềm
  xiển
  xín mần
  Xín Mần
  Xín Mần 10
  xỉnh
  xõ
  xoa
  XOAN
  xoi
  Xoỉ Mượng
  XONG Tỡ
  XỚ
  XỜN ngỡ
  Xuân Lộc
  xuân trường
  Xuân Trường
  XUÂN TRƯỜNG
  xuì
  XỦN
  xùng
  Xuyên Mộc
  Xuyên Mộc 1
  Xự
  xử phaí
  xưà RÀNH
  XƯƠỊ
  XƯỚNG Đánh
  y
  Y
  ỳ
  ỷ
  ỹ
  ý
  Ý
  ỵ
  ŷ
  Ŷ
  ÿ
  Ÿ
  ý yên
  Ý Yên
  Yên Bái
  Yên Bái (cũ)
  Yên Bình
  yên châu
  Yên Châu
  Yên Châu II
  Yên Dũng
  Yên Định
  YÊN ĐỊNH
  Yên Khánh
  YÊN KHÁNH
  Yên Khánh II
  Yên Lạc
  yên minh
  Yên Minh
  yên mô
  Yên Mô
  yên mỹ
  Yên Mỹ
  yên phong
  Yên Phong
  YÊN PHONG
  Yên Sơn
  Yên Sơn 10
  yên thành
  Yên Thành
  yên thế
  Yên Thế
  Yên Thế 2
  Yên Thủy
  z
  Z
  ź
  Ź
  ž
  Ž
  ż
  Ż
  za
  zilina
  Žilina
  ɀ
  þ
  Þ
  Þór
  ŉ
  µ
  """
