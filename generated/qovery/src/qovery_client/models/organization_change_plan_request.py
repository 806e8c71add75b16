from .._runtime import Model


class OrganizationChangePlanRequest(Model):
    plan: str | None = None
