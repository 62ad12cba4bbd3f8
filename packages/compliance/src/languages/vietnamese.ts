import type { Lexicon } from '../meaning/lexicon.ts'

/** Vietnamese: North and South, formal and teencode. Entries are long because matching forgives marks and bare syllables collide. */
export const vietnamese: Lexicon = {
  language: 'vi',
  words: {
    double: 'hai lần số|hai số|đôi số|cặp số',
    triple: 'ba lần số|tam hoa|ba số',
    at: 'a còng|a móc|a vòng|acòng',
    dot: 'chấm|dấu chấm|chấm com',

    phoneLabel: `
      sđt|số điện thoại|số đt|điện thoại|di động|số di động|số máy|hotline|gọi số|gọi vào số|nhắn tin|tin nhắn|liên hệ|liên lạc|lh|đt
      số mình|số của mình|số em|số zalo|alo|call|phone|tel|nhá máy|máy bàn`,
    referenceLabel: `
      mã đơn|mã đơn hàng|đơn hàng|số đơn|đơn số|mã vận đơn|vận đơn|mã kiện|kiện hàng|mã theo dõi|mã tracking|mã bưu gửi|mã bưu kiện
      hóa đơn số|số hóa đơn|mã hàng|mã sản phẩm|mã sp|model|mẫu số|số seri|số serial|seri|serial|imei|số lô|lô hàng|mã vạch|sku|kích thước
      kích cỡ|size|cân nặng|trọng lượng|giá|số lượng|mã bưu chính|ngày|mã giao dịch|mã yêu cầu|mã khiếu nại|mã hoàn hàng|mã màu
      mã trả hàng|mã số thuế công ty|dung lượng|dung tích|công suất|ticket|khối lượng`,
    cardLabel: `
      thẻ tín dụng|thẻ ngân hàng|số thẻ|thẻ ghi nợ|thẻ visa|thẻ mastercard|thẻ napas|thẻ atm|ngày hết hạn|chủ thẻ|số in trên thẻ
      thẻ của tôi`,
    accountLabel: `
      stk|số tài khoản|số tk|tài khoản|tài khoản ngân hàng|tk ngân hàng|tknh|chủ tài khoản|chủ tk|ctk|vietcombank|vcb|techcombank|tcb
      mb bank|mbbank|bidv|agribank|vietinbank|acb|sacombank|vpbank|tpbank|iban|swift`,
    identityLabel: `
      cccd|căn cước|căn cước công dân|số căn cước|cmnd|cmt|chứng minh nhân dân|chứng minh thư|số cmnd|số cccd|hộ chiếu|số hộ chiếu
      passport|mã số thuế cá nhân|mst cá nhân|bằng lái|giấy phép lái xe|sổ bảo hiểm|mã số bhxh|thẻ bhyt|mã định danh|số định danh`,
    handleLabel: `
      id|nick|tên tài khoản|tên đăng nhập|username|nick zalo|zalo id|fb cá nhân|tên facebook|tìm tên|tìm kiếm|nickname|acc|tài khoản tên
      tên nick|tên zalo`,

    street: 'đường|phố|ngõ|ngách|hẻm|kiệt|quận|huyện|phường|xã|thôn|ấp|tổ|khu phố|khu đô thị|kđt|tp|thị trấn|thị xã|tỉnh|thành phố|kcn',
    unit: 'số nhà|căn hộ|tầng|lầu|chung cư|tòa nhà|phòng số|block|căn số|khu tập thể|ktx',
    addressLead: `
      địa chỉ nhận hàng|địa chỉ của tôi|địa chỉ của mình|địa chỉ em|địa chỉ mình|địa chỉ mới|địa chỉ là|đc nhận|đ/c|giao đến|giao tới
      giao về|giao hàng tới|giao hàng đến|gửi về|gửi đến|gửi tới|ship về|ship đến|ship tới|ship qua|chuyển nhà sang|chuyển nhà đến
      đổi địa chỉ sang|đổi địa chỉ thành|nhà mình ở|nhà em ở|nhà tôi ở|mình ở|tôi ở|người nhận|nhà riêng`,
    city: `
      hà nội|hồ chí minh|tphcm|tp hcm|hcm|sài gòn|đà nẵng|hải phòng|cần thơ|biên hòa|đồng nai|bình dương|thủ đức|bình thạnh|gò vấp
      tân bình|tân phú|cầu giấy|đống đa|hoàng mai|hà đông|thanh xuân|long biên|nam từ liêm|bắc ninh|bắc giang|thái nguyên|quảng ninh
      hạ long|nam định|thái bình|hải dương|hưng yên|vĩnh phúc|phú thọ|thanh hóa|nghệ an|hà tĩnh|quảng bình|thừa thiên huế|quảng nam
      quảng ngãi|bình định|quy nhơn|khánh hòa|nha trang|lâm đồng|đà lạt|đắk lắk|buôn ma thuột|gia lai|vũng tàu|tây ninh|long an|tiền giang
      bến tre|vĩnh long|an giang|kiên giang|phú quốc|cà mau|sóc trăng|đồng tháp`,

    messenger: `
      zalo|za lo|dalo|da lô|dza lô|gia lô|zl|zlo|zép lào|zeplao|zalu|zlao|z.alo|z a l o|zaloo|nhóm zalo|group zalo|facebook|phây búc
      phây bút|facebook cá nhân|fanpage|messenger|mét sinh giơ|inbox fb|ib fb|telegram|tê lê|telegam|tê lê gram|viber|vai bơ|whatsapp
      oát sáp|wechat|we chát|instagram|in sờ ta|skype|discord|dis cord|tiktok cá nhân|imessage|kakao|app màu xanh chữ z|ứng dụng chữ z
      app chữ z|page facebook|trang facebook|nhắn zalo|add zalo|kết bạn zalo|zalo shop|zalo em|zalo mình|fb cá nhân|nick fb
      zép lô|phây|fây|mét sen giơ|mes fb|face shop|fb shop|page bên em|page shop|tele bên em|tele shop|insta shop`,
    messengerWeak: `
      app xanh|ứng dụng màu xanh|app màu xanh|group kín|nhóm kín|line|ins|ig|tg|page|nhóm riêng|app khác|ứng dụng khác|kênh khác|bên kia
      qr|mã qr|quét mã|bio|link bio|trang cá nhân|lô za|dưới phần mô tả|face|mess|tele|zép|fb|insta|phây|gmail|mạng xã hội
      mes|app xanh dương|ứng dụng xanh`,
    contactVerb: `
      liên hệ|liên lạc|lh|lhe|nhắn tin|nhắn|nhắn cho|nhắn qua|nt|ib|inbox|inb|gọi|gọi điện|gọi cho|gọi qua|alo|call|kết bạn|kb|kết nối|add
      addzl|ad zalo|thêm bạn|quét mã|quét qr|tìm mình|tìm em|tìm shop|trao đổi|nói chuyện|chat|chat riêng|tư vấn riêng|tư vấn qua|gửi mail
      email cho|viết mail|gửi email|để lại|cho xin|xin|pm|dm|hú em|hú mình|ới|hỏi qua|gọi lại|vào nhóm|vào group|tham gia nhóm
      tham gia group|chuyển sang|qua bên|sang bên|cmt sđt|chấm sđt|gởi tin|nhắn dùm|nhắn giúp|kết bạn với|theo dõi|follow|tìm trên
      liên hệ trực tiếp|ping|trao đổi qua|trò chuyện`,
    contactNoun: `
      số điện thoại|sđt|số đt|số máy|số di động|email|mail|địa chỉ mail|thông tin liên hệ|thông tin liên lạc|nick|tài khoản zalo|số zalo
      link zalo|link facebook|link fb|mã qr|trang cá nhân|số riêng|số cá nhân`,
    outside: `
      ngoài sàn|bên ngoài sàn|ngoài shopee|ngoài lazada|ngoài tiki|ngoài app|ngoài ứng dụng|ngoài hệ thống|giao dịch ngoài|mua ngoài
      mua bên ngoài|đặt ngoài|đặt hàng ngoài|đơn ngoài|lên đơn ngoài|chốt đơn ngoài|chốt ngoài|không qua sàn|không qua shopee
      không qua app|ko qua sàn|k qua sàn|khỏi qua sàn|không thông qua sàn|không cần qua sàn|né sàn|bỏ qua sàn|mua riêng|giao dịch riêng
      bán riêng|giao dịch trực tiếp|mua trực tiếp|thanh toán riêng|chuyển khoản riêng|chuyển thẳng|ck thẳng|chuyển trực tiếp|ck trực tiếp
      chuyển khoản trực tiếp|thanh toán trực tiếp cho|trả trực tiếp cho|gặp mặt giao dịch|gặp trực tiếp|offline|lách sàn|qua mặt sàn
      ra ngoài giao dịch|ra ngoài nói
      lấy ngoài app|mua ngoài app|đặt ngoài app|lấy ngoài sàn|bank thẳng`,
    platform: 'sàn|shopee|lazada|tiki|tiktok shop|sendo|trên sàn|app|ứng dụng|nền tảng|hệ thống|website|trang này|ở đây|trên đây|trong app',
    dealVerb: `
      đặt hàng|đặt mua|mua hàng|chốt đơn|lên đơn|chốt sale|giao dịch|mua bán|để lại cho|lấy hàng|lấy sỉ|order|oder|đặt cọc|cọc|mua luôn
      mua lại|mua thêm|đặt đơn|bán cho bạn|bán cho mình|mua tại|mua qua|tạo đơn|chốt deal`,
    payVerb: `
      thanh toán|chuyển tiền|gửi tiền|trả tiền|nộp tiền|đóng tiền|bắn tiền|bắn sang|bank cho|bank qua|bank trước|bank sang|ck cho|ck qua
      ck trước|ck vào|ck sang|cọc trước|đặt cọc|chuyển cọc|chuyển cho|chuyển qua|chuyển vào|chuyển sang số|chuyển trước|chuyển đủ
      chuyển nốt|trả trước|trả qua|trả bằng|trả cho|thanh toán qua|thanh toán cho|gửi cọc|nạp tiền|quét mã thanh toán|quét qr|quét mã
      bù tiền|bù thêm tiền|đưa tiền|chuyển khoản trước|chuyển khoản cho|chuyển khoản qua|chuyển khoản vào`,
    payApp: `
      momo|mô mô|ví momo|qua momo|zalopay|zalo pay|ví zalopay|viettel money|viettelpay|viettel pay|vnpay qr|vietqr|viet qr|chuyển khoản|ck
      chuyển khoản ngân hàng|ckhoan|c.khoản|stk ngân hàng|stk cá nhân|stk vcb|stk của shop|stk của mình|số tài khoản cá nhân
      tài khoản cá nhân|tk cá nhân|tk của mình|tài khoản của mình|tài khoản của em|tk của em|tài khoản của shop|thẻ cào|mã thẻ cào
      card điện thoại|usdt|bitcoin|tiền ảo|tiền mã hóa|western union|paypal|payoneer|internet banking|ibanking|moca
      stk techcombank|stk vietcombank
      stk mb|stk acb|stk bidv|mã qr shop|qr của shop|qr shop`,
    payMethod: `
      tiền mặt|trả tiền mặt|tài khoản ngân hàng|stk|số tài khoản|ví điện tử|chuyển khoản|ngân hàng|vào tài khoản|qua tài khoản|qua thẻ
      crypto|coin|ví riêng|qr cá nhân|tiền tươi|quét mã ngân hàng|bank`,
    cancelHere: `
      hủy đơn trên sàn|hủy đơn trên shopee|hủy đơn này rồi|hủy đơn này đi|hủy đơn đi|hủy đơn cũ|hủy đơn đó|hủy đơn trước|hủy đơn trên
      hủy đơn xong|hủy đơn rùi|hủy trên app|hủy bên này|hủy bên đây|đừng đặt trên sàn|đừng đặt trên app|đừng đặt ở đây|khỏi đặt trên sàn
      khỏi đặt qua sàn|không cần đặt trên sàn|đừng thanh toán trên|đừng chốt trên sàn|bỏ đơn trên sàn
      đơn trên app hủy|hủy đơn trên app|hủy đơn đi rồi|hủy đi rồi|khỏi đặt trên này|khỏi đặt đơn`,
    cheaper: `
      rẻ hơn|giá rẻ|rẻ hơn nhiều|giảm giá|giảm thêm|bớt|bớt cho|bớt thêm|giá tốt|giá tốt hơn|giá mềm|giá hời|giá sỉ|giá gốc|tiết kiệm
      đỡ tốn|đỡ mất|fix giá|fix nhẹ|fix cho|chiết khấu|ưu đãi hơn|được giảm|giảm cho|giảm ngay|lấy rẻ|rẻ hơn sàn|giá hữu nghị|giá thấp hơn
      khuyến mãi thêm|trừ cho|free ship riêng|giảm còn`,
    fee: `
      phí sàn|phí|phí giao dịch|hoa hồng|phí dịch vụ|phí shopee|phí thanh toán|chiết khấu sàn|phí nền tảng|sàn thu|sàn ăn|bị sàn trừ
      sàn trừ|tiền phí|phí cố định|phí hoa hồng`,

    review: `
      đánh giá|đáng giá 5|nhận xét|review|rì viu|rv|feedback|fb sản phẩm|phản hồi sản phẩm|bình luận đánh giá|chấm sao|vote|vote sao|rate
      rate shop|bình chọn sao|bài đánh giá|đg|đánh giá shop|lượt đánh giá|dgia|feedbacks`,
    bestRating: `
      5 sao|năm sao|5sao|5★|5⭐|★★★★★|⭐⭐⭐⭐⭐|5 ngôi sao|năm ngôi sao|đánh giá tốt|đánh giá cao|đánh giá tích cực|vote 5|rate 5|đủ 5 sao
      full sao|full 5 sao|max sao|điểm tuyệt đối|feedback tốt|review tốt|5 sao chất lượng|đánh giá tuyệt vời|5 xao|5 sờ ao|🌟🌟🌟🌟🌟`,
    badRating: `
      1 sao|một sao|1sao|1★|1⭐|2 sao|hai sao|2sao|đánh giá xấu|đánh giá tệ|đánh giá thấp|đánh giá kém|đánh giá tiêu cực|đánh giá không tốt
      đánh giá ko tốt|feedback xấu|feedback tệ|review xấu|review tệ|nhận xét xấu|nhận xét tiêu cực|bình luận xấu|bình luận tiêu cực
      sao xấu|sao thấp|vote 1|vote xấu|rate thấp|rate 1|bóc phốt|phốt|đánh giá 1|điểm thấp|0 sao|bão 1 sao`,
    positive: `
      tích cực|nhận xét tốt|đánh giá đẹp|đánh giá hay|lời khen|khen|đánh giá tốt đẹp|nhận xét hay|phản hồi tốt|phản hồi tích cực
      lời hay ý đẹp|có tâm|đẹp lòng`,
    changeVerb: `
      sửa|sửa lại|sửa thành|chỉnh|chỉnh sửa|chỉnh lại|đổi thành|đổi lại|đổi sang|thay đổi|thay đổi đánh giá|nâng|nâng lên|nâng sao
      cập nhật|cập nhật lại|đánh giá lại|sửa giúp|sửa hộ|sửa dùm|sửa giùm|đổi đánh giá|đổi sao|lên 5 sao|update lại|edit lại
      chỉnh lại sao|chỉnh lại đánh giá|chỉnh sao|nâng lên 5 sao|sửa sao|sửa lại sao|sửa đánh giá|cập nhật lại đánh giá|up lại sao`,
    deleteVerb: 'xóa|xóa giúp|gỡ|gỡ bỏ|gỡ giúp|gỡ xuống|xóa bỏ|rút lại|rút đánh giá|hạ bài|ẩn đi|thu hồi|del|xóa dùm|xóa hộ|bỏ đánh giá',
    writeVerb: `
      để lại|viết|viết giúp|cho em|cho shop|cho mình|cho tụi em|cho bên em|tặng shop|tặng em|ủng hộ|ủng hộ shop|giúp shop|giúp em
      giúp mình|dùm em|giùm shop|chấm|dành chút thời gian|gửi đánh giá|đăng|nhấn|bấm|xin|xin bạn|đánh giá giúp|cho xin|vote cho
      nhớ đánh giá|nhớ cho|hãy cho|vui lòng`,
    benefit: `
      voucher|vocher|vou|mã giảm giá|mã giảm|phiếu giảm giá|phiếu quà tặng|thẻ quà tặng|quà tặng|quà nhỏ|phần quà|món quà|hoàn xu
      shopee xu|xu shopee|tặng xu|hoàn tiền|hoàn lại tiền|cashback|thẻ cào|card điện thoại|thẻ điện thoại|nạp thẻ|lì xì|tiền mặt|hoàn 50%
      hoàn 100%|hoàn 10k|hoàn 20k|tặng kèm|sản phẩm miễn phí|hàng tặng|tích điểm|điểm thưởng|tiền thưởng|rút thăm|bốc thăm
      giảm giá đơn sau|giảm giá lần sau|freeship đơn sau|trà sữa|cà phê|hậu tạ|bồi dưỡng|cảm ơn bằng tiền`,
    giveVerb: `
      tặng|tặng ngay|được tặng|gửi tặng|nhận ngay|nhận được|được nhận|nhận quà|nhận voucher|nhận mã|hoàn lại|hoàn ngay|được hoàn|shop hoàn
      shop tặng|em tặng|mình tặng|chuyển tặng|bù cho|lì xì cho|ck lại|giảm ngay|rinh ngay|có ngay`,
    screenshot: `
      chụp màn hình|chụp lại màn hình|ảnh chụp màn hình|chụp ảnh màn hình|cap màn hình|cap màn|screenshot|chụp lại đánh giá|chụp đánh giá
      ảnh đánh giá|gửi ảnh đánh giá|chụp hình đánh giá|cap lại|chụp gửi`,
    condition: `
      nếu|nếu bạn|khi|khi bạn|sau khi|ngay khi|chỉ cần|miễn là|với điều kiện|đổi lại|để đổi lấy|để nhận|để được|để lấy|trừ khi|cho đến khi
      đến khi|thì mới|mới được|mới hoàn|mới gửi|rồi shop|rồi em|xong shop|xong em|là được|là có|hễ|xong rồi|thì shop|thì em|thì mình
      bằng cách|trước đã|hoàn thành`,
    orElse: `
      nếu không|không thì|ko thì|k thì|hong thì|còn không|nếu ko|bằng không|trừ khi|nếu không hoàn|không hoàn thì|không hoàn tiền thì
      ko hoàn tiền|không đền thì|không trả thì|không đổi thì|chứ không|hoặc là tôi|không là|ko là|nếu shop không|shop không hoàn
      không bồi thường|nếu không tôi`,
    withhold: `
      không hoàn tiền|không hoàn|ko hoàn tiền|k hoàn tiền|không gửi hàng|không gửi lại|không giao|không giao hàng|không đổi trả
      không bảo hành|không xử lý|không giải quyết|chưa hoàn tiền|chưa gửi|tạm giữ|giữ lại hàng|giữ đơn|mới hoàn tiền|mới hoàn|mới gửi hàng
      mới gửi|mới giao|mới gửi lại|mới xử lý|mới giải quyết|mới đổi|mới bảo hành|mới hỗ trợ|thì shop mới|thì em mới|thì bên mình mới
      shop mới hoàn|shop mới gửi|mới được hoàn|mới được đổi|mới được bảo hành|rồi mới hoàn|rồi mới gửi|rồi shop hoàn|không hỗ trợ`,
    remedy: `
      hoàn tiền|trả tiền|trả lại tiền|đền bù|bồi thường|đền tiền|đổi mới|đổi hàng|gửi lại hàng|gửi bù|hàng thay thế|đền hàng|hoàn một phần
      hoàn lại|đổi sản phẩm|bảo hành|hoàn 50%|bù tiền`,
    honest: `
      trung thực|khách quan|thật lòng|chân thật|chân thành|thực tế|dù tốt hay xấu|dù tốt hay chưa tốt|tốt hay xấu|đúng trải nghiệm
      đúng cảm nhận|cảm nhận thật|cảm nhận thực tế|ý kiến của bạn|góp ý|đóng góp ý kiến|mọi ý kiến|đúng thực tế|trải nghiệm thực tế
      trải nghiệm của bạn|thành thật`,

    promotion: `
      black friday|sale sốc|sale khủng|sale sập sàn|siêu sale|flash sale|flashsale|sale off|sale đồng giá|xả kho|thanh lý kho|xả lỗ
      mua 1 tặng 1|mua một tặng một|mua 2 tặng 1|mua 2 giảm|mua 3 tặng|mua nhiều giảm nhiều|giảm sốc|giảm sâu|giảm giá sốc|giảm giá khủng
      khuyến mãi khủng|đại hạ giá|giờ vàng|khung giờ vàng|deal hot|deal sốc|deal hời|hot deal|siêu deal|cơ hội cuối|duy nhất hôm nay
      chỉ hôm nay|nhập mã giảm|mã freeship|săn voucher|săn sale|săn deal|hàng mới về|mẫu mới về|bst mới|bộ sưu tập mới
      ra mắt sản phẩm|ra mắt bst|chương trình khuyến mãi|tri ân khách hàng|mừng sinh nhật shop|sinh nhật shop giảm|minigame|mini game
      bốc thăm trúng thưởng|sale tết|sale 11/11|sale 12/12|sale 9/9|ưu đãi khủng|ưu đãi độc quyền|livestream giảm giá|chốt đơn live
      khai trương giảm
      mới về hàng|hàng thu đông|hàng hè mới|mới lên kệ|đồng giá|xả hàng|thanh lý toàn bộ|giá sốc|mua là có quà|quà tặng kèm đơn
      ưu đãi đặc biệt|khuyến mãi lớn`,
    offer: `
      giảm giá|khuyến mãi|km|sale|ưu đãi|voucher|mã giảm giá|giảm 10%|giảm 20%|giảm 30%|giảm 50%|giảm đến|giảm tới|nửa giá|giá sốc
      giá ưu đãi|giá đặc biệt|deal|combo|chỉ còn|freeship|giảm ngay|quà tặng kèm`,
    promotionCall: `
      mua ngay|đặt ngay|chốt ngay|chốt đơn ngay|đặt hàng ngay|nhanh tay|nhanh tay lên|đừng bỏ lỡ|đừng bỏ qua|chớ bỏ lỡ|ghé shop
      ghé gian hàng|ghé thăm shop|ghé xem|xem thêm sản phẩm|tham khảo thêm|theo dõi shop|theo dõi gian hàng|follow shop|bấm theo dõi
      số lượng có hạn|săn ngay|rinh ngay|tậu ngay|ủng hộ thêm|sắm ngay|giới thiệu bạn bè|giới thiệu cho bạn bè|chia sẻ bài
      đăng ký nhận tin|khám phá ngay|lướt xem|hôm nay thôi|tuần này thôi|lẹ tay|múc ngay|quất ngay|múc lẹ`,
    ownGoods: `
      shop em|shop mình|bên shop|gian hàng|sản phẩm khác|mẫu khác|sản phẩm mới|toàn shop|toàn bộ sản phẩm|toàn bộ cửa hàng|tất cả sản phẩm
      các sản phẩm|bộ sưu tập|bst|shop nhà`,

    guarantee: `
      bảo hành|thời hạn bảo hành|phiếu bảo hành|chế độ bảo hành|chính sách bảo hành|trách nhiệm bảo hành|bảo hành chính hãng|hậu mãi
      đảm bảo chất lượng|1 đổi 1|một đổi một|lỗi đổi mới|bảo hành 12 tháng`,
    withdrawal: `
      quyền trả hàng|trả hàng miễn phí|trả hàng trong 7 ngày|trả hàng trong 15 ngày|đổi trả trong 7 ngày|7 ngày đổi trả|15 ngày đổi trả
      đổi trả 7 ngày|đổi trả 15 ngày|đổi ý trả hàng|trả hàng không cần lý do|quyền hủy hợp đồng|đơn phương chấm dứt|thời gian đổi trả
      thời hạn đổi trả|hủy hợp đồng|đổi trả miễn phí`,
    returnGoods: `
      trả hàng|đổi trả|đổi hàng|đổi size|đổi mẫu|hoàn hàng|trả lại|gửi trả|trả lại hàng|hoàn trả|hoàn trả hàng|đổi mới|đổi lại
      trả sản phẩm|đổi sản phẩm|hoàn đơn|đổi cỡ|nhận lại hàng`,
    refund: `
      hoàn tiền|trả tiền lại|trả lại tiền|hoàn lại tiền|hoàn trả tiền|hoàn lại|refund|trả hàng hoàn tiền|thth|hoàn xèng|hoàn 100%|hoàn cọc
      trả cọc
      hoàn về|được hoàn|hoàn về ví|hoàn vào ví|sẽ được hoàn`,
    complaint: `
      khiếu nại|khiếu kiện|yêu cầu bồi thường|đòi bồi thường|yêu cầu đền bù|phản ánh lỗi|khiếu nại lỗi|báo lỗi|đòi đền|yêu cầu bảo hành`,
    denialVerb: `
      từ chối|miễn trả|miễn đổi|miễn đổi trả|miễn hoàn|miễn trả lại|miễn khiếu nại|không chịu trách nhiệm|ko chịu trách nhiệm
      k chịu trách nhiệm|hết trách nhiệm|mất hiệu lực|mất quyền|vô hiệu|hết hiệu lực|miễn trừ|miễn trách nhiệm|tự chịu|tự chịu trách nhiệm
      hoàn toàn chịu|coi như từ bỏ|từ bỏ quyền|bỏ quyền|cấm đổi trả|cấm trả hàng|miễn bàn|miễn bàn cãi|đừng mơ|mơ đi|quên đi
      không có chuyện`,
    saleItem: `
      hàng sale|hàng giảm giá|hàng khuyến mãi|hàng xả|hàng xả kho|hàng thanh lý|đồ thanh lý|hàng tồn|hàng tồn kho|hàng trưng bày|hàng mẫu
      hàng lỗi|đồ cũ|hàng cũ|hàng 2hand|2hand|hàng secondhand|hàng si|hàng like new|hàng outlet|sản phẩm giảm giá|sản phẩm sale
      sản phẩm khuyến mãi|hàng đồng giá|hàng flash sale|đồ sale|túi mù|hộp mù|hàng tặng`,
    opened: `
      đã mở|mở hộp|khui hộp|đã khui|bóc hộp|bóc seal|bóc tem|đã bóc|mất seal|rách seal|rách tem|mất tem|cắt tag|cắt mác|cắt tem|mất mác
      gỡ tag|đã sử dụng|đã qua sử dụng|đã dùng|đã mặc|mặc thử|đã thử|đã giặt|giặt rồi|xé bao bì|mở bao bì|mở seal|khui seal|unbox|đã lắp
      kích hoạt|đã kích hoạt|bóc ra|khui ra|mở ra|xài rồi|đã xài|mặc rồi`,
    faulty: `
      bị lỗi|hàng lỗi|bị hư|hư hỏng|bị hỏng|bị bể|bị vỡ|trầy xước|không hoạt động|không lên nguồn|không dùng được|ko dùng được|sai hàng
      giao sai|giao nhầm|gửi nhầm|giao thiếu|thiếu hàng|lỗi nhà sản xuất|lỗi sản xuất|lỗi kỹ thuật|kém chất lượng|khiếm khuyết|trục trặc
      bung chỉ|phai màu|rò rỉ|hàng vỡ|hàng bể|hàng hư|hàng hỏng|hư máy`,
    inNoCase: `
      mọi trường hợp|bất kỳ lý do|bất kể lý do|bất cứ lý do|vì bất kỳ|với bất kỳ|dưới mọi hình thức|trong mọi trường hợp
      bất kỳ trường hợp nào|bất cứ trường hợp|dù bất cứ|dù lý do gì|dù bất kỳ|vì lý do gì|lý do gì|tuyệt đối không|nhất quyết không|kể cả
      kể cả khi|cho dù|dù có|không có ngoại lệ|không ngoại lệ|miễn bàn|sau khi mua|đã mua|đã bán|hàng bán rồi`,
    storeCredit: `
      chỉ đổi không trả|chỉ đổi|chỉ được đổi|chỉ hỗ trợ đổi|đổi sản phẩm khác|đổi mẫu khác|đổi sang sản phẩm khác|hoàn bằng voucher
      hoàn bằng xu|đổi bằng voucher|phiếu mua hàng|voucher của shop|voucher mua hàng|điểm tích lũy|quy ra voucher|bảo lưu tiền|bảo lưu
      trừ vào đơn sau|trừ đơn sau|đổi hàng ngang giá|đổi ngang giá|đổi đồ bằng giá`,
    maker: `
      nhà sản xuất|hãng|bên hãng|hãng sản xuất|nhà máy|trung tâm bảo hành|ttbh|bên vận chuyển|đơn vị vận chuyển|đvvc|nhà phân phối
      nhà cung cấp|xưởng|bưu tá|shipper|nhà nhập khẩu|nsx`,
    refundCondition: `
      không có video|ko có video|video khui hàng|video mở hàng|video unbox|clip khui hàng|clip mở hàng|còn nguyên seal|mất hộp
      không còn hộp|trừ phí|chịu phí|mất phí|phí đổi trả|trừ 10%|trừ 20%|trừ 30%|ký cam kết|viết cam kết|cam kết không|rút khiếu nại
      hủy khiếu nại|hủy yêu cầu trả hàng|xác nhận đã nhận hàng|bấm đã nhận hàng|ấn đã nhận|đánh giá 5 sao trước|chuyển phí trước
      trả phí trước|ck phí trước|đóng phí trước|phí kiểm hàng|phí kiểm định`,
    changeOfMind: `
      đổi ý|không thích|ko thích|k thích|không ưng|ko ưng|hết nhu cầu|không còn nhu cầu|không có nhu cầu|mua nhầm|đặt nhầm|chọn nhầm
      chọn sai size|đặt sai size|nhầm size|không vừa|ko vừa|mặc không vừa|không hợp|không đẹp như|lý do cá nhân|không muốn mua
      không cần nữa|thay đổi ý định|đổi ý định`,
    lawfulException: `
      hàng đặt riêng|đặt may|may đo|đặt làm|đặt làm riêng|làm theo yêu cầu|theo yêu cầu riêng|thiết kế riêng|khắc tên|in tên|khắc chữ
      cá nhân hóa|thực phẩm|đồ tươi sống|tươi sống|hàng tươi|hạn sử dụng ngắn|đồ lót|đồ ngủ|quần lót|áo ngực|áo lót|đồ bơi|bikini|bông tai
      khuyên tai|đồ vệ sinh cá nhân|vệ sinh cá nhân|sản phẩm số|phần mềm|mã kích hoạt|thẻ game|ebook|tải về|hoa tươi|kính áp tròng|tất
      khẩu trang|đồ chơi người lớn|mỹ phẩm|hàng order riêng`,
    only: 'chỉ được|chỉ có|duy nhất|chỉ hỗ trợ|chỉ nhận|chỉ áp dụng|chỉ có thể',

    cure: `
      chữa khỏi|chữa dứt|chữa lành|trị dứt|trị khỏi|trị tận gốc|điều trị|đặc trị|chuyên trị|dứt điểm|khỏi hẳn|khỏi bệnh|hết bệnh|hết hẳn
      đánh bay|xóa sổ|tiêu diệt|đẩy lùi|phòng ngừa|ngăn ngừa|phòng chống|hạ đường huyết|hạ huyết áp|ổn định đường huyết|ổn định huyết áp
      bình phục|hồi phục|phục hồi|tan biến|giảm hẳn|trị triệt để|triệt tiêu|giải độc|thải độc|tiệt căn|chữa được|trị được|hết đau|khỏi đau
      thay thế thuốc|không cần thuốc|khỏi uống thuốc|diệt virus|tiêu u`,
    disease: `
      tiểu đường|đái tháo đường|đường huyết|ung thư|tế bào ung thư|khối u|u bướu|u xơ|cao huyết áp|huyết áp cao|huyết áp|mỡ máu
      máu nhiễm mỡ|viêm khớp|đau khớp|thoái hóa khớp|phong thấp|thấp khớp|chàm|eczema|vảy nến|viêm da|viêm da cơ địa|mất ngủ|đau nửa đầu
      đau đầu|rối loạn tiền đình|rụng tóc|hói đầu|trầm cảm|lo âu|mụn trứng cá|mụn viêm|mụn ẩn|trị mụn|tàn nhang|covid|corona|viêm mũi
      viêm xoang|hen suyễn|hen phế quản|viêm phế quản|viêm họng|ho lâu ngày|đau dạ dày|viêm dạ dày|đau bao tử|trào ngược|táo bón|bệnh trĩ
      trĩ nội|trĩ ngoại|nấm da|nấm móng|hắc lào|lang ben|ghẻ ngứa|bạch biến|cận thị|đục thủy tinh thể|viễn thị|ù tai|thoát vị đĩa đệm
      thoát vị|đau lưng|đau thần kinh tọa|đau vai gáy|gút|gout|bệnh gút|loãng xương|gai cột sống|đau đầu gối|tim mạch|bệnh tim
      nhồi máu cơ tim|đột quỵ|tai biến|xơ vữa|viêm gan|gan nhiễm mỡ|xơ gan|suy thận|sỏi thận|thận yếu|tiền liệt tuyến|tiểu đêm|yếu sinh lý
      xuất tinh sớm|rối loạn cương|vô sinh|hiếm muộn|đau bụng kinh|rối loạn kinh nguyệt|tiền mãn kinh|u nang|viêm phụ khoa|viêm âm đạo
      bướu cổ|tuyến giáp|động kinh|parkinson|alzheimer|tự kỷ|hiv|aids|mề đay|hôi miệng|hôi nách|suy giãn tĩnh mạch|giãn tĩnh mạch
      thiếu máu|zona|mụn cóc|sùi mào gà|cảm cúm|cúm mùa|trị nám|nám má
      ngáy|ngủ ngáy|đau gối|tê bì|hói|tóc bạc|nám|nếp nhăn|sẹo|trĩ|dạ dày|đại tràng|hen|men gan|mụn|mụn nội tiết|á sừng`,
    weight: `
      giảm cân|giảm kg|giảm 5kg|giảm 10kg|giảm 3kg|giảm ký|giảm kí|giảm 5 ký|giảm 5 kí|sụt cân|đốt mỡ|tan mỡ|giảm mỡ|mỡ bụng|giảm béo
      giảm eo|eo thon|thon gọn|đánh tan mỡ|siết eo|ép cân|cấp tốc|giảm size|mỡ thừa|hết béo
      giảm 2kg|giảm 4kg|giảm 6kg|giảm 7kg|giảm 8kg|giảm 9kg|giảm 12kg|giảm 15kg|giảm 20kg`,
    absolute: `
      cam kết khỏi|cam kết hết|cam kết giảm|cam kết hiệu quả|cam kết 100%|cam kết dứt|đảm bảo khỏi|đảm bảo hết|đảm bảo hiệu quả|100%
      trăm phần trăm|vĩnh viễn|mãi mãi|hoàn toàn khỏi|dứt điểm|tận gốc|triệt để|sau một đêm|qua một đêm|sau 1 đêm|sau 3 ngày|3 ngày
      trong 3 ngày|sau 5 ngày|sau 7 ngày|trong 7 ngày|sau 1 tuần|trong 1 tuần|sau 2 tuần|sau 1 liệu trình|1 liệu trình|một liệu trình
      hiệu quả ngay|không tác dụng phụ|không có tác dụng phụ|không gây tác dụng phụ|ko tác dụng phụ
      khoa học chứng minh|đã được chứng minh|kiểm chứng lâm sàng|thần kỳ|thần kì|thần dược|phép màu|kỳ diệu|không tái phát|ko tái phát
      không bao giờ tái phát|không hiệu quả hoàn tiền|hoàn tiền nếu không|khỏi hoàn toàn|hết hoàn toàn|không tăng lại|không cần ăn kiêng
      không cần tập|cấp tốc
      lần đầu dùng|ngay lần đầu|ngay đêm đầu|bao khỏi|bao hết
      trong 5 ngày|trong 10 ngày|trong một tuần|không ăn kiêng|chẳng cần tập`,
    superlative: `
      số 1 thế giới|số một thế giới|tốt nhất thế giới|tốt nhất việt nam|số 1 việt nam|số một việt nam|duy nhất trên thị trường
      bền vĩnh viễn|không bao giờ hỏng|không bao giờ hư|xài không bao giờ hư|tuyệt đối an toàn|an toàn tuyệt đối|an toàn 100%|100% an toàn
      vô địch thiên hạ|rẻ nhất việt nam|rẻ nhất thị trường|không thể vỡ|tốt nhất thị trường|không đâu rẻ bằng|đỉnh nhất thế giới`,

    fake: `
      hàng fake|fake 1|fake1|fake loại 1|fake loại 1:1|đồ fake|hàng f1|hàng rep|rep 1:1|rep 11|rep 1 1|rep1:1|hàng replica|replica
      hàng super fake|super fake|superfake|sp fake|hàng nhái|đồ nhái|qccc|qc cao cấp|hàng vnxk dựng|like auth|like authentic|hàng siêu cấp
      siêu cấp 1:1|hàng like auth|auth vip fake|hàng 1:1|1:1|hàng sao chép|hàng copy|hàng coppy|hàng trung quốc nhái|hàng mirror|hàng a+
      hàng aaa|best quality rep|hàng không chính hãng|không phải chính hãng|ko phải chính hãng|không phải hàng chính hãng|không phải auth
      ko phải auth|không phải hàng thật|không phải hàng auth|k phải auth|hàng pha ke|pha ke|hàng phake|phake|hàng fếch|hàng tuồn xưởng
      tuồn xưởng|hàng xưởng nhái|hàng fake loại 1|hàng giả cao cấp|mirror 1:1|mirror quality
      hàng sf|rep thôi|đồ rep|bản rep|rep cao cấp|đồ quảng châu|hàng quảng châu|quảng châu cao cấp|giống 99%|giống auth
      giống hàng hiệu|như auth|chuẩn auth 99|dựng máy|bản dựng|máy nhật dựng|hàng dựng|phiên bản sao chép|bản sao chép|bản sao cao cấp
      bản copy|vnxk fake|hàng nhái cao cấp|hàng dupe|bản dupe|hong phải auth|ko chính hãng|không chính hãng|hàng loại 1 giống
      dạng copy|copy thôi|copy cao cấp|túi copy|giày copy`,
    genuine: 'chính hãng|hàng auth|authentic|hàng thật|hàng chính hãng|hàng hiệu thật|hàng real|auth chuẩn|chuẩn auth',
    customs: `
      hải quan|thuế nhập khẩu|thuế|thông quan|thuế quan|thuế hải quan|khai báo hải quan|cục thuế|thuế vat|thuế gtgt|phí hải quan
      tờ khai hải quan`,
    declareVerb: `
      khai|khai báo|khai thấp|khai giá|khai là|kê khai|ghi giá|ghi là|ghi thành|ghi thấp|điền giá|để giá trị|viết giá|viết là|khai hàng là
      khai thành|khai giảm|ghi giảm|hạ giá trị|khai man|viết trên hóa đơn|ghi hóa đơn`,
    papers: `
      hóa đơn|invoice|tờ khai|tờ khai hải quan|phiếu gửi|vận đơn|nhãn|tem|giấy tờ|chứng từ|biên lai|phiếu xuất kho|trên hộp|bill|bưu kiện
      trên kiện|hđ`,
    lowValue: `
      giá thấp hơn|giá trị thấp|giá trị thấp hơn|thấp hơn giá thật|thấp hơn thực tế|giá tượng trưng|nửa giá trị|dưới 1 triệu|giảm giá trị
      hạ giá trị|khai thấp|ghi thấp|khai giảm|giá rẻ hơn thực tế|sai giá trị`,
    giftMark: `
      quà tặng|quà biếu|hàng biếu|hàng mẫu|mẫu thử|không có giá trị thương mại|phi mậu dịch|quà cá nhân|gift|sample|hàng biếu tặng
      quà sinh nhật
      đồ cũ|đồ dùng cá nhân|đồ cá nhân|quần áo cũ|hàng tặng|đồ đã qua sử dụng`,
    avoidTax: `
      né thuế|trốn thuế|tránh thuế|lách thuế|khỏi đóng thuế|khỏi chịu thuế|khỏi mất thuế|không phải đóng thuế|không mất thuế|ko mất thuế
      không bị thuế|ko bị thuế|đỡ thuế|đỡ mất thuế|đỡ bị thuế|giảm thuế|miễn thuế cho nhẹ|tiết kiệm thuế|qua mặt hải quan|lách hải quan
      né hải quan|tránh hải quan|không bị đánh thuế|khỏi bị đánh thuế|để khỏi thuế|không thuế
      khỏi thuế|khỏi đóng vat|khỏi vat|không vat|lọt hải quan|qua mặt thuế
      đỡ đóng thuế|đỡ tiền thuế|bớt thuế`,
    noInvoice: `
      không lấy hóa đơn|ko lấy hóa đơn|k lấy hóa đơn|không xuất hóa đơn|ko xuất hóa đơn|không xuất vat|không vat|ko vat|không hóa đơn
      không có hóa đơn|ko hóa đơn|khỏi xuất hóa đơn|khỏi hóa đơn|khỏi lấy hóa đơn|không lấy vat|chưa vat|ngoài sổ sách|không hđ|ko hđ
      không cần hóa đơn|không viết hóa đơn`,
    secret: `
      mật khẩu|mk|mật mã|password|mã otp|otp|mã xác nhận|mã xác minh|mã xác thực|mã bảo mật|mã pin|mã cvv|cvv|cvc|mã 6 số|mã gồm 6 số
      mã sms|mã vừa gửi|mã về máy|mã kích hoạt tài khoản|3 số sau thẻ|3 số mặt sau|ba số mặt sau|mặt sau thẻ|thông tin đăng nhập
      tài khoản và mật khẩu|toàn bộ số thẻ|đầy đủ số thẻ|mã đăng nhập|smart otp|mã giao dịch ngân hàng|mã ngân hàng gửi|pass tài khoản
      pass tk|pass zalo|dãy 6 số|mã gửi về điện thoại
      user và pass|user pass|tên đăng nhập và mật khẩu|mã vừa về|mã mới về|mã về điện thoại`,
    askVerb: `
      gửi cho|gửi mình|gửi em|gửi shop|gửi lại|gửi qua|gửi giúp|cho em xin|cho mình xin|cho shop xin|cho xin|xin mã|xin số|đọc|đọc cho
      đọc giúp|cung cấp|cung cấp cho|báo lại|báo cho|nói cho|đưa cho|đưa em|chụp gửi|chụp cho|nhắn lại|nhắn cho|chia sẻ cho|chuyển tiếp
      cho biết|vui lòng gửi|vui lòng cung cấp|vui lòng cho|cho em biết|cho shop biết|gởi cho|gởi em|là gì|xác nhận lại|đưa mã|gửi mã
      cho mã|cho em mã|cho em pass
      đọc em|đọc shop|đọc mình|đọc cho shop`,

    insult: `
      óc lợn|óc heo|óc vật|ngu như chó|ngu như bò|ngu như lợn|ngu như heo|ngu vãi|ngu vl|ngu vcl|ngu học|ngu dốt|ngu xuẩn|ngu lol|ngu đần
      ngu ngốc|thằng ngu|lũ ngu|bọn ngu|đám ngu|mày ngu|đồ ngu dốt|đồ ngu học|đồ ngu si|đồ ngu ngốc|đồ súc vật|súc vật|súc sinh
      đồ súc sinh|đồ khốn|khốn nạn|thằng khốn|bọn khốn|lũ khốn|khốn kiếp|mất dạy|đồ mất dạy|quân mất dạy|vô học|đồ vô học|vô giáo dục
      đồ vô liêm sỉ|vô liêm sỉ|đồ vô ơn|địt mẹ|đmm|đcm|đkm|đmcs|clgt|vcl thằng|vkl thằng|cái lol|như cc|như cứt|ăn cứt|ăn cức|mẹ mày
      mẹ kiếp|tổ sư mày|tổ cha mày|tiên sư bố|cha mày|bố láo|láo toét|láo lếu|láo chó|đĩ điếm|cave rẻ tiền|mặt lol|đồ rác rưởi
      bọn rác rưởi|rác rưởi xã hội|cặn bã|cặn bã xã hội|đồ cặn bã|đồ thần kinh|bị thần kinh à|thiểu năng|đồ thiểu năng|đần độn|ngáo đá
      đồ ngáo|não phẳng|não tôm|não cá vàng|não ngắn|không có não|không não|lũ lừa đảo|bọn lừa đảo|quân lừa đảo|đồ lừa đảo|thằng lừa đảo
      con lừa đảo|quân ăn cướp|bọn ăn cướp|lũ ăn cướp|đồ ăn cướp|quân ăn cắp|bọn ăn cắp|đồ ăn cắp|đồ hèn|đồ dối trá|cút đi|cút mẹ|cút xéo
      biến mẹ|câm mồm|câm mẹ|im mẹ|ngậm mồm|shop ngu|shop óc chó|shop như cc|làm ăn như chó|làm ăn như cứt|phục vụ như chó|chết mẹ mày
      chết đi cho|đi chết đi|bệnh hoạn|đồ dở hơi|đồ óc chó|thằng óc chó|mày óc chó|lũ óc chó|mày là đồ ngu|shop là đồ ngu|bọn đồ ngu
      đụ má mày|đụ mẹ mày|địt con mẹ|địt cụ|địt bố|cái đồ chó đẻ|thứ chó đẻ|quân chó đẻ|mày là con đĩ|thằng mặt l|đéo biết nhục|đéo có não
      đéo biết xấu hổ
      dm mày|dmm|dcm|vkl|óc chó|óc bò|não chó|não lợn|đồ óc|cc nhé|như cái cc|bán hàng như cc|bán như cc|mày cút|đồ chó|đồ chó má
      chó má|con chó này|thằng chó|con đĩ|đĩ mẹ|đồ đĩ|đồ mất nết|đồ ăn hại|ăn hại|đồ rác|thằng lồn|mặt lồn|mặt l|con mặt l
      đồ ngu|ngu si|ngu lồn|đồ đần|thần kinh à|khùng hả|điên à|đồ điên|đồ bẩn|đồ bựa|cẩu tặc|tổ sư|tổ cha|mả cha|mả mẹ|bà nội mày|địt
      đjt|đụ má|đụ mẹ|du ma|clmm
      con mụ điên|mụ điên|chủ shop điên|mắt mù à|mù à|mắt để dưới|mắt bạn để|đui à`,
    insultWeak: `
      lừa đảo|ăn cướp|ăn cắp|rác rưởi|vô liêm sỉ|ngu quá|quá ngu|dở hơi|hèn hạ|đê tiện|bẩn thỉu|trơ trẽn|mặt trơ|dối trá|nói dối|gian dối
      gian thương|con buôn|bất tài|vô dụng|vô trách nhiệm|thằng hề|con hề|làm trò hề|như lợn|như heo|như chó|không biết nhục
      không biết xấu hổ|ko biết nhục|mất nết|hãm lol|nghèo hèn|nghèo kiết xác|trẻ trâu|kém cỏi|bần tiện|thất đức|táng tận lương tâm
      không có lương tâm|vô lương tâm|dốt nát|ngớ ngẩn`,
    addressee: `
      mày|tụi mày|chúng mày|bọn mày|tụi bay|chúng bay|bọn bay|mấy người|các người|lũ chúng mày|bọn chúng mày|bọn này|lũ này|tụi này
      đám này|shop này|shop mày|con shop|thằng shop|thằng chủ|con chủ|chủ shop|nhân viên này|mấy con nhân viên|mấy thằng|mấy con|thằng kia
      ông bà bán|mấy má|bọn bán hàng|đúng là đồ|đúng là lũ|đúng là bọn|thằng này|con này|bạn đúng là|loại người|cái loại|cái thứ
      công ty mày|các anh chị đúng|khách gì mà`,
    threat: `
      tao biết nhà mày|biết mày ở đâu|biết địa chỉ nhà mày|tao biết mày|mày sẽ hối hận|sẽ phải hối hận|bạn sẽ hối hận|cho mày hối hận
      coi chừng tao|coi chừng đó|mày coi chừng|biết tay tao|cho biết tay|cho mày biết tay|cho mày biết mặt|đừng trách tao|đừng trách tôi
      tao tìm ra mày|tao sẽ tìm mày|mò đến nhà|tao giết|giết mày|giết cả nhà|chém mày|chém chết|đâm chết|đánh chết|đập chết|đập nát mặt
      đập vỡ mặt|đấm vỡ mồm|tẩn cho|xử đẹp|xử đẹp mày|cho mày đi đời|cho mày nhập viện|cho nằm viện|đốt nhà mày|đốt shop|đốt tiệm
      đập nát shop|đập tiệm|phá nát tiệm|kêu giang hồ|thuê giang hồ|gọi giang hồ|kêu đàn em|thuê người xử|ra đường coi chừng
      cẩn thận cái mạng|tạt axit|tạt sơn|không yên với tao|không để yên|sống không yên|khó sống với tao|mày chết chắc|mày chết với tao
      chết với tao|không tha cho mày|đợi đấy con|mày chờ đấy|chờ đấy con|tao biết chỗ mày ở|tao đến tận nhà|tao tới tận nhà|đâm cho mày
      đánh cho mày|tao đốt nhà|đi đường cẩn thận đấy mày
      tao đốt kho|đốt kho tụi mày|cho ăn đòn|cho mày ăn đòn|ăn đòn nhừ tử|tao qua đập|cho người xử|thuê người đánh|cho người qua xử
      cho người qua đánh|đừng để tao gặp|gặp tao là chết|xử cả nhà|xử cả nhà mày|giết cả họ|coi chừng cái mạng|liệu hồn
      liệu cái thần hồn|liệu mà giữ mạng|giữ cái mạng|cẩn thận con cái|coi chừng con mày|đón con mày|bắt cóc con|tao cho nổ
      cho nổ tung shop|san bằng shop|tao san bằng|chuẩn bị quan tài|mua sẵn quan tài|tới số rồi|mày tới số|hết đời mày|tao lấy mạng
      lấy mạng mày|tao bẻ cổ|bẻ cổ mày|bẻ giò|tao chặt|tao đâm|tao bắn|tao xiên|xiên mày|tao thiến|móc mắt|rạch mặt|tao thịt mày
      thịt cả nhà|tao cho mày nằm|gãy răng|cho gãy răng
      tao phóng hỏa|phóng hỏa cái kho|là què chân|què giò|cho mày què|gãy chân mày|gãy giò|bẻ chân|cho người đến hỏi thăm
      cho người tới hỏi thăm|hỏi thăm nhà mày`,
    violence: `
      giết chết|giết|chém chết|chém|đâm chết|đâm thủng|đánh chết|đánh gãy|đánh đập|đập chết|chặt tay|chặt chân|chặt đầu|cắt cổ|bắn chết
      bắn bỏ|nổ súng|phóng hỏa|châm lửa đốt|đánh bom|cho nổ tung|bóp cổ|siết cổ|đấm vào mặt|đấm vỡ|tát vỡ mồm|vả vỡ|hành hung|tạt axit
      đầu độc|chôn sống|đập vỡ đầu|đánh hội đồng|tông chết|cho một trận|phang chết|xiên chết`,
    target: `
      mày|chúng mày|tụi mày|bọn mày|tụi bay|cả nhà mày|gia đình mày|vợ con mày|con mày|con cái mày|bố mẹ mày|cha mẹ mày|nhà mày|cửa hàng
      cửa hàng mày|shop mày|kho hàng|kho mày|văn phòng|công ty mày|shipper|thằng shipper|nhân viên|cả lò|cả họ|chân mày|tay mày|mấy người
      các người|chủ shop|gia đình bạn|con bạn|vợ bạn|tiệm mày|tụi nó`,
    group: `
      người trung quốc|người tàu|người hàn|người nhật|người ấn độ|người ấn|người campuchia|người lào|người châu phi|người da đen
      người da màu|người da trắng|người tây|người nước ngoài|người nigeria|người mỹ|người nga|người ả rập|người hồi giáo|hồi giáo|đạo hồi
      người do thái|người thiên chúa|người công giáo|dân công giáo|người dân tộc|dân tộc thiểu số|người mông|người khmer|người chăm
      người hoa|dân bắc|người bắc|dân miền bắc|người miền bắc|dân nam|người miền nam|dân miền trung|người miền trung|dân thanh hóa
      người thanh hóa|dân nghệ an|người nghệ an|dân tỉnh|dân quê|người nhà quê|người đồng tính|dân đồng tính|người chuyển giới|lgbt
      người khuyết tật|khuyết tật|người tàn tật|mấy bà già|mấy ông già|phụ nữ|đàn bà|đàn ông|dân nghèo|người nhập cư|người tị nạn
      người béo|người mập|việt kiều|dân da đen|mấy người già
      bọn tàu|bọn tàu khựa|người bắc kỳ|bắc kỳ|nam kỳ|bê đê|bọn bê đê|mấy đứa bê đê|ba tàu|chú khách
      người hà tĩnh|dân miền núi|người miền núi|người thượng|dân tộc|người thái|người mường|người dao|người đồng bào|pê đê
      les|đồng tính|người phi|người đen|bọn đen|dân nhập cư|người theo đạo|người có đạo|người tật nguyền|người khiếm thị|người điếc
      người câm|người già|dân da màu|dân ấn độ|người hàn quốc|người nhật bản|bọn hàn|bọn ấn|bọn tây|shipper nữ|dân cày|việt cộng
      ba que
      da đen|thằng da đen|shipper da đen|shipper nước ngoài`,
    refusePeople: `
      không bán cho|ko bán cho|k bán cho|hong bán cho|không phục vụ|ko phục vụ|không tiếp|ko tiếp|không nhận đơn|ko nhận đơn
      không nhận khách|không giao cho|ko giao cho|không ship cho|ko ship cho|không hoan nghênh|không chào đón|không welcome|miễn tiếp
      từ chối phục vụ|từ chối bán|từ chối khách|từ chối đơn|không làm ăn với|không giao dịch với|cấm mua|cấm đặt|đừng mua|đừng đặt hàng
      né ra|xin né|biến đi|chặn hết|block hết|không muốn bán|ko muốn bán|không thèm bán|miễn mua|tránh xa shop|không dám bán|chê không bán
      đừng cho shipper|không cho shipper|đừng gửi shipper|đừng kêu shipper|đổi shipper không phải|không muốn shipper|không tiếp khách
      không được đặt hàng|không được đặt|không được mua|không nhận đơn của|không nhận đơn từ|không giao hàng cho|không bán hàng cho
      shop không phục vụ|không nhận phục vụ|không chơi với|không làm việc với|không hợp tác với|cấm cửa|xin miễn|miễn đặt|chỉ bán cho
      chỉ phục vụ|chỉ nhận khách|né khách|ghét bọn|ghét mấy đứa|ghét dân|đừng cho người
      không nhận hàng từ|không nhận hàng của|không muốn nhận hàng từ`,
    contempt: `
      bẩn thỉu|dơ bẩn|dơ dáy|hôi hám|hôi thối|toàn lừa đảo|toàn bọn lừa|toàn trộm cắp|toàn ăn cắp|hay ăn cắp|hay lừa|chuyên lừa
      chuyên lừa đảo|gian manh|xảo trá|xảo quyệt|không tin được|không thể tin được|ko tin được|hạ đẳng|thấp kém|man rợ|mọi rợ|vô văn hóa
      thiếu văn minh|vô ý thức|súc vật|cút về nước|cút về|về nước đi|lười biếng|dốt nát|ngu dốt|đầu óc kém|ăn bám|bần|keo kiệt|ki bo
      bẩn tính|đáng chết|biến khỏi|mất dạy|toàn lũ|đứa nào cũng
      toàn bán đồ đểu|toàn đồ đểu|đồ đểu|toàn dối trá|toàn bựa|biết gì mà|thì biết gì|hôi như|bẩn như|mánh khóe
      chặt chém|toàn quỵt|hay quỵt|hay bom hàng|chuyên bom hàng|toàn bom hàng|lật lọng|tráo trở|nghèo hèn|lùn tịt|đáng ghét
      không đáng tin`,
    slur: `
      thằng tàu khựa|tàu khựa|bọn khựa|khựa|lũ khựa|thằng chệt|bọn chệt|thằng tây lông|bọn tây lông|bọn nhật lùn|thằng cà ri|bọn cà ri
      anh bảy chà|bọn miên|thằng miên|bọn cam chó|bắc kỳ chó|bắc kì chó|bắc kỳ 2 nút|bắc kì 2 nút|bắc kỳ 75|backy chó|parky|parkycho
      bọn bắc kỳ|nam kỳ chó|namkiki|nam kiki|bọn bê đê|thằng bê đê|đồ bê đê|đồ bóng lộ|thằng pê đê|đồ pê đê|pede|bede|đồ ái nam|nigger
      nigga|rân tộc|bọn rân tộc|thanh hoá ăn rau má|đồ mọi rợ|bọn mọi rợ|bọn mọi đen|thằng mọi đen
      lũ mọi|lũ mọi rợ|bọn mọi|đồ mọi|bắc cụ|nam cầy|bê đê chết|pê đê chết|đồ ba tàu|ba tàu chó|chó tây tạng
      rau má phá đường ray|dân rau má
      lũ mọi đen`,

    cancelRequest: `
      bạn hủy đơn giúp|hủy đơn giúp shop|hủy đơn giúp em|hủy đơn giúp mình|hủy đơn hộ|hủy đơn dùm|hủy đơn giùm|hủy giúp shop|hủy giúp em
      vui lòng hủy đơn|bạn vui lòng hủy|mong bạn hủy đơn|nhờ bạn hủy|nhờ chị hủy|nhờ anh hủy|phiền bạn hủy|phiền chị hủy|bạn chủ động hủy
      bạn tự hủy|khách hủy giúp|chị hủy đơn giúp|anh hủy đơn giúp|yêu cầu hủy từ phía bạn|bấm hủy đơn giúp|bấm hủy giúp|bạn bấm hủy
      hủy từ phía bạn|hủy bên phía bạn|cancel đơn giúp|cancel giúp shop|bạn hủy đơn nhé|bạn hủy đơn đi|hủy đơn nha bạn`,
    dispute: `
      khiếu nại|khiếu nại lên sàn|khiếu nại shopee|báo cáo shop|report|report shop|tố cáo|báo shopee|báo với shopee|báo sàn|báo lên sàn
      kiện lên sàn|yêu cầu trả hàng|yêu cầu trả hàng hoàn tiền|gửi yêu cầu hoàn tiền|bấm trả hàng|ấn trả hàng|mở tranh chấp|tranh chấp
      chargeback|tra soát|bảo vệ người tiêu dùng|hội bảo vệ người tiêu dùng|cskh shopee|tổng đài shopee|phản ánh lên sàn|bấm hoàn hàng
      bấm khiếu nại`,
    dissuade: `
      đừng có|xin đừng|không cần|ko cần|không cần phải|khỏi cần|không nên|đừng vội|khoan hãy|khoan đã|mong bạn không|mong bạn đừng
      vui lòng không|vui lòng đừng|hủy yêu cầu|rút yêu cầu|rút lại|hủy khiếu nại|đóng khiếu nại|vô ích|vô ích thôi|không có tác dụng
      không giải quyết được|đừng khiếu nại|đừng báo cáo|đừng report|đừng tố cáo|đừng bấm|đừng mở|đừng ấn|đừng báo|đừng có khiếu`,

    negation: `
      không|không có|ko|khg|hok|k có|k được|k hỗ trợ|k nhận|k hoàn|k đổi|k trả|chẳng|chưa|không được|không thể|không hề|chưa từng
      chưa bao giờ|không bao giờ|miễn nhận|nghiêm cấm|không phải|không còn|không nhận|không hỗ trợ|ko được|ko hỗ trợ|ko có|ko nhận|hổng có
      đừng có`,
    refusal: `
      không thể|không được phép|không hỗ trợ giao dịch ngoài|không nhận giao dịch ngoài|không nhận chuyển khoản|không giao dịch ngoài
      vi phạm|vi phạm chính sách|vi phạm quy định|trái quy định|trái với quy định|theo quy định của sàn|quy định của sàn
      chính sách của sàn|chính sách không cho|không được sàn cho phép|sàn cấm|sàn không cho|chỉ giao dịch qua|chỉ giao dịch trên
      chỉ thanh toán qua sàn|chỉ hỗ trợ qua chat|chỉ hỗ trợ trên sàn|vui lòng thanh toán qua sàn|vui lòng đặt trên sàn
      vui lòng nhắn qua chat|vui lòng trao đổi tại đây|trao đổi qua khung chat|rất tiếc|xin lỗi bên em không|khai đúng giá
      khai đúng giá trị|đúng giá trị thực|bất hợp pháp|trái pháp luật|không chấp nhận|không có zalo|không dùng zalo|ko có zalo
      không có số zalo|không có facebook`,
    warning: `
      cẩn thận|cẩn trọng|cảnh giác|cảnh báo|đề phòng|coi chừng lừa|lừa đảo mạo danh|mạo danh|giả mạo|giả danh|phishing|tuyệt đối không
      không cung cấp|không chia sẻ|đừng cung cấp|đừng chia sẻ|đừng gửi|đừng đưa|đừng chuyển|không chuyển tiền|không gửi mã|không tiết lộ
      đừng tiết lộ|không bao giờ yêu cầu|không yêu cầu bạn|không hỏi|shop không bao giờ|tránh bị lừa|kẻ gian|kẻ xấu|kẻ lừa đảo
      không bấm vào|đừng bấm vào|bảo mật thông tin|để tránh lừa đảo|tránh lừa đảo`,
    falseNegation: `
      đừng ngại|đừng ngần ngại|đừng lo|đừng lo lắng|đừng bỏ lỡ|đừng bỏ qua|đừng quên|không sao|ko sao|không vấn đề|không có vấn đề
      không có gì|ko có gì|k có gì|không chỉ|không những|không cần lo|không cần chờ|không cần trả lại|không cần gửi trả|không cần|ko cần
      không phải lo|không lo|không hài lòng|không ưng|không thích|không vừa|không phù hợp|không đúng|chưa nhận được|không nhận được
      chưa về|chưa tới|chưa đến|chưa hài lòng|chưa thấy|không hoạt động|không dùng được|không lên|không mất phí|không tốn phí
      không phát sinh|không tính phí|không thu phí|không mất thêm|không ảnh hưởng|không biết|không rõ|không gì bằng|sao không
      tại sao không|có được không|được không|được ko|dc ko|có không|phải không|có ko|hay không|hay chưa|không ạ|ko ạ|không ngừng
      không bao lâu|không lâu|không kịp|chưa sử dụng|chưa qua sử dụng|chưa mở|chưa bóc|chưa khui|không bị mất|không thiếu|không trả lời
      không thấy|chưa kịp
      không ai nhận ra|không ai biết|ko ai biết|không ai phát hiện|không phân biệt được|ko phân biệt được|không cần ăn kiêng
      không ăn kiêng|không cần tập|không tập luyện|không tác dụng phụ|ko tác dụng phụ|không có tác dụng phụ|không gây tác dụng phụ
      không cần thuốc|không cần phẫu thuật|không cần bác sĩ|không đau|không bao giờ hỏng|không tái phát|không lo tái phát
      không cần đặt|khỏi cần đặt|không cần qua sàn
      không có giá trị thương mại|không giá trị thương mại|không ngờ
      chẳng cần|khỏi cần|không cần đặt đơn|chẳng phải lo`,
    reported: `
      bảo là|nói là|nói tôi|chửi|chửi tôi|chửi em|chửi mình|gọi tôi là|gọi em là|gọi mình là|mắng tôi|nhắn lại là|trả lời là|trả lời tôi
      rep là|ghi là|viết là|kêu tôi|kêu mình|shop nói|shop bảo|shop rep|nhân viên nói|shipper nói|shipper chửi|bị chửi|tự xưng|xưng là
      nguyên văn|nói rằng|bị gọi là`,
    contrast: 'nhưng|nhưng mà|tuy nhiên|tuy vậy|mặc dù|thế nhưng|có điều|dù sao',
    question: `
      có phải|phải không|có phải hàng|có phải là|đúng không|có chính hãng không|chính hãng không|hàng thật không|hàng auth không
      auth không|fake không|fake à|có fake|hay fake|hay giả|nghi|nghi ngờ|tôi nghĩ|mình nghĩ|hình như|trông như|nhìn như|có vẻ|tại sao
      sao lại|sợ là|có thật|thật không|vậy shop|ạ shop|shop ơi|nhận được hàng|mua phải|giao hàng fake|giao hàng giả|bán hàng giả
      bán hàng fake|dám bán|kiểm tra|lo mua`,
    idiom: `
      giá hủy diệt|sale sập sàn|sập sàn|đẹp điên|đẹp chết người|rẻ điên|rẻ vãi|cháy hàng|bùng nổ|bùng nổ khuyến mãi|bom tấn|bán chạy điên
      siêu phẩm|đỉnh của chóp|mê chết đi được|chết mê|cười chết|ngon chết|xinh chết|nổ đơn|đồ chơi cho chó|thức ăn cho chó|cho chó mèo
      chó mèo|thú cưng|cá chém|chém gió|đốt nến|đốt trầm|bắn pháo|diệt khuẩn|giết kiến|giết gián|giết chuột|giết muỗi|đánh kem|đánh trứng
      đánh răng|đánh giá|giá điên`,
  },
  numbers: {
    '0': 'không|hông|ko|zero|zê rô|linh|lẻ',
    '1': 'một|1ột',
    '2': 'hai',
    '3': 'ba|3a',
    '4': 'bốn|tư',
    '5': 'năm|lăm|nhăm|5ăm',
    '6': 'sáu|xáu|6áu',
    '7': 'bảy|bải',
    '8': 'tám|8ám',
    '9': 'chín|9ín',
    '10': 'mười',
    '11': 'mười một',
    '12': 'mười hai',
    '13': 'mười ba',
    '14': 'mười bốn',
    '15': 'mười lăm',
    '16': 'mười sáu',
    '17': 'mười bảy',
    '18': 'mười tám',
    '19': 'mười chín',
    '20': 'hai mươi|hai chục',
    '30': 'ba mươi|ba chục',
    '40': 'bốn mươi|bốn chục',
    '50': 'năm mươi|năm chục',
    '60': 'sáu mươi|sáu chục',
    '70': 'bảy mươi|bảy chục',
    '80': 'tám mươi|tám chục',
    '90': 'chín mươi|chín chục',
    '100': 'một trăm|trăm',
  },
  phrases: {
    'contact.invitation': `
      qua zalo…trao đổi|qua zalo…cho tiện|qua za lô…nói|sang zalo…nói chuyện|kết bạn zalo…số|zalo…số này|zalo mình…số|số zalo…shop là
      tìm…zalo tên|có gì…alo em|ra ngoài…nói chuyện|ở đây…không tiện nói|nhắn ở đây…không thấy…zalo|quét mã…trong hộp
      quét mã…trong thư cảm ơn|thẻ cảm ơn…zalo
      đừng nhắn ở đây|đừng chat ở đây|gọi thẳng cho|gọi thẳng qua|gọi trực tiếp cho chủ|gọi thẳng chủ shop|nhắn thẳng cho
      nhắn riêng cho|nhắn riêng qua|qua kia nói|qua bển nói|sang bển nói|qua app khác|app khác nói chuyện|trao đổi riêng
      nói chuyện riêng|ra ngoài nói chuyện|ib riêng|inbox riêng|chat riêng với
      số shop…gọi|số…dưới ảnh|số…trong ảnh|số ở trên ảnh|gọi em nhé|gọi em nha|gọi shop nha|gọi mình nha`,
    'contact.request': `
      cho…xin số zalo|cho…xin zalo|cho em xin…số điện thoại|cho mình xin…số điện thoại|cho shop xin…sđt|cho em xin…sđt
      để lại…số điện thoại|để lại…sđt|để lại…zalo|cho xin…facebook|cho xin…fb|zalo bạn…số mấy|zalo chị…số mấy|inbox…sđt|xin…số zalo`,
    'payment.outside': `
      chuyển khoản…rẻ hơn|chuyển khoản…giảm|chuyển khoản…bớt|ck…giảm|ck…bớt|ck…rẻ hơn|ck trước…freeship|chuyển khoản trước…freeship
      chuyển thẳng…cho em|chuyển thẳng…cho shop|chuyển tiền…vào stk|chuyển vào…stk|chuyển vào…tài khoản…em|chuyển qua…momo|gửi qua…momo
      bắn qua…momo|quét…mã qr…của shop|quét…qr…của em|không qua sàn…giảm|khỏi mất phí sàn|đỡ phí sàn…chuyển|cọc trước…rồi em gửi
      đặt cọc…qua…ngân hàng|phí ship…chuyển khoản cho|gửi…mã thẻ cào|mua thẻ cào…gửi
      khỏi đặt trên này|khỏi đặt đơn|khỏi đặt trên app|khỏi đặt qua sàn|khỏi lên đơn|khỏi qua sàn|không cần đặt trên sàn|stk…khỏi đặt
      đưa tiền cho shipper của|đưa tiền…cho shipper…hủy|tiền mặt…hủy đơn|tiền mặt…khỏi qua sàn|đưa tiền mặt…shipper|đưa tiền trực tiếp
      trả thẳng cho|trả trực tiếp cho shop|mua trực tiếp…rẻ hơn|mua ngoài…rẻ|mua ngoài sàn|lấy ngoài…rẻ|đặt ngoài…rẻ|qua sàn mắc hơn
      sàn ăn nhiều phí|sàn cắn phí|khỏi tốn phí sàn|đỡ mất phí sàn|cọc…khỏi đặt
      vào tk em|vào tk shop|vào tk mình|vào tài khoản em|vào tài khoản shop|vào tài khoản riêng|bank thẳng|bank cho shop|bank qua shop
      bank cho em|chuyển trước 50%|chuyển trước một nửa|ngoài app…bớt|ngoài app…rẻ|ngoài app…giảm|lấy ngoài…bớt`,
    'sale.outside': `
      đặt qua zalo…rẻ hơn|đặt qua zalo…giảm|mua qua zalo…rẻ|mua qua zalo…giảm|đặt qua fb…rẻ|đặt qua facebook…rẻ|mua ngoài…rẻ hơn
      mua ngoài…giảm|mua ngoài sàn…giảm|đặt ngoài…giảm|hủy đơn…mua ngoài|hủy đơn…qua zalo|hủy đơn…đặt lại qua|lần sau…đặt qua zalo
      lần sau…mua trực tiếp|lần sau…nhắn zalo|mua trực tiếp…rẻ hơn|mua trực tiếp…giảm|qua kho…lấy…rẻ hơn|đặt…website…rẻ hơn`,
    'review.incentive': `
      đánh giá 5 sao…tặng|đánh giá 5 sao…nhận|đánh giá 5 sao…hoàn|đánh giá 5 sao…voucher|đánh giá 5 sao…quà|đánh giá 5 sao…xu|5 sao…tặng
      5 sao…hoàn tiền|5 sao…nhận quà|5 sao…hoàn xu|5 sao…lì xì|đánh giá tốt…tặng|đánh giá tốt…hoàn|đánh giá…chụp màn hình…tặng
      đánh giá…chụp màn hình…nhận|đánh giá…chụp lại…gửi|đánh giá…hoàn lại…k|đánh giá…thẻ cào|đánh giá kèm ảnh…tặng|đánh giá kèm hình…hoàn
      đánh giá kèm video…tặng|feedback…tặng quà|feedback…nhận voucher|feedback…hoàn|review…nhận quà|seeding đánh giá|mua đánh giá|đơn ảo
      buff đơn|buff đánh giá|cày đánh giá|thuê đánh giá
      chỉnh lại sao…miễn phí|chỉnh lại sao…tặng|chỉnh…sao…gửi thêm|chỉnh…sao…tặng|sửa…sao…gửi thêm|sửa…sao…tặng|sửa…sao…hoàn
      sao…gửi thêm 1 cái|sao…tặng thêm|sao…bao lì xì|sao…lì xì|sao…hoàn xu|đánh giá…hoàn xu|đánh giá…lì xì|5 sao…thẻ cào|xin 5 sao…quà
      đổi sao…lấy quà|gỡ…đền tiền|xóa…đền tiền cho
      đánh giá tốt nhận|đánh giá tốt…xu|đánh giá…nhận xu|sao…nhận xu`,
    'review.change': `
      xóa…đánh giá|gỡ…đánh giá|sửa…đánh giá|sửa lại…sao|đổi…đánh giá|đổi…thành 5 sao|sửa…thành 5 sao|sửa lên…5 sao|sửa…lên 5 sao
      nâng…lên 5 sao|chỉnh…5 sao|chỉnh…đánh giá|rút…đánh giá|xóa…nhận xét|sửa…nhận xét|gỡ…bài phốt|gỡ…bài đăng|gỡ…review|xóa…review
      đánh giá lại…5 sao|thay đổi…đánh giá|xóa…1 sao|sửa…1 sao`,
    'review.positive-only': `
      hài lòng…cho…5 sao|hài lòng…5 sao|ưng…cho…5 sao|ưng…5 sao|không hài lòng…đừng…sao|chưa hài lòng…đừng…sao
      không hài lòng…nhắn shop trước|đừng có đánh giá 1 sao|đừng có vội đánh giá|đừng có đánh giá xấu|đừng có cho 1 sao|đừng vote…1 sao
      xin đừng có sao xấu|có vấn đề…đừng…đánh giá|cho…shop…5 sao|cho shop…năm sao|cho em…5 sao|cho mình…5 sao|xin…5 sao|tặng…shop…5 sao
      ủng hộ…shop…5 sao|nhớ…5 sao|vote…5 sao|đánh giá…shop…5 sao|đánh giá giúp…5 sao|rate…5 sao|cho xin…đánh giá tốt|để lại…đánh giá tốt
      chỉ để lại nhận xét tốt|chỉ đánh giá tốt|chỉ đánh giá 5 sao|chỉ nhận xét tốt|chỉ để lại…tốt|chỉ khen|đừng chê|nhận xét tốt giúp
      khen shop vài câu|khen giúp shop|không hài lòng…đừng đánh giá|không ưng…đừng đánh giá|không thích…đừng đánh giá
      có lỗi…đừng đánh giá|đừng đánh giá thấp|đừng đánh giá xấu|đừng cho 1 sao|đừng vote 1 sao`,
    'feedback.withheld': `
      xóa đánh giá…mới|xóa đánh giá…rồi shop|gỡ đánh giá…mới|gỡ đánh giá…rồi|sửa đánh giá…mới|sửa đánh giá…rồi shop|sửa đánh giá…hoàn
      xóa đánh giá…hoàn|gỡ đánh giá…hoàn|sửa…5 sao…mới hoàn|sửa…5 sao…hoàn tiền|đổi…5 sao…mới|đánh giá 5 sao…mới|đánh giá 5 sao…rồi mới
      đánh giá 5 sao trước|5 sao…mới bảo hành|5 sao…mới được bảo hành|5 sao…mới gửi|5 sao…mới hoàn|5 sao…kích hoạt bảo hành
      không đánh giá…không bảo hành|không 5 sao…không|đánh giá xấu…không bảo hành|đánh giá xấu…không hỗ trợ|1 sao…không hỗ trợ
      1 sao…không bảo hành|1 sao…block|chưa đánh giá…chưa gửi
      muốn nhận lại tiền…gỡ|muốn nhận lại tiền…xóa|muốn hoàn tiền…gỡ|muốn hoàn tiền…xóa
      muốn được đền…xóa|muốn lấy lại tiền…gỡ|muốn lấy lại tiền…xóa
      5 sao trước rồi|5 sao đi rồi|bảo hành…đã đánh giá|bảo hành…chỉ…5 sao
      bảo hành…khách đánh giá 5|chỉ bảo hành…5 sao|chỉ hoàn tiền…5 sao|chỉ đổi…5 sao|chưa 5 sao…chưa|chưa đánh giá…chưa
      khi nào…xóa đánh giá…mới|khi nào…sửa đánh giá…mới|khi nào…5 sao…mới
      còn đánh giá xấu…thì không|để 1 sao…khỏi bảo hành|1 sao…khỏi bảo hành
      1 sao…khỏi đổi
      xóa đánh giá…trước|xóa nhận xét…trước|gỡ đánh giá…trước|gỡ nhận xét…trước|sửa đánh giá…trước|sửa sao…trước|xóa…1 sao…mới
      gỡ nhận xét…mới|sửa sao…mới|muốn đổi hàng…đánh giá|muốn hoàn tiền…sửa đánh giá|muốn hoàn tiền…5 sao|chưa sửa đánh giá…chưa
      chưa xóa đánh giá…chưa
      chỉ hoàn tiền khi|chỉ hoàn…khi…gỡ|chỉ hoàn…khi…xóa|chỉ hoàn…khi…sao|chỉ gửi bù…khi|chỉ đổi…khi…sao|chỉ đổi…khi…gỡ`,
    'feedback.threatened': `
      không hoàn tiền…1 sao|không hoàn…1 sao|không hoàn…đánh giá|không hoàn tiền…đánh giá xấu|không hoàn tiền…bóc phốt
      không hoàn tiền…phốt|ko hoàn…1 sao|ko hoàn tiền…phốt|không đền…1 sao|không đền…phốt|không giảm…1 sao|không bớt…1 sao
      không tặng…1 sao|không trả tiền…1 sao|không gửi thêm…1 sao|không thì…1 sao|ko thì…1 sao|không thì…đánh giá|không thì…bóc phốt
      nếu không…1 sao|nếu không…đánh giá xấu|nếu không…phốt|hoàn tiền…không thì|hoàn tiền…nếu không|hoàn tiền…tôi xóa|hoàn tiền…mình xóa
      hoàn tiền…thì xóa đánh giá|hoàn lại…thì sửa đánh giá|muốn…5 sao thì|không muốn…1 sao thì|sợ 1 sao thì|đưa tiền…gỡ bài
      free…không thì 1 sao
      thì tôi mới xóa|thì tao mới xóa|tao mới xóa|tôi mới gỡ|mới gỡ đánh giá|mới xóa đánh giá|mới sửa đánh giá
      không thì 1 sao|không thì một sao|ko thì 1 sao|k thì 1 sao|không là 1 sao|ko là 1 sao|còn không…1 sao|không thì…review xấu
      không là…bóc phốt|ko là…bóc phốt|không thì…vote 1|cho sập shop|sập tiệm…1 sao|1 sao…sập shop|kêu bạn bè…1 sao|rủ…vote 1 sao
      cho 1 sao hết|chọn đi…1 sao|hoặc…1 sao|hoặc là…1 sao|muốn 5 sao thì|muốn sao thì|muốn giữ 5 sao thì|tặng…thì…5 sao
      hoàn…thì…xóa đánh giá|đền…thì…xóa
      rồi tôi sửa thành 5|rồi tôi xóa|rồi tao xóa|rồi mình sửa thành 5|trả…rồi…sửa thành 5 sao|rồi tôi cho 5 sao`,
    'promotion.offer': `
      đơn sau…giảm|lần sau…giảm|lần mua sau…giảm|đơn tiếp theo…giảm|đơn kế tiếp…giảm|theo dõi shop…nhận|theo dõi shop…giảm
      follow shop…nhận|follow…voucher|lưu mã…giảm|nhập mã…giảm|mã…giảm…k|dùng mã…giảm|mua 2…giảm|mua 2…tặng|mua từ 2…giảm|mua thêm…giảm
      mua kèm…giảm|combo…chỉ còn|shop đang có…chương trình|shop em đang…sale|shop đang…sale|bên em đang…giảm|toàn shop…giảm|toàn bộ…giảm
      giới thiệu bạn…nhận|giới thiệu…bạn bè…giảm|tham gia nhóm…nhận|hôm nay…sale|cuối tuần…sale|hàng mới…về…ghé
      nhập mã…đơn sau|mã giảm…đơn sau|mã…cho đơn sau|mã…cho lần mua sau|mã…cho đơn tiếp theo|đơn sau…freeship|lần sau mua…giảm
      còn nhiều mẫu|nhiều mẫu…xem thử|nhiều mẫu đẹp|có thêm mẫu…xem|ghé xem…nha|ghé shop|ghé gian hàng|ghé xem shop|xem thêm mẫu
      xem các mẫu khác|tham khảo thêm…mẫu|tham khảo thêm sản phẩm|combo…tiết kiệm|rước em nó về|chốt đơn lẹ|chốt đơn liền|mại dô
      nhanh tay kẻo|kẻo hết|kẻo lỡ
      giảm giá toàn bộ|giảm giá…toàn shop|tuần này giảm|cuối tuần giảm|hôm nay giảm…toàn`,
    'rights.guarantee': `
      hàng…không bảo hành|ra khỏi…shop…không chịu|nhận hàng rồi…không chịu|giao xong…không chịu trách nhiệm|giao rồi…hết trách nhiệm
      shop…không chịu trách nhiệm|bên em…không chịu trách nhiệm|hư…tự sửa|hư…ráng chịu|hỏng…tự chịu|hư…tự chịu|bảo hành…tự túc
      miễn…khiếu nại|không nhận…khiếu nại|không giải quyết…khiếu nại
      khỏi bảo hành|miễn bảo hành|mất hộp…không bảo hành|mất hộp…khỏi|mất tem…không bảo hành|mất hóa đơn…không bảo hành
      không hộp…không bảo hành|quá…ngày shop không|quá…ngày…không giải quyết|quá…ngày…không chịu trách nhiệm|quá…ngày…miễn
      sau…ngày…không chịu trách nhiệm|sau…ngày shop không|qua…ngày…không nhận|không nhận khiếu nại|không giải quyết khiếu nại
      miễn khiếu nại|miễn trách nhiệm|mua rồi miễn|mua đứt bán đoạn|bao test…tiếng|chỉ bao test|ra khỏi shop…không chịu
      đã nhận hàng…không chịu trách nhiệm
      bảo hành…ngày thôi|bảo hành…tự lo|sau đó tự lo|hết hạn thì tự lo`,
    'rights.withdrawal': `
      mua rồi…miễn trả|mua rồi…không trả|mua rồi…không được trả|đã mua…không đổi trả|đã mua…miễn đổi trả|không có…7 ngày đổi trả
      không áp dụng…đổi trả|không áp dụng…trả hàng|đặt rồi…không được hủy|đặt rồi…không hủy|chốt rồi…không hủy|đổi ý…không nhận
      đổi ý…không hoàn`,
    'rights.refund': `
      không…hoàn tiền…trường hợp|không hoàn tiền…dưới mọi|không hoàn…dưới mọi|không đổi trả…dưới mọi|không có chuyện…hoàn tiền
      tiền…không hoàn lại|tiền…không trả lại|tuyệt đối…không hoàn|tuyệt đối…không đổi|đừng mơ…hoàn tiền|không đời nào…hoàn|bán đứt
      mua đứt bán đoạn|một đi không trở lại
      miễn đổi trả|miễn hoàn|miễn trả lại|không đổi không trả|miễn đổi miễn trả|chứ không hoàn tiền|không hoàn tiền mặt
      chỉ đổi…không hoàn tiền|không trả lại tiền|khỏi đòi lại tiền|đừng mong hoàn tiền`,
    'rights.faulty': `
      lỗi…không đổi|lỗi…không trả|lỗi…không hoàn|lỗi…ko đổi|hàng lỗi…không nhận|hư…không đổi|hư…không hoàn|hư…không chịu|hư…ko chịu
      hỏng…không đổi|hỏng…không hoàn|hỏng…không chịu trách nhiệm|bể…không đền|bể…không chịu|vỡ…không đền|vỡ…không chịu|bể vỡ…shop không
      vận chuyển…hư…shop không|vận chuyển…vỡ…không chịu|giao sai…không đổi|giao nhầm…không đổi|lỗi nhẹ…không đổi|khách khó tính…đừng mua
      hàng lỗi…tự trả ship|hàng lỗi…trả ship|hàng lỗi…chịu phí|lỗi…khách tự chịu|lỗi…ráng chịu|lỗi cũng không|hư cũng không
      không đổi…dù lỗi|không đổi trả dù|không bảo hành dù|không hoàn…dù lỗi|lỗi do nhà sản xuất…không|lỗi nhà sản xuất…shop không
      lỗi nsx…không|liên hệ hãng…không liên quan|hàng hư…miễn đổi|hàng hư…không đền|hàng bể…không đền|bể vỡ…không chịu
      vỡ…shop không chịu|hư…ráng chịu|hỏng…ráng chịu|hỏng…tự chịu|lỗi…khỏi đổi|lỗi…miễn đổi|lỗi…không giải quyết|lỗi…không hỗ trợ
      hư…tự lo|lỗi…tự lo|hỏng…tự lo`,
    'rights.sale-item': `
      hàng sale…không đổi|hàng sale…không trả|sale…không đổi trả|sale…miễn đổi trả|thanh lý…không bảo hành|xả kho…không đổi
      đồng giá…không đổi|flash sale…không đổi|đồ cũ…không đổi|giá này…không đổi trả|rẻ vậy…không đổi|giá rẻ…nên không đổi`,
    'rights.opened': `
      mở hộp…không đổi|mở hộp…không trả|khui…không đổi|khui…không trả|bóc…không nhận lại|cắt mác…không đổi|đã dùng…không đổi
      mặc thử…không đổi|mở ra…không đổi|kích hoạt…không đổi`,
    'rights.store-credit': `
      chỉ đổi…không hoàn tiền|chỉ đổi…không trả|chỉ được đổi…không hoàn|chỉ hỗ trợ đổi…không hoàn|không hoàn tiền…chỉ đổi
      không hoàn tiền mặt…voucher|không trả tiền…chỉ đổi|chỉ hoàn…bằng voucher|chỉ hoàn…bằng xu|chỉ hoàn…bằng điểm|hoàn bằng…voucher
      hoàn bằng…phiếu mua hàng|quy đổi…thành voucher|đổi sang…sản phẩm khác…không hoàn|không hoàn tiền…đổi sản phẩm khác
      bảo lưu…không hoàn tiền|đổi mẫu khác…bằng hoặc cao hơn`,
    'rights.maker': `
      liên hệ…hãng…shop không|liên hệ…hãng…bên em không|gọi…hãng…shop không|tự liên hệ…hãng|tự liên hệ…nhà sản xuất
      tự liên hệ…đơn vị vận chuyển|tự làm việc với…vận chuyển|bắt đền…shipper|đòi…bên vận chuyển|tìm…shipper mà đòi
      hỏi…bên vận chuyển…shop không|lỗi của…vận chuyển…shop không|lỗi do hãng…shop không|shop chỉ…bán hàng|shop chỉ…trung gian
      shop em chỉ bán|tự mang…ra hãng`,
    'rights.condition': `
      không có clip…không giải quyết|trừ…phí…hoàn|trừ…%…hoàn|chịu…% giá trị…trả|hủy khiếu nại…hoàn|rút khiếu nại…hoàn|hủy yêu cầu…hoàn
      hủy yêu cầu trả hàng…shop|bấm…đã nhận hàng…hoàn|bấm đã nhận…rồi shop|chuyển phí…trước…hoàn|đóng phí…mới…hoàn|ký…cam kết…hoàn`,
    'claim.health': `
      không cần…uống thuốc|không cần…phẫu thuật|khỏi cần…mổ|không cần…mổ|thay thế…insulin|bỏ thuốc…huyết áp|bỏ hẳn…thuốc|bệnh viện…trả về
      bác sĩ…bó tay|bác sĩ cũng…khuyên dùng|bài thuốc…gia truyền|gia truyền…trị|uống là…khỏi|uống là…hết|bôi là…khỏi|bôi là…hết
      dán là…hết đau|thoa là…hết|bách bệnh|trị bách bệnh|nhà tôi 3 đời|nhà tui ba đời|tế bào ung thư…chết|tiêu diệt…ung thư
      tiêu diệt…virus|đường huyết…về bình thường|huyết áp…về bình thường|mắt…sáng lại|bỏ kính|mọc tóc…sau|tóc bạc…đen|thông…mạch máu
      tăng đề kháng…chống virus
      mọc tóc…100%|mọc tóc…cam kết|mọc tóc…bao|mọc lại tóc|tóc mọc…tuần|tóc mọc…ngày|hói…mọc|hói lâu năm|hết đau…ngay|hết đau…lần đầu
      hết đau lưng|hết đau khớp|hết nhức…ngay|khỏi đau…ngay|ai dùng cũng hiệu quả|ai dùng cũng khỏi|ai dùng cũng hết|ai uống cũng
      ai cũng hiệu quả|hợp với tất cả mọi người|hiệu quả với mọi người|dùng là khỏi|uống là khỏi|bôi là hết|xịt là hết|dán là hết
      ngủ ngon ngay|ngủ ngon…đêm đầu|ngủ ngon…ngay đêm|mất ngủ…ngủ ngon|ngủ một mạch|trắng bật…tone|trắng…sau…ngày|trắng…trong…ngày
      lên…tone…ngày|bật tone…ngày|trắng vĩnh viễn|bao trắng|bao khỏi|bao hết|cam kết khỏi|cam kết hết|hết mụn…ngày|sạch mụn…ngày
      hết nám…ngày|hết nám vĩnh viễn|nám…tận gốc|mụn…tận gốc|trẻ ra…tuổi|trẻ lại…tuổi|xóa nhăn…ngày|tăng chiều cao…cm|cao thêm…cm
      tăng…cm…tháng|vứt thuốc|bỏ thuốc tây|khỏi đi bác sĩ|khỏi cần bác sĩ|bệnh viện trả về|ngáy…hết|hết ngáy|gia truyền…khỏi
      gia truyền…dứt điểm|tăng kích thước…cm|bổ thận…vĩnh viễn
      uống…là hết|dùng…là hết|bôi…là hết|xịt…là hết|uống…là khỏi|dùng…là khỏi|hộp là hết|hộp là khỏi|liệu trình là khỏi
      liệu trình là hết`,
    'claim.weight': `
      giảm…kg…ngày|giảm…kg…tuần|giảm…kg…tháng|giảm…ký…ngày|giảm…ký…tuần|giảm…kí…tuần|giảm…cân…ngày|không cần tập…giảm
      không cần ăn kiêng…giảm|không nhịn ăn…giảm|ăn thả ga…giảm|ngủ cũng…giảm cân|uống là…giảm|mỡ bụng…biến mất|mỡ…tan chảy|bay…mỡ bụng
      không…tăng cân trở lại
      giảm…kg trong|giảm…cân trong|giảm…cân…không cần|xuống…kg…ngày|xuống…ký|xuống…cân…tuần|kg…không cần ăn kiêng|kg…không ăn kiêng
      ký…không cần|bay…kg|bay…ký|bay mỡ bụng|đánh bay mỡ|tan mỡ…ngày|bụng phẳng…ngày|ăn thả ga…giảm cân|ăn thả ga…vẫn ốm
      không tập…vẫn giảm|eo thon…ngày
      giảm…ký một tuần|giảm…ký…tháng|ký…chẳng cần`,
    'claim.absolute': `
      cam kết…khỏi|cam kết…hết|cam kết…hiệu quả 100%|đảm bảo…khỏi 100%|hiệu quả…100%|100%…khỏi|100%…hết|không khỏi…hoàn tiền
      không hết…hoàn tiền|không hiệu quả…hoàn tiền|không giảm…hoàn tiền|tuyệt đối…không tác dụng phụ|không bao giờ…hỏng
      dùng cả đời…không hỏng|xài cả đời…không hư|tốt nhất…thế giới|số 1…thế giới|số 1…việt nam
      tiết kiệm…tiền điện|tiết kiệm…% điện|giảm…tiền điện|tiền điện…một nửa|tiền điện còn|tiết kiệm…xăng|bền…vĩnh viễn
      không bao giờ hư|tốt nhất thế giới|số 1 thế giới`,
    'counterfeit.admission': `
      giống…chính hãng…99|giống…hàng thật…%|giống auth|giống hàng hiệu…%|y hệt…chính hãng|y chang…chính hãng|y như…hàng thật
      không phân biệt được…thật|khó phân biệt…thật|khó phân biệt…chính hãng|nhìn không ra…fake|không ai biết…fake
      không phải…chính hãng…nhưng|không phải…auth…nhưng|giá này…sao chính hãng|giá này…làm gì có…thật|giá này…sao có auth
      giá này…thì không phải auth|auth…giá…triệu|hàng auth…chục triệu|cùng xưởng…với chính hãng|tự gắn…logo|tự may…mác|chỉ thay…mác
      check được…mã vạch
      giá này…sao mà auth|giá này…auth|giá này…hàng thật|giá đó…hàng thật|giá này…chính hãng được|giá này…real|hàng thật…chục triệu
      auth…chục triệu|giống…hàng hiệu|giống…hàng thật|y chang…hàng thật|y chang…auth|y như auth|không phân biệt…thật
      không ai nhận ra…fake|fake…không ai nhận ra|sao chép…thương hiệu|gắn mác…thương hiệu|gắn logo…thương hiệu|may theo mẫu…hãng`,
    'customs.undervalue': `
      khai…giá thấp|khai…thấp hơn|khai…thấp để|khai…giá trị thấp|khai…giảm giá trị|khai…đô|khai…usd|khai giá…thấp|khai báo…thấp
      khai báo…usd|ghi giá…thấp|ghi…giá thấp hơn|ghi…usd…hóa đơn|ghi…đô…hóa đơn|hóa đơn…ghi thấp|hóa đơn…ghi giá thấp|hóa đơn…thấp hơn
      hóa đơn…chỉ ghi|hóa đơn…usd thôi|invoice…thấp|invoice…usd thôi|để giá…thấp…hải quan|để giá trị…thấp|hạ…giá trị…tờ khai
      tách đơn…né thuế|chia nhỏ…né thuế|chia…gói…khỏi thuế
      khai thấp giá trị|khai thấp…xuống|khai thấp|khai…đô thôi|ghi…đô thôi|ghi…usd thôi|ghi…k thôi|để giá…thôi|để giá trên bill
      giá trên bill…thôi|giá trên hóa đơn…thôi|đừng ghi giá thật|đừng ghi đúng giá|đừng để giá thật|không ghi giá thật
      hóa đơn…một nửa giá|hóa đơn một nửa|hóa đơn nửa giá|xuất hóa đơn…thấp|xuất hóa đơn…một nửa|ghi hóa đơn…thấp|bill…thấp hơn
      hạ giá…hóa đơn|giảm giá…hóa đơn hải quan|tiểu ngạch…thuế|đi tiểu ngạch|đường tiểu ngạch|chia nhỏ…thuế|tách đơn…thuế
      chia đơn…né thuế`,
    'customs.gift': `
      ghi là…quà tặng|ghi là…quà biếu|ghi…quà tặng…hải quan|ghi…quà tặng…thuế|ghi…hàng mẫu|ghi là…hàng mẫu|ghi…gift|khai là…quà
      khai…quà tặng|khai…quà biếu|khai…hàng mẫu|khai…hàng biếu|khai là…gift|khai…phi mậu dịch|để là…quà tặng|gửi dạng…quà tặng
      gửi dạng…quà biếu|đánh dấu…quà tặng|đánh dấu…gift|hải quan hỏi…quà|nói là…quà tặng|nói là…quà biếu|tick…gift
      ghi hàng mẫu|ghi là hàng mẫu|ghi quà tặng|ghi là quà|ghi đồ cũ|ghi là đồ cũ|ghi đồ dùng cá nhân|ghi là đồ cá nhân|ghi tài liệu
      ghi là tài liệu|ghi chứng từ|khai tài liệu|khai là tài liệu|khai quà tặng|khai quà biếu|khai là quà|khai hàng mẫu|khai đồ cũ
      khai đồ cá nhân|để là quà|để là hàng mẫu|ghi…quà…hải quan|ghi…quà…thuế|phiếu gửi…đồ cũ|phiếu gửi…quà
      hàng mẫu không có giá trị`,
    'tax.no-invoice': `
      không hóa đơn…rẻ hơn|không hóa đơn…giảm|không lấy hóa đơn…rẻ|không lấy hóa đơn…giảm|không lấy hóa đơn…bớt|không xuất hóa đơn…giảm
      không xuất hóa đơn…rẻ|không lấy vat…giảm|không vat…giảm|không vat…rẻ|lấy hóa đơn…cộng|lấy hóa đơn…thêm 10%|lấy hóa đơn…thêm 8%
      xuất vat…thêm|tiền mặt…không hóa đơn|khỏi hóa đơn…giảm
      không xuất hóa đơn…bớt|khỏi hóa đơn…rẻ|khỏi xuất hóa đơn|khỏi lấy hóa đơn|không hóa đơn…khỏi thuế|lấy hóa đơn…cộng 10%
      lấy vat…cộng|lấy hóa đơn…cộng thêm
      cần hóa đơn thì cộng|hóa đơn thì cộng|hóa đơn…cộng 8%|lấy vat thì cộng|hóa đơn cộng thêm|có hóa đơn thì thêm`,
    'credential.request': `
      gửi…mã otp|gửi…mã xác nhận|gửi…mã xác minh|gửi…mã xác thực|gửi…mã 6 số|đọc…mã otp|đọc…mã xác nhận|đọc…mã…tin nhắn|đọc…otp
      cho em…mã otp|cho em xin…mã|cho mình xin…mã otp|cho shop xin…otp|cung cấp…mã otp|cung cấp…otp|cung cấp…mật khẩu|cung cấp…mã pin
      cung cấp…cvv|cung cấp…số thẻ…hạn|gửi…mật khẩu|cho xin…mật khẩu|cho xin…pass|mật khẩu…là gì|pass…là gì|otp…là bao nhiêu|otp…mấy
      mã về điện thoại…gửi|mã…vừa nhận…gửi|tin nhắn…có mã…gửi|chụp…hai mặt thẻ|chụp…2 mặt thẻ|chụp…mặt sau thẻ|chụp…cccd…thẻ ngân hàng
      đăng nhập…hộ…mật khẩu|bấm link…đăng nhập ngân hàng|cài…ultraviewer
      đăng nhập…link này|đăng nhập…đường link|đăng nhập…nhận hoàn tiền|đăng nhập…link…tài khoản|vào link…đăng nhập
      bấm link…đăng nhập|bấm vào link…tài khoản|đăng nhập…cho em kiểm tra|đăng nhập lại…qua link|điền…mật khẩu|nhập…mật khẩu vào form
      mã…vừa gửi…đọc|mã…về máy…đọc|mã…tin nhắn…gửi lại|cầm cccd…thẻ|cầm thẻ…chụp|chụp…cầm thẻ|chụp…cầm cccd|selfie…thẻ|selfie…cccd
      số thẻ…ngày hết hạn|số thẻ…cvv|pass là gì|mật khẩu là gì|pin là gì|mã pin…là gì|pass đăng nhập
      user và pass|nhập user|mã vừa về|mã mới về…đọc|mã về điện thoại…đọc`,
    'cancellation.request': `
      hết hàng…hủy đơn|hết hàng…bạn hủy|hết size…hủy đơn|hủy đơn…chọn lý do|chọn lý do…đổi ý|chọn lý do…không còn nhu cầu
      lý do…muốn thay đổi|lý do hủy…chọn|nhờ bạn…hủy đơn|nhờ chị…hủy đơn|nhờ anh…hủy đơn|bạn giúp…hủy đơn|phiền bạn…hủy|shop hủy…bị phạt
      shop hủy…bị trừ điểm|shop hủy…bị sao quả tạ|shop mà hủy…phạt|tránh…sao quả tạ|hủy giúp…kẻo shop`,
    'dispute.discouraged': `
      đừng khiếu nại|đừng có báo cáo|đừng có report|đừng có tố cáo|đừng có bấm trả hàng|đừng có mở khiếu nại|đừng có báo shopee
      đừng có báo sàn|đừng có ấn trả hàng|đừng có yêu cầu trả hàng|không cần…khiếu nại|không nên…khiếu nại|khỏi…khiếu nại|khoan…khiếu nại
      khoan…bấm trả hàng|hủy…khiếu nại|rút…khiếu nại|rút lại…khiếu nại|hủy…yêu cầu trả hàng|hủy…yêu cầu hoàn|đóng…khiếu nại
      khiếu nại…vô ích|khiếu nại…mất thời gian|khiếu nại…cũng không được|report…cũng vô ích|báo shopee…cũng vậy|thay vì…khiếu nại`,
    'message.unneeded': 'cảm ơn bạn đã…mua hàng tại shop…chúc bạn|chúc bạn…một ngày tốt lành…shop',
    'abuse.insult': `
      ngu…như con bò|ngu…hết phần|đồ…vô tích sự|đồ…không có não|có não…không|mắt…để đâu…mù|mù à…không đọc|mắt mù…à|không biết đọc…à ngu
      bị…thần kinh à|bị…điên à|bị…khùng hả|bán hàng…như chó|bán hàng…mất dạy|bán hàng…vô học|làm ăn…như cc|làm ăn…mất dạy|phục vụ…như cứt
      loại…mất dạy|loại…vô học|cái loại…rẻ rách|cái thứ…rẻ rách|cả lò…nhà mày|cả họ…nhà mày|nghèo…đừng mua|không có tiền…thì đừng
      nghèo…còn đòi|sống…chật đất|chết…đi cho rảnh|về…bú mẹ|dm…shop|đcm…shop|vl…shop ngu
      rảnh quá thì cút|không mua thì cút|không mua thì biến|không có tiền…đừng mua|không có tiền thì|không tiền mà|nghèo mà|nghèo còn
      nghèo thì đừng|nghèo thì|nhà quê…biết gì
      đm…tao|đm…mày|đm…chúng mày
      mắt…dưới đít|mắt…để ở đâu|mắt…sau lưng|con mụ…điên|thằng cha…điên`,
    'threat.violence': `
      biết…nhà mày|biết…nhà bạn ở|có địa chỉ…nhà mày|có…địa chỉ nhà…rồi|biết mặt…mày|địa chỉ…mày…tao có|tao…đến nhà|tao…tới nhà
      tao…tìm tới|tao…đập|tao…chém|tao…giết|tao…đốt|tao…đấm|tao…đánh|tao…cho mày|tao…xử|thuê…người…xử|thuê…người…đánh|cho người…đến…nhà
      kêu…người…đánh|gọi…anh em…đập|gọi…anh em…xử|đến…tận kho…đập|đến…shop…đập|đến…shop…phá|đốt…cửa hàng|đốt…kho|đập…cửa hàng
      đập phá…cửa hàng|không xóa…tao|không gỡ…tao|không xóa…biết tay|1 sao…biết tay|báo cáo…biết tay|đừng để…tao gặp|gặp…ở đâu…đánh
      con mày…học trường|ra đường…nhìn trước ngó sau
      không để yên cho…gia đình|không để yên cho…đâu|có địa chỉ…đừng để|có địa chỉ…coi chừng|biết địa chỉ…coi chừng|biết địa chỉ…liệu
      biết nhà…liệu|biết nhà…coi chừng|biết nhà…cẩn thận|cho người xử…nhà mày|kêu người…đánh|kêu anh em…qua|kéo người…đập
      shipper…tao chém|shipper…tao đánh|shipper…tôi đánh|shipper…đập cho|đập…cái tiệm|đập nát…tiệm
      tao đánh mày|tao đánh chết|tao đánh cho|tao đánh gãy|tao đánh nó|tao đánh tụi|tao đánh thằng`,
    'discrimination.refusal': `
      không bán…cho người|ko bán…cho người|không bán…cho dân|không nhận…khách người|không nhận đơn…người|không ship…cho dân
      không giao…cho người|không tiếp…người|không tiếp…dân|cấm…người…mua|người…đừng mua|dân…đừng mua|dân…né ra|miễn tiếp…người
      miễn tiếp…dân
      chỉ bán cho người kinh|chỉ bán cho…người việt|chỉ phục vụ…người việt|đừng cho…người bắc|đừng cho…bắc kỳ|không tiếp…thanh hóa
      không tiếp khách…nghệ an|không nhận…thanh hóa`,
    'discrimination.slur': `
      cút về…nước|cút về…quê|bọn…da đen|lũ…da đen|bọn…trung quốc|lũ…trung quốc|đúng là…dân…bẩn|đúng là…người…bẩn|dân…toàn lừa
      dân…chuyên lừa|người…toàn lừa|người…chuyên lừa đảo|người…toàn ăn cắp
      đàn bà…biết gì|phụ nữ…biết gì|con gái…biết gì|đàn bà con gái|dân tộc…biết gì|người già…biết gì|bà già…biết gì|nhà quê…biết gì
      đổi đàn ông ra|cho đàn ông ra nói|cho thằng đàn ông|đàn bà…về bếp|về bếp mà`,
  },
}
