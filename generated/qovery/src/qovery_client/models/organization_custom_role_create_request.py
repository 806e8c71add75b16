from .._runtime import Model


class OrganizationCustomRoleCreateRequest(Model):
    name: str
    description: str | None = None
