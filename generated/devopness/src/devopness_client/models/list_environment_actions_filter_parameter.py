from .._runtime import Model


class ListEnvironmentActionsFilterParameter(Model):
    resource_type: str | None = None
    resource_id: int | None = None
    status: str | None = None
    operation: str | None = None
