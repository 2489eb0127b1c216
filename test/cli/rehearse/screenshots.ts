/**
 * Makes the pictures of a rehearsal in docs/images: `npx tsx test/cli/rehearse/screenshots.ts`. It needs Chromium. Somebody goes
 * through the handoff, and is looked at while they enter the connection and when people have arrived.
 */
import path from 'node:path';
import { launch } from '../../support/browser';
import { startHere, synthesizedStack } from './rehearsal';
import { Robot } from './robot';

const IMAGES = path.join(__dirname, '../../../docs/images');
const LOOK = { viewport: { width: 1080, height: 860 } };

async function main(folder: string): Promise<void> {
  const running = await startHere({ dir: synthesizedStack(), terraform: false });
  const browser = await launch();
  try {
    const context = await browser.newContext(LOOK);
    const handoff = await context.newPage();
    await handoff.goto(running.handoff);
    const robot = new Robot(context, handoff);
    robot.beforeForm = async (page, step) => {
      if (step !== 'Enter the SCIM connection') return;
      // A client ID is another one in each run, which is not to make another picture.
      const clientId = page.getByLabel('Client ID', { exact: true });
      const own = await clientId.inputValue();
      await clientId.fill('okta-scim-4f1c');
      await page.screenshot({ path: path.join(folder, 'rehearsal-okta.png'), fullPage: true });
      await clientId.fill(own);
    };
    await robot.work();
    const oneId = await context.newPage();
    await oneId.setViewportSize({ width: 1080, height: 520 });
    await oneId.goto(running.oneId);
    await oneId.screenshot({ path: path.join(folder, 'rehearsal-oneid.png') });
  } finally {
    await browser.close();
    await running.stop();
  }
}

const [, , folder = IMAGES] = process.argv;
void main(folder);
