from .._runtime import Model


class CreateTeamRequest(Model):
    organization_id: str
    label: str
    project_permissions: list[str] | None = None
