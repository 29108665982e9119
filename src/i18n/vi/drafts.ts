/** How safe what was typed is. `time` is "14:05", `date` "30/5/2023". */
export const drafts = {
  saved: (time: string): string => `Đã lưu trên máy này lúc ${time}`,
  savedOn: (time: string, date: string): string => `Đã lưu trên máy này lúc ${time} ngày ${date}`,
  saving: 'Đang lưu…',
  notKept: {
    /** The host wants it so. */
    chosen: 'Trang này không lưu bản nháp – hãy tải bản sao trước khi đóng',
    missing: 'Trình duyệt này không cho lưu – hãy tải bản sao',
    refused: 'Trình duyệt này không cho lưu – hãy tải bản sao',
    'no-answer': 'Bộ nhớ của trình duyệt không phản hồi nên chưa lưu được – hãy tải bản sao',
    blocked: 'Một thẻ khác đang mở phiên bản cũ của trang này nên chưa lưu được – hãy tải bản sao, đóng thẻ kia rồi tải lại trang',
    newer: 'Trang này đã có phiên bản mới nên không lưu tiếp được – hãy tải bản sao rồi tải lại trang',
  },
  full: 'Máy này hết chỗ lưu. Nội dung vẫn còn trên trang và sẽ được lưu khi có chỗ – hãy tải bản sao',
  failed: 'Chưa lưu được, trang sẽ tự thử lại. Nội dung vẫn còn đây – xin đừng đóng trang',
  /** Above a text that another tab overwrote. */
  editedTwice: 'Nội dung này đã được sửa ở hai thẻ cùng lúc. Bản sửa sau nằm trong báo cáo, bản còn lại được giữ ở đây.',
  /** Above what is left of a damaged record. */
  corrupt: 'Một phần bản nháp trên máy này bị hỏng. Những gì còn đọc được được giữ ở đây; các phần khác không ảnh hưởng.',
  /** The list of drafts. */
  list: {
    title: 'Bản nháp trên máy này',
    none: 'Chưa có bản nháp nào trên máy này.',
    loading: 'Đang mở bản nháp…',
    failed: 'Chưa đọc được danh sách bản nháp trên máy này.',
    retry: 'Thử lại',
    open: 'Viết tiếp',
    opened: 'Đang mở',
    duplicate: 'Nhân bản',
    rename: 'Đổi tên',
    name: 'Tên bản nháp',
    keepName: 'Lưu tên',
    remove: 'Xóa',
    removed: (title: string) => `Đã xóa “${title}”.`,
    undo: 'Hoàn tác',
    copyOf: (title: string) => `${title} (bản sao)`,
    /** Of a button, for those who hear it without seeing its row. */
    of: (what: string, title: string) => `${what}: ${title}`,
    progress: (answered: number, asked: number) => `${String(answered)}/${String(asked)} câu hỏi`,
    done: 'đã trả lời đủ',
    changed: (time: string) => `sửa lúc ${time}`,
    changedOn: (time: string, date: string) => `sửa lúc ${time} ngày ${date}`,
    bin: (count: number) => `Bản nháp đã xóa trong 30 ngày qua (${String(count)})`,
    restore: 'Lấy lại',
  },
};
