from .._runtime import Model


class OrganizationCustomRoleCreateRequest(Model):
    description: str | None = None
    name: str
