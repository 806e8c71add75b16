from .._runtime import Model


class ActionResult(Model):
    """What came of an action."""

    code: str | None = None
    """Code of the result."""

    message: str | None = None
    """The result in words."""

    status: bool | None = None
    """Whether the action succeeded."""
