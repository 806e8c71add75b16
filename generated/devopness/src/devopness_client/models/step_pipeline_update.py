from .._runtime import Model
from .pipeline_step_runner_name import PipelineStepRunnerName


class StepPipelineUpdate(Model):
    command: str
    description: str | None = None
    id: int
    name: str | None = None
    run_as_user: str | None = None
    runner: PipelineStepRunnerName
    trigger_after: int | None = None
    type: str | None = None
