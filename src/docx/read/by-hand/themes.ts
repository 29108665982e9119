/**
 * What reports of unions speak of, each theme with the words that tell it, folded: `name: words, words …`. A heading of an outline and
 * a text under it seldom use the same word for it. `^` is the beginning of a text, `$` with it the end. Nothing of any one outline.
 */
const THEMES = `
strength: uu diem, ^duoc$, ^duoc chua duoc$, diem tot, dieu tot, ket qua tot, mat manh, mat duoc, lam duoc, ket qua dat duoc, ket qua noi bat, thuan loi, diem manh, diem sang, mat tot
weakness: han che, chua tot, diem chua, chua duoc, chua lam duoc, ton tai, khuyet diem, yeu kem, kho khan, vuong mac, bat cap, con yeu, con thieu, con it, con mong, con cham, con nhieu kho, chua deu, chua thuong xuyen, chua kip thoi, chua cao, chua sau, ngheo nan, han hep, eo hep, lung tung, kho tap hop, don dieu, hinh thuc chu
cause: nguyen nhan, ly do, khach quan, chu quan, ^do, chu yeu do, mot phan do, la do, boi vi
lesson: bai hoc, rut kinh nghiem, rut ra, ^phai, can phai, o dau, noi nao, muon, thi o do, dieu kien tien quyet, yeu to quyet dinh, dung nguoi, nguoi dung dau, ^kinh nghiem
plan: phuong huong, ^cong viec, huong toi, sap toi, thoi gian den, nam den, du dinh, nam hoc toi, ky toi, quy toi, toi day, giai phap, viec can lam, viec phai lam, viec se lam, thoi gian toi, nhiem vu, ^tiep tuc, ^phan dau, ^tang cuong, ^day manh, ^tap trung, ^xay dung, ^chu trong, ^giu vung, ^mo rong, ^nang cao, ^ra mat, ^mot la, ^kien toan, ^duy tri va, ^trang bi, ^lap, ^thanh lap, ^cung co, ^phat huy, ^phat trien, ^khai thac, ^quan tam, ^de ra, ^moi cong doan co so, nam toi, den nam 20
task: nhiem vu giai phap cua chuong trinh, thuc hien cac nhiem vu, thuc hien nhiem vu, ket qua cac nhiem vu, cac nhiem vu giai phap
ask: kien nghi, mong muon, nguyen vong, de xuat, de nghi, ^mong, rat mong, kinh mong, ho tro kinh phi, som ban hanh, xem xet, cap tren, tao dieu kien, ^xin, ^kinh, quan tam ho tro, quan tam cap
lead: lanh dao, chi dao, quan triet, chi thi, ^cong tac trien khai, ^trien khai$, ^to chuc thuc hien, cu the hoa, hop phan cong, van ban trien khai
forecast: du bao, boi canh, xu huong, tinh hinh sap toi, nhung nam toi, ngay cang, chuyen doi so, hoi nhap, to chuc dai dien, the luc, thu dich, tri tue nhan tao, bien dong, cach mang cong nghiep, du kien se, se tang, se giam, se dung, se co
challenge: dat ra, thach thuc, lam sao, lam the nao, bai toan, cau hoi lon, noi len la, cap thiet, trong khi
target: chi tieu, dat vuot, dat ty le
undone: chua lam xong, chua hoan thanh, chua dat, kho thuc hien, chua thuc hien, chua trien khai, chua lam duoc, dat thap, chua to chuc duoc, chua xay dung duoc, kho hoan thanh, khong dat, chua co trang, con no
often: tan suat, moi ngay, hang ngay, moi tuan, hang tuan, moi thang, hang thang, moi quy, hang quy, cap nhat, thuong xuyen, dinh ky, khung gio
issue: xay dung ke hoach, tham muu, van ban, cong van, huong dan trien khai, nghi quyet, ban hanh, ke hoach so, huong dan so, quyet dinh so, chuong trinh hanh dong, cu the hoa, vao ke hoach, vao chuong trinh, thanh ke hoach, ke hoach hang nam, ke hoach toan khoa
top: lien doan lao dong tinh, lien doan lao dong thanh pho, cap tinh, cap dia phuong, ban thuong vu lien doan, nganh trung uong, tong cong ty truc thuoc, bch lien doan
middle: cap tren truc tiep, cap tren co so, cap huyen, cap quan, lien doan lao dong huyen, lien doan lao dong quan, lien doan lao dong thi xa, cong doan cac khu cong nghiep, lien doan lao dong cac huyen
base: cong doan co so, cap co so, cong doan cac don vi, cong doan truc thuoc, cac don vi truc thuoc
result: ^ket qua thuc hien$, ^ket qua dat duoc$, ^ket qua trien khai$, ^ket qua cu the$, ^ket qua$, tinh hinh thuc hien, ket qua thuc hien chuong trinh, viec da lam
assess: danh gia chung, nhan xet, nhan dinh, danh gia uu khuyet diem, danh gia bai hoc, danh gia ket qua, ^danh gia$
place: tai co so, o co so, noi lam viec, tai doanh nghiep, o doanh nghiep, tai don vi
renew: doi moi, cach the hien, thay doi noi dung, cach lam, sang tao, thay vi, thay cho, thay doi cach, chuyen manh, ngan gon, de nho, de hieu, hinh anh hoa, da dang hoa, da phuong tien, mot chieu, hai chieu, thiet thuc, tieu pham, ke chuyen, nguoi that viec that
press: bao chi, bao dai, phong vien, nha bao, phat thanh truyen hinh, ptth, toa soan, co quan bao, bao lao dong, tren bao, dai tinh, bao tinh, tap chi, dai truyen hinh, truyen hinh tinh, thuong tru
speak: phat ngon, hop bao, thong cao, tra loi phong van, cung cap thong tin, gap mat bao chi, thong tin cho bao, dau moi thong tin
join: phoi hop, cong tac voi, cong tac thuong xuyen, hop tac, thoa thuan, ky ket, hop dong, ky chuong trinh, lien ket, mo chuyen muc, ky voi
pieces: tin bai, phong su, chuyen muc, chuyen trang, ky su, bai viet, san pham truyen thong, tin anh, dang phat, dang tai, duoc dang, bai dang, bai chuyen sau, bien tap ky
solve: bao chi phan anh, phan anh cua bao, bao phan anh, qua phan anh, bao neu, bao chi neu, xac minh, hoi am, giai quyet, tra loi toa soan, tra loi bang van ban, chan chinh
prize: giai bao chi, thi viet, tac pham du thi, trao giai, doat giai, giai thuong, tac pham bao chi, cham giai
arrange: quy hoach, sap xep, de an, sap nhap, chuyen doi mo hinh, giay phep
site: trang thong tin dien tu, cong thong tin, trang tin, trang web, ban dien tu
access: giao dien, bo cuc, toc do, truy cap, luot xem, may chu, ten mien, tai nhanh, tren dien thoai, than thien, de tim, bang thong
editors: ban bien tap, to bien tap, to quan tri, quan tri trang, nhuan but, cong tac vien, bo may, bien tap vien, quan tri vien, truong ban
direct: truc tiep, noi chuyen, doi thoai, toa dam, gap go, tiep xuc, luu dong, nha tro, khu tro, luu tru, xuong, giao ca, tan ca, chuyen may, tu van phap luat, nghe chinh sach, tuyen truyen mieng, buoi
feedback: y kien, phan hoi, giai dap, thac mac, hoi dap, phieu hoi, tam tu
loud: loa, phat thanh, truyen thanh, ban tin noi bo, bang tin, man hinh, giua ca, gio nghi, dau ca, he thong thong tin
speaker: bao cao vien, to tuyen truyen, doi tuyen truyen, to truyen thong, luc luong nong cot, tuyen truyen vien, hat nhan, mang luoi tuyen truyen
need: nhu cau, khao sat, quan tam nhat, muon nhan, muon biet, dieu tra xa hoi hoc
campaign: chien dich, cao diem, thang cong nhan, sum vay, bang ron, nhan dien, ra quan, huong ung, dong loat, treo pano, dot tuyen truyen, cac dot
social: mang xa hoi, facebook, zalo, youtube, tiktok, khong gian mang, tren mang, livestream
pages: so luong trang, trang mang, nhom zalo, hoi nhom, cac nhom, tham gia nhom, tai khoan, thanh vien, nguoi theo doi, theo doi hoat dong, theo doi cac, lap trang, lap nhom, nhom cua cong nhan
post: dang bai, tin moi ngay, bai moi ngay, tin moi tuan, bai moi tuan, dang tuan, luot tin, ban quyen, len trang, bai tren trang, bai mot ngay, bai mot tuan, noi dung dang, ngay dang, bai dang, luot thich, chia se moi, luot chia se, binh luan, tuong tac, noi dung thong tin, hinh thuc the hien, luot tiep can, khung gio
answer: tra loi, giai thich, co phan anh, phan anh gi, goi dien, tin nhan, giai dap, thac mac, phan hoi, tin gia, xau doc, du luan, phan bac, bac bo, nam bat, tiep nhan, xu ly, phan ung nhanh, duong day nong, dinh huong, xuyen tac, sai su that
media: infographic, video, clip, ap phich, poster, to roi, to gap, do hoa, tranh, thong diep, an pham, lich, logo, pano, anh dep, bo anh, tac pham my thuat, thiet ke
culture: hoi thi, hoi dien, tieng hat, van nghe, van hoa, dan vu, thi anh, tiet muc, nghe thuat, sang tac, ca khuc, truyen ngan, phim ngan, bai hat, tho, bieu dien, the duc giua gio, lien hoan, cuoc thi, ghi hinh, binh chon, giai tri, giao luu, hoi thao, san khau
teach: dao tao, boi duong, tap huan, lop, khoa hoc, hoc vien, giang vien, ky nang, nghiep vu
handbook: so tay, cam nang, tai lieu, bien soan, soan thao, an hanh, cuon, hoi dap, cap phat, giao trinh
officer: can bo tuyen giao, cong tac tuyen giao, ban tuyen giao, chuyen trach, kiem nhiem, trinh do, cu nhan, thac si, chuyen nganh, chuyen mon, bien che, nhan su, bo tri, luan chuyen, dai hoc, phu trach, doi ngu, con nguoi, nhan luc
equip: trang bi, thiet bi, may anh, may quay, may tinh, may in, flycam, phong thu, mua sam, nang cap, dau tu, phan mem, am thanh, kinh phi mua, loa keo, studio, drone, may moc, phuong tien, co so vat chat
aware: nhan thuc, nhin nhan, quan niem, tu cho, ^can bo cong doan, ^cac cap cong doan, ^doi ngu can bo, cach nghi, tu duy, chuyen bien, vai tro, trach nhiem, y nghia, coi truyen thong, quan tam hon, thay doi thoi quen, coi trong
impact: tac dong, ^cong nhan, ^doan vien, ^nguoi lao dong, ^chi em, ^anh em, ^ngu dan, ^ba con, ^giao vien, ^nha giao, ^vien chuc, ^nu, ^nhan vien, ^dieu duong, ^bac si, ^tho, ^hoi vien, ^thuyen vien, tin tuong, gan bo, thai do, hanh vi, hieu ro, hieu hon, yen tam, dong thuan, ngung viec, dinh cong, hai hoa, phan khoi, nam duoc quyen, quyen nghia vu, chap hanh
spread: lan toa, phu huynh, chinh quyen, du luan, danh gia cao, duoc ghi nhan, khach hang, hanh khach, nguoi benh, benh nhan, doi tac, ngoai nuoc, ca nuoc, ^hinh anh, ^cap uy, xa hoi, cong dong, nhan dan, hinh anh cong doan, hinh anh to chuc, rong rai, uy tin, vi the, hieu ung, biet den, manh thuong quan, nguoi dan`;

