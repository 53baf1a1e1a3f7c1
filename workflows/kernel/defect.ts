// The error of a workflow that contradicts itself: a misspelt effect, a context its own schema refuses, a clock started
// twice. Never a person's fault and never shown to one: it fails the request and is mended in the code.

export class WorkflowDefect extends Error {
  override name = "WorkflowDefect";
  readonly workflow: string;

  constructor(workflow: string, problem: string, options?: ErrorOptions) {
    super(`${workflow}: ${problem}`, options);
    this.workflow = workflow;
  }
}
