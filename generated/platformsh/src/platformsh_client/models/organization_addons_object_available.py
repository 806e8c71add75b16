from .._runtime import Model


class OrganizationAddonsObjectAvailable(Model):
    user_management: dict[str, float] | None = None
    support_level: dict[str, float] | None = None
