from .._runtime import Model


class CreateTeamRequest(Model):
    label: str
    organization_id: str
    project_permissions: list[str] | None = None
