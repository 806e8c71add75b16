from .._runtime import Model


class TeamOrganizationCreate(Model):
    name: str
    photo_url: str | None = None
