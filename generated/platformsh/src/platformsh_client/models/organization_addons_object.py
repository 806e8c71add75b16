from .._runtime import Model


class OrganizationAddonsObjectAvailable(Model):
    support_level: dict[str, float | int] | None = None
    user_management: dict[str, float | int] | None = None


class OrganizationAddonsObjectCurrent(Model):
    support_level: dict[str, float | int] | None = None
    user_management: dict[str, float | int] | None = None


class OrganizationAddonsObjectUpgradesAvailable(Model):
    support_level: list[str] | None = None
    user_management: list[str] | None = None


class OrganizationAddonsObject(Model):
    available: OrganizationAddonsObjectAvailable | None = None
    current: OrganizationAddonsObjectCurrent | None = None
    upgrades_available: OrganizationAddonsObjectUpgradesAvailable | None = None
