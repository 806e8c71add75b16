from .._runtime import Model


class ProjectOrganizationCreate(Model):
    name: str
    logo_image: str | None = None
    logo_url: str | None = None
