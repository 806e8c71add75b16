from .._runtime import Model
from .pipeline_step_runner_name import PipelineStepRunnerName


class Step(Model):
    id: int
    name: str | None = None
    description: str | None = None
    type: str
    run_as_user: str
    command: str
    runner: PipelineStepRunnerName
    script_id: int
    pipeline_id: int
    trigger_order: int
    is_auto_generated: bool
    is_default_step: bool
    created_at: str
    updated_at: str
