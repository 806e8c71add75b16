from .._runtime import Model


class OrganizationAddonsObjectUpgradesAvailable(Model):
    user_management: list[str] | None = None
    support_level: list[str] | None = None
