from .._runtime import DateTime, Model
from .action_target_data import ActionTargetData


class ActionTargetLogStep(Model):
    """A step of an action, with its output."""

    completed_at: DateTime | None
    """When the step ended."""

    order: int
    """Position in the order in which the steps run."""

    output: str | None
    """Full text of the log."""

    started_at: DateTime | None
    """When the step began to run."""


class Log(Model):
    """Log of one step of an action on one target."""

    step: ActionTargetLogStep | None
    """The step and its output."""

    target: ActionTargetData | None
    """The resource the step ran on."""

    updated_at: str | None
    """When the log last changed."""
