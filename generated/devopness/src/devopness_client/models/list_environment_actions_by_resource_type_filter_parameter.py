from .._runtime import Model


class ListEnvironmentActionsByResourceTypeFilterParameter(Model):
    resource_id: int | None = None
    status: str | None = None
    operation: str | None = None
