/** Hands a file to the browser; whether it takes it, nobody is told. */
export function download(into: ParentNode, url: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  into.append(link);
  link.click();
  link.remove();
}
