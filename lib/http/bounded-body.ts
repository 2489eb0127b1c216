/**
 * The body of an answer, or undefined as soon as it is longer than `most` bytes: the rest is not read. What is counted is
 * the unpacked body, so that a small compressed one can't grow without end.
 */
export async function boundedBody(response: Response, most: number): Promise<string | undefined> {
  if (response.body === null) {
    return '';
  }
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
