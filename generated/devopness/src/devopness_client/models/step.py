from .._runtime import Model
from .pipeline_step_runner_name import PipelineStepRunnerName


class Step(Model):
    """One command of a pipeline."""

    command: str
    """One command, or a Bash script of several lines."""

    created_at: str
    """When it was created."""

    description: str | None = None
    """What the step is for."""

    id: int
    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    is_default_step: bool
    """Whether the step comes with the pipeline. Such steps cannot be changed or deleted."""

    name: str | None = None
    pipeline_id: int
    """Id of the pipeline it is part of."""

    run_as_user: str
    """Unix user that runs the command."""

    runner: PipelineStepRunnerName
    """Tool that runs the step's command."""

    script_id: int
    """Id of the script this step runs."""

    trigger_order: int
    """Position among the pipeline's steps."""

    type: str
    updated_at: str
    """When it last changed."""
