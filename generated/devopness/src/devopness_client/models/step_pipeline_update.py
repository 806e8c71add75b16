from .._runtime import Model
from .pipeline_step_runner_name import PipelineStepRunnerName


class StepPipelineUpdate(Model):
    id: int
    name: str | None = None
    description: str | None = None
    type: str | None = None
    command: str
    runner: PipelineStepRunnerName
    run_as_user: str | None = None
    trigger_after: int | None = None
