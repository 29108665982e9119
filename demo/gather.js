/** "Lấy 82 báo cáo mẫu": fetches the made-up reports as if they came by mail, and hands them to the inbox of this page. */
const inbox = document.querySelector('union-report-inbox');
const status = document.querySelector('.samples [role=status]');

async function mail(day) {
  const response = await fetch('/demo/gathered/list.json');
  if (!response.ok) throw new Error(`máy chủ trả lời ${response.status}`);
  const entries = (await response.json()).filter((entry) => entry.day === day);
  const files = [];
  for (const { name, type, address } of entries) {
    status.textContent = `Đang lấy tệp ${files.length + 1}/${entries.length} …`;
    files.push(new File([await (await fetch(address)).blob()], name, { type }));
  }
  return files;
}

const buttons = document.querySelectorAll('.samples button');
for (const button of buttons)
  button.addEventListener('click', async () => {
    for (const one of buttons) one.disabled = true;
    try {
      const files = await mail(Number(button.value));
      void inbox.take(files);
      status.textContent = `Đã đưa ${files.length} tệp vào hộp báo cáo.`;
    } catch (error) {
      status.textContent = `Không lấy được báo cáo mẫu: ${error.message}`;
    }
    for (const one of buttons) one.disabled = false;
  });

// The draft is on this device already: the desk's page has it in its list.
inbox.addEventListener('union-report-open', () => location.assign('/'));
