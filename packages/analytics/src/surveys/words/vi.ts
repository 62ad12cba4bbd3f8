import type { SurveyWords } from '../survey-words.ts'

/** Vietnamese. */
export const vi: SurveyWords = {
  language: 'vi',
  questions: {
    csat: 'Quý khách hài lòng đến mức nào với sự hỗ trợ của chúng tôi? (1 = rất không hài lòng, 5 = rất hài lòng)',
    nps: 'Khả năng quý khách giới thiệu chúng tôi cho bạn bè hoặc người thân là bao nhiêu? Xin trả lời bằng một số từ 0 (chắc chắn không) đến 10 (chắc chắn có).',
    ces: 'Quý khách thấy việc giải quyết vấn đề với chúng tôi dễ hay khó? (1 = rất khó, 7 = rất dễ)',
  },
  satisfaction: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  ease: ['Rất khó', 'Khó', 'Hơi khó', 'Bình thường', 'Khá dễ', 'Dễ', 'Rất dễ'],
  menu: 'Chọn',
  thanks: 'Cảm ơn quý khách đã trả lời!',
  sorry: 'Cảm ơn quý khách đã góp ý thẳng thắn. Nếu được, xin cho biết vài dòng về điều chúng tôi có thể làm tốt hơn.',
  reading: {
    satisfied: [
      'hoàn toàn không hài lòng|không hài lòng chút nào|không hề hài lòng|ko hài lòng chút nào|rất tệ|quá tệ|tệ quá|tệ hại|kém quá|rất kém|quá kém|rất thất vọng|thất vọng quá|quá thất vọng|tồi tệ|chán quá',
      'chưa hài lòng|ko hài lòng|k hài lòng|hông hài lòng|không hài lòng lắm|không được hài lòng|tệ|kém|thất vọng|không tốt|ko tốt|chưa tốt|không ổn|không vui|dở',
      'trung bình|tạm được|tạm|cũng được|tạm ổn|bth|bt|bình thường thôi|được được',
      'khá hài lòng|tương đối hài lòng|cũng hài lòng|ổn|khá ổn|tốt|khá tốt|được|hài lòng lắm rồi|không tệ|vui|ok tốt',
      'vô cùng hài lòng|cực kỳ hài lòng|hoàn toàn hài lòng|hài lòng lắm|quá hài lòng|siêu hài lòng|rất vui|rất tốt|tốt lắm|quá tốt|cực tốt|tuyệt vời|tuyệt|tuyệt quá|xuất sắc|hoàn hảo|quá tuyệt|rất tuyệt vời|quá tuyệt vời|10 điểm|trên cả tuyệt vời|số một|đỉnh|quá đỉnh|xịn',
    ],
    easy: [
      'quá khó|khó quá|cực kỳ khó|khó lắm|rất phức tạp|quá phức tạp|không dễ chút nào|rất rắc rối|không thể',
      'phức tạp|không dễ|ko dễ|rắc rối|không dễ lắm|không đơn giản',
      'khá khó|hơi phức tạp|hơi rắc rối|hơi khó khăn',
      'trung bình|không dễ không khó|tạm được|bth',
      'tương đối dễ|không khó lắm|cũng dễ|hơi dễ',
      'đơn giản|dễ dàng|không khó|ko khó|thuận tiện|suôn sẻ|khá đơn giản',
      'dễ lắm|quá dễ|cực kỳ dễ|siêu dễ|rất đơn giản|rất dễ dàng|dễ ợt|vô cùng dễ dàng|không khó chút nào|rất thuận tiện|quá đơn giản',
    ],
    around:
      'tôi|mình|em|anh|chị|tui|tớ|shop|ad|là|thấy|cảm thấy|tôi thấy|mình thấy|cho|tôi cho|mình cho|em cho|chấm|tôi chấm|mình chấm|đánh giá|dịch vụ|hỗ trợ|sự hỗ trợ|phục vụ|tư vấn|nhìn chung|thật sự|thực sự|nói chung|tất cả|cảm ơn|cám ơn|cảm ơn nhiều|cảm ơn shop|cảm ơn shop nhiều|thanks|tks|xin chào|chào|chào shop|dạ|vâng|ạ|nha|nhé|nhá|ơi|và|đã|rồi|với|với dịch vụ|nè|luôn|shop ơi|bạn|các bạn',
    stars: 'sao|ngôi sao',
    points: 'điểm|đ',
    of: 'trên|trên thang|trên thang điểm|trong',
    outOf: '',
    but: 'nhưng|nhưng mà|tuy nhiên|vì|bởi vì|tại vì|tuy|mặc dù|chỉ là|chỉ có|tiếc là',
    about: 'với|về|của',
    not: 'không|ko|k|hông|chưa|chẳng|đừng|hok|đâu',
    asks: 'ở đâu|đâu rồi|khi nào|bao giờ|làm sao|làm thế nào|như thế nào|bao lâu|bao nhiêu|tại sao|vì sao|có thể giúp|giúp tôi|giúp mình|giúp em|tôi muốn|mình muốn|tôi cần|mình cần|em cần|hoàn tiền|trả hàng|chưa nhận|chưa tới|chưa đến|chưa thấy|vẫn chưa|đang chờ|đang đợi|hỏi thêm|cho hỏi|đơn khác|đơn hàng kia|đơn kia|gọi lại|gọi cho|còn hàng|có không',
  },
}
