from .._runtime import Model


class ListActionsFilterParameter(Model):
    organization_id: int | None = None
    project_id: int | None = None
    environment_id: int | None = None
    resource_type: str | None = None
    resource_id: int | None = None
    status: str | None = None
    operation: str | None = None
