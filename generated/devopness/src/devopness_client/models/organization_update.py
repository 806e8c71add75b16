from .._runtime import Model


class OrganizationUpdate(Model):
    id: str
    name: str
    url_slug: str
