from .._runtime import Model
from .pipeline_step_runner_name import PipelineStepRunnerName


class StepPipelineCreate(Model):
    command: str
    description: str | None = None
    name: str | None = None
    run_as_user: str | None = None
    runner: PipelineStepRunnerName
    type: str | None = None