const beginning = new Map<string, (readonly [words: string, themes: readonly string[]])[]>();
{
  const told = new Map<string, string[]>();
  for (const line of THEMES.trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ');
    for (const one of words.replace(/ va /g, ' ').split(', ')) told.set(one, [...(told.get(one) ?? []), `=${name}`]);
  }
  // The longest first: "cấp trên trực tiếp" says nothing of what is done directly.
  for (const [words, themes] of [...told].sort(([a], [b]) => b.length - a.length)) {
    const first = (words.split(' ')[0] ?? '').replace('$', '');
    beginning.set(first, [...(beginning.get(first) ?? []), [`${words.replace('^', '')} `, themes]]);
  }
}

/** What a text speaks of. */
export interface Spoken {
  /** Theme → in how many ways it is told. */
  readonly themes: ReadonlyMap<string, number>;
  /** How much of the text is told by that, and by words that say nothing: 0 to 1. */
  readonly covered: number;
}

/** Words that stand in any heading. */
const IDLE = new Set(
  'va cac nhung ve cua cho trong tai den mot so viec cong tac tinh hinh ket qua thuc hien trien khai hoat dong to chuc noi dung cong doan doan truyen thong tuyen thong tin chuong trinh chinh chu yeu chung doi voi o don vi tong lien lao dong tinh nganh viet nam'.split(' '),
);

/** @param list the syllables of a text, folded, short forms written out */
export function spokenIn(syllables: readonly string[]): Spoken {
  const list = syllables.filter((one) => one !== 'va');
  const themes = new Map<string, number>();
  const told = new Set<string>();
  const text = `${list.join(' ')} `;
  let at = 0;
  let taken = 0;
  let covered = 0;
  list.forEach((one, i) => {
    const starts = i === 0 ? beginning.get(`^${one}`)?.filter(([words]) => (words.endsWith('$ ') ? text === `${words.slice(0, -2)} ` : text.startsWith(words))) ?? [] : [];
    const said = at < taken ? undefined : beginning.get(one)?.find(([words]) => text.startsWith(words, at));
    for (const [words, names] of said ? [...starts, said] : starts) {
      taken = Math.max(taken, at + words.replace('$', '').length);
      if (told.has(words)) continue;
      told.add(words);
      for (const name of names) themes.set(name, (themes.get(name) ?? 0) + 1);
    }
    if (at < taken || IDLE.has(one)) covered++;
    at += one.length + 1;
  });
  return { themes, covered: covered / Math.max(1, list.length) };
}
