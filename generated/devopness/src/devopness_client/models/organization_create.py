from .._runtime import Model


class OrganizationCreate(Model):
    name: str
    url_slug: str | None = None
