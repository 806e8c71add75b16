from .._runtime import Model


class UpdateTeamRequest(Model):
    label: str | None = None
    project_permissions: list[str] | None = None
