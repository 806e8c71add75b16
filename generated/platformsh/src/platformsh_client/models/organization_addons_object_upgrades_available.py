from .._runtime import Model


class OrganizationAddonsObjectUpgradesAvailable(Model):
    support_level: list[str] | None = None
    user_management: list[str] | None = None
