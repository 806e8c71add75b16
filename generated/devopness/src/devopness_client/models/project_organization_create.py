from .._runtime import Model


class ProjectOrganizationCreate(Model):
    logo_image: str | None = None
    logo_url: str | None = None
    name: str
