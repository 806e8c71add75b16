from .._runtime import Model
from .pipeline_step_runner_name import PipelineStepRunnerName


class Step(Model):
    command: str
    created_at: str
    description: str | None = None
    id: int
    is_auto_generated: bool
    is_default_step: bool
    name: str | None = None
    pipeline_id: int
    run_as_user: str
    runner: PipelineStepRunnerName
    script_id: int
    trigger_order: int
    type: str
    updated_at: str
