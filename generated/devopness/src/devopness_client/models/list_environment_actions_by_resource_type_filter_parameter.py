from .._runtime import Model


class ListEnvironmentActionsByResourceTypeFilterParameter(Model):
    operation: str | None = None
    resource_id: int | None = None
    status: str | None = None
