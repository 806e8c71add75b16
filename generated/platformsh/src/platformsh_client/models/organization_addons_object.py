from .._runtime import Model
from .organization_addons_object_available import OrganizationAddonsObjectAvailable
from .organization_addons_object_current import OrganizationAddonsObjectCurrent
from .organization_addons_object_upgrades_available import OrganizationAddonsObjectUpgradesAvailable


class OrganizationAddonsObject(Model):
    available: OrganizationAddonsObjectAvailable | None = None
    current: OrganizationAddonsObjectCurrent | None = None
    upgrades_available: OrganizationAddonsObjectUpgradesAvailable | None = None
