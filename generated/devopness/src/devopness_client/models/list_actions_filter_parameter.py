from .._runtime import Model


class ListActionsFilterParameter(Model):
    environment_id: int | None = None
    operation: str | None = None
    organization_id: int | None = None
    project_id: int | None = None
    resource_id: int | None = None
    resource_type: str | None = None
    status: str | None = None
