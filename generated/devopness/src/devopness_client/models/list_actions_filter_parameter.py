from .._runtime import Model


class ListActionsFilterParameter(Model):
    """Which actions to return. An action must match all fields you set."""

    environment_id: int | None = None
    """Id of the environment they ran in."""

    operation: str | None = None
    """What the actions do, such as `deploy`."""

    organization_id: int | None = None
    """Id of the organization they ran in."""

    project_id: int | None = None
    """Id of the project they ran in."""

    resource_id: int | None = None
    """Id of the resource they are for."""

    resource_type: str | None = None
    """Type of the resource they are for, such as `application`."""

    status: str | None = None
    """A status, spelled as in `ActionStatus`."""
