import { describeTemplateStore } from '#tests/support/contracts/template-store-contract.ts';
import { fakeTemplateStore } from '#tests/support/fakes/fake-template-store.ts';

describeTemplateStore('in memory', fakeTemplateStore);
