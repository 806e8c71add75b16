from .._runtime import Model


class OperationCustomSettings(Model):
    operation: str | None = None
    """An operation that works differently at this cloud provider."""

    operation_human_readable: str | None = None
    """`operation` as text for a user interface."""

    triggers_action: bool | None = None
    """Whether removing a server triggers an action."""
