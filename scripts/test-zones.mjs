// Runs the tests of dates where it is yesterday and where it is tomorrow already.
import { spawnSync } from 'node:child_process';

for (const TEST_ZONE of ['Pacific/Kiritimati', 'Pacific/Niue']) {
  const { status } = spawnSync('wtr', { stdio: 'inherit', shell: true, env: { ...process.env, TEST_ZONE } });
  if (status !== 0) process.exitCode = 1;
}
