from .._runtime import Model


class ListEnvironmentActionsByResourceTypeFilterParameter(Model):
    """Which actions to return. An action must match all fields you set."""

    operation: str | None = None
    """What the actions do, such as `deploy`."""

    resource_id: int | None = None
    """Id of the resource they are for."""

    status: str | None = None
    """A status, spelled as in `ActionStatus`."""
