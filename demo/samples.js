/** "Điền báo cáo mẫu": opens a sample report on the desk or in the form of this page, as a draft of its own. */
import { findOutline, loadReports } from '/dist/cdn/union-report.js';

const outline = findOutline('hd79-tld-2023');
const target = document.querySelector('union-report-desk, union-report-form');
const status = document.querySelector('.samples [role=status]');

async function fill(level) {
  const { parseReport } = await loadReports();
  const response = await fetch(`/demo/samples/${level}.json`);
  const read = parseReport(outline, await response.text());
  if (read.status === 'failed') throw new Error(JSON.stringify(read.findings));
  // A copy: the next press makes another draft and touches none that is being written.
  const id = Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36).padStart(2, '0')).join('');
  target.report = { ...read.report, id, updatedAt: new Date().toISOString() };
  return read.report.unit.name;
}

for (const button of document.querySelectorAll('.samples button'))
  button.addEventListener('click', () => {
    fill(button.value).then(
      (name) => (status.textContent = `Đã mở báo cáo mẫu của ${name}.`),
      (error) => (status.textContent = `Không mở được báo cáo mẫu: ${error.message}`),
    );
  });
