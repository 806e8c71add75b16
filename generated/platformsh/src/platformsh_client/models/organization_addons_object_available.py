from .._runtime import Model


class OrganizationAddonsObjectAvailable(Model):
    support_level: dict[str, float | int] | None = None
    user_management: dict[str, float | int] | None = None
