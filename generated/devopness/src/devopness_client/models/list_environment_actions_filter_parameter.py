from .._runtime import Model


class ListEnvironmentActionsFilterParameter(Model):
    operation: str | None = None
    resource_id: int | None = None
    resource_type: str | None = None
    status: str | None = None
