from .._runtime import Model


class OrganizationAddonsObjectCurrent(Model):
    user_management: dict[str, float] | None = None
    support_level: dict[str, float] | None = None
