// One failed test is enough to kill a mutant: the rest of the file is skipped.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class StopAtFirstFailure extends TestEnvironment {
  #failed = false;

  async handleTestEvent(event) {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.#failed = true;
    if (event.name === 'test_start' && this.#failed) event.test.mode = 'skip';
  }
};
